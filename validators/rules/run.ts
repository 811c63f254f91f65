// Runs the rules over a corpus and makes findings of what they say.
import { rawAt } from '../model/raw-text.ts';
import type { Corpus, Territory } from '../model/types.ts';
import { placeOf, pointerOf } from '../source/spot.ts';
import { applyWaivers } from './apply-waivers.ts';
import { byPlace, type Finding, type FindingGround, fingerprint, type NormCitation } from './finding.ts';
import { isHeldTo } from './held-to.ts';
import { normActs } from './norms.ts';
import type { Context, Ground, Issue, Norm, Rule } from './rule.ts';
import { withoutYielding } from './yielding.ts';

/** The rules whose findings say that a value could not be read: others keep silent about it. */
const isFormat = (rule: Rule): boolean => /^(file|yaml|mdx|schema)\//.test(rule.id);

const normCitation = (norm: Norm): NormCitation =>
  norm === 'craft'
    ? { act: null, clause: null }
    : { act: normActs.get(norm.act)?.cited ?? norm.act, clause: norm.clause };

/** The territory a file lies in. */
const territoryOfFile = (corpus: Corpus, file: string): Territory | undefined => {
  let found: Territory | undefined;
  for (const territory of corpus.territories)
    if (file.startsWith(territory.folder) && territory.folder.length > (found?.folder.length ?? 0))
      found = territory;
  return found;
};

const groundOf = ({ says, at }: Ground): FindingGround => {
  if (at === undefined) return { says, at: null };
  const { file, range } = placeOf(at);
  return { says, at: { file, ...range } };
};

interface Raised {
  readonly rule: Rule;
  readonly region: string | null;
  readonly issue: Issue;
}

function* raise(rule: Rule, context: Context, findings: readonly Finding[]): Generator<Raised> {
  const { corpus } = context;
  if (rule.scope === 'corpus') {
    for (const issue of rule.check(corpus, context))
      yield {
        rule,
        region: issue.territory ?? territoryOfFile(corpus, placeOf(issue.at).file)?.id ?? null,
        issue,
      };
    return;
  }
  for (const territory of corpus.territories) {
    if (!isHeldTo(territory, rule.heldTo)) continue;
    const issues =
      rule.scope === 'findings' ? rule.check(territory, context, findings) : rule.check(territory, context);
    for (const issue of issues) yield { rule, region: territory.id, issue };
  }
}

/** Whether a value at `pointer`, or one directly in it, could not be read: what is said of it would only repeat that. */
const overshadowed = (pointer: string, unread: ReadonlySet<string>): boolean => {
  if (pointer === '') return false;
  for (const other of unread)
    if (
      other === pointer ||
      (other.startsWith(`${pointer}/`) && !other.slice(pointer.length + 1).includes('/'))
    )
      return true;
  return false;
};

/** First what could not be read, then what the documents say, then what is said of that. */
const turn = (rule: Rule): number => (isFormat(rule) ? 0 : rule.scope === 'findings' ? 2 : 1);

/**
 * Gives the findings of a corpus as of a date, waivers applied, sorted by place.
 * The same corpus and date always give the same findings.
 */
export const runRules = (rules: readonly Rule[], context: Context): readonly Finding[] => {
  const { corpus } = context;
  const unread = new Map<string, Set<string>>();
  const copies = new Map<string, number>();
  const findings: Finding[] = [];

  const accept = ({ rule, region, issue }: Raised): void => {
    const place = placeOf(issue.at);
    const pointer = pointerOf(issue.at.path);
    const unreadHere = unread.get(place.file) ?? new Set();
    if (isFormat(rule)) unread.set(place.file, unreadHere.add(pointer));
    else if (overshadowed(pointer, unreadHere)) return;
    const evidence = issue.evidence ?? rawAt(corpus.texts.get(place.file) ?? '', place.range);
    const identity = { rule: rule.id, region, spot: issue.at, evidence };
    const first = fingerprint({ ...identity, copy: 0 });
    const copy = copies.get(first) ?? 0;
    copies.set(first, copy + 1);
    findings.push({
      rule: rule.id,
      severity: rule.severity,
      message: issue.message,
      hint: issue.hint ?? rule.cure,
      file: place.file,
      ...place.range,
      pointer,
      region,
      norm: normCitation(rule.norm),
      grounds: (issue.grounds ?? []).map(groundOf),
      fingerprint: copy === 0 ? first : fingerprint({ ...identity, copy }),
      waived: null,
    });
  };

  const inTurn = (wanted: number): void => {
    for (const rule of rules)
      if (turn(rule) === wanted) for (const raised of raise(rule, context, findings)) accept(raised);
  };
  inTurn(0);
  inTurn(1);
  findings.splice(0, findings.length, ...withoutYielding(findings, rules));
  inTurn(2);
  return applyWaivers(findings, context).sort(byPlace);
};
