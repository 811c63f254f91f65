// Makes findings of what rules say: each with its place, its norm and a fingerprint of its own.
import { rawAt } from '../model/raw-text.ts';
import type { Corpus } from '../model/types.ts';
import type { ActPlace } from '../source/act-place.ts';
import { placeOf, pointerOf, type Spot } from '../source/spot.ts';
import { nestedQuotes } from '../text/marks/nested-quotes.ts';
import { actFolderOf, type Finding, type FindingGround, fingerprint } from './finding.ts';
import { floodGate, type Raised } from './flood.ts';
import { normCitation } from './norms.ts';
import type { Ground, Rule, Text } from './rule.ts';
import { isFormat } from './yielding.ts';

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

/** Takes issues and makes findings of them, each with a fingerprint of its own. `names`: of territories that a norm cites. */
export const collector = (
  findings: Finding[],
  textOf: (file: string) => string,
  placing: Placing,
  names: Corpus['names'] = new Map(),
) => {
  const copies = new Map<string, number>();
  return ({ rule, region, issue }: Raised): void => {
    const place = placeOf(issue.at);
    const evidence = issue.evidence ?? rawAt(textOf(place.file), place.range);
    const spot = issue.placeless === true ? null : issue.at;
    const identity = { rule: rule.id, region, act: actFolderOf(place.file), spot, evidence };
    const first = fingerprint({ ...identity, copy: 0 });
    const copy = copies.get(first) ?? 0;
    copies.set(first, copy + 1);
    findings.push({
      rule: rule.id,
      severity: issue.unsure === true ? 'note' : rule.severity,
      message: quoting(issue.message),
      hint: quoting(issue.hint ?? rule.cure),
      edit: issue.edit === undefined ? (rule.edit ?? null) : issue.edit,
      place: rule.about === 'data' ? null : placing(issue.at),
      file: place.file,
      ...place.range,
      pointer: pointerOf(issue.at.path),
      region,
      norm: normCitation(rule.norm, { statedIn: issue.statedIn ?? [], names, region }),
      grounds: groundsOf(issue.grounds ?? [], placing),
      fingerprint: copy === 0 ? first : fingerprint({ ...identity, copy }),
      waived: null,
    });
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
