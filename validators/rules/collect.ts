// Makes findings of what rules say: each with its place, its norm and a fingerprint of its own.
import { rawAt } from '../model/raw-text.ts';
import type { Corpus } from '../model/types.ts';
import type { ActPlace } from '../source/act-place.ts';
import { placeOf, pointerOf, type Spot } from '../source/spot.ts';
import { nestedQuotes } from '../text/marks/nested-quotes.ts';
import { type Finding, type FindingGround, fingerprint } from './finding.ts';
import { floodGate, type Raised } from './flood.ts';
import { normCitation } from './norms.ts';
import type { Ground, Rule, Text } from './rule.ts';

/** The rules whose findings say that a value could not be read: others keep silent about it. */
export const isFormat = ({ id }: { readonly id: string }): boolean => /^(file|yaml|mdx|schema)\//.test(id);

/** Names the place of a spot in an act; null where it has none. */
export type Placing = (spot: Spot) => ActPlace | null;

/** So many steps of a reasoning are told; the rest are counted. */
const mostGrounds = 200;

const groundsOf = (grounds: readonly Ground[], placing: Placing): readonly FindingGround[] => {
  const shown = grounds.slice(0, mostGrounds).map((ground) => groundOf(ground, placing));
  const left = grounds.length - shown.length;
  return left === 0
    ? shown
    : [...shown, { says: { ru: `И ещё ${left}`, en: `And ${left} more` }, at: null, place: null }];
};

const groundOf = ({ says, at }: Ground, placing: Placing): FindingGround => {
  if (at === undefined) return { says: quoting(says), at: null, place: null };
  const { file, range } = placeOf(at);
  return { says: quoting(says), at: { file, ...range }, place: placing(at) };
};

/** A text of a finding with one kind of marks around what it quotes, whatever the quoted words have. */
const quoting = ({ ru, en }: Text): Text => ({ ru: nestedQuotes(ru), en });

/** Whether a value at `pointer`, or one directly in it, could not be read: what is said of it would only repeat that. */
const overshadowed = (pointer: string, unread: ReadonlySet<string> | undefined): boolean => {
  if (pointer === '' || unread === undefined) return false;
  for (const other of unread)
    if (
      other === pointer ||
      (other.startsWith(`${pointer}/`) && !other.slice(pointer.length + 1).includes('/'))
    )
      return true;
  return false;
};

/** Takes issues and makes findings of them, each with a fingerprint of its own. `names`: of territories that a norm cites. */
export const collector = (
  findings: Finding[],
  textOf: (file: string) => string,
  placing: Placing,
  names: Corpus['names'] = new Map(),
) => {
  const copies = new Map<string, number>();
  const unread = new Map<string, Set<string>>();
  const markUnread = ({ rule, file, pointer }: Finding): void => {
    if (isFormat({ id: rule })) unread.set(file, (unread.get(file) ?? new Set()).add(pointer));
  };
  findings.forEach(markUnread);
  return ({ rule, region, issue }: Raised): void => {
    const place = placeOf(issue.at);
    const pointer = pointerOf(issue.at.path);
    if (!isFormat(rule) && overshadowed(pointer, unread.get(place.file))) return;
    const evidence = issue.evidence ?? rawAt(textOf(place.file), place.range);
    const spot = issue.placeless === true ? null : issue.at;
    const identity = { rule: rule.id, region, spot, evidence };
    const first = fingerprint({ ...identity, copy: 0 });
    const copy = copies.get(first) ?? 0;
    copies.set(first, copy + 1);
    const finding: Finding = {
      rule: rule.id,
      severity: issue.unsure === true ? 'note' : rule.severity,
      message: quoting(issue.message),
      hint: quoting(issue.hint ?? rule.cure),
      edit: issue.edit === undefined ? (rule.edit ?? null) : issue.edit,
      place: rule.about === 'data' ? null : placing(issue.at),
      file: place.file,
      ...place.range,
      pointer,
      region,
      norm: normCitation(rule.norm, { statedIn: issue.statedIn ?? [], names, region }),
      grounds: groundsOf(issue.grounds ?? [], placing),
      fingerprint: copy === 0 ? first : fingerprint({ ...identity, copy }),
      waived: null,
    };
    markUnread(finding);
    findings.push(finding);
  };
};

/** Takes what one rule says, and of a flood only so much. A format that cannot be read has bounds of its own. */
export const takeAll = (rule: Rule, said: Iterable<Raised>, accept: (raised: Raised) => void): void => {
  const gate = floodGate();
  for (const raised of said) if (isFormat(rule) || gate.admits(raised)) accept(raised);
  gate.heldBack().forEach(accept);
};

/** The place that was given to a spot before its act was let go. */
export const given: Placing = ({ place }) => place ?? null;
