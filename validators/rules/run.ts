// Runs the rules over a corpus and makes findings of what they say.
import { withCitedOnly } from '../model/cited.ts';
import { rawAt } from '../model/raw-text.ts';
import type { Corpus, Territory } from '../model/types.ts';
import { placeOf, pointerOf } from '../source/spot.ts';
import { accepting, type PackedAccepting, packedAccepting } from './accepted.ts';
import { applyWaivers } from './apply-waivers.ts';
import { byPlace, type Finding, type FindingGround, fingerprint } from './finding.ts';
import type { Gathered, Gathering } from './gathering.ts';
import { isHeldTo } from './held-to.ts';
import { normCitation } from './norms.ts';
import type {
  Context,
  CorpusRule,
  FederalRule,
  FilesRule,
  GatheringRule,
  Ground,
  Issue,
  Rule,
} from './rule.ts';
import { withoutYielding } from './yielding.ts';

/** The rules whose findings say that a value could not be read: others keep silent about it. */
export const isFormat = ({ id }: { readonly id: string }): boolean => /^(file|yaml|mdx|schema)\//.test(id);

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

const overall = (rule: FilesRule | FederalRule | CorpusRule, context: Context): Iterable<Issue> => {
  const { corpus } = context;
  if (rule.scope === 'files') return rule.check(corpus.problems);
  const seen = rule.scope === 'federal' ? withCitedOnly(corpus) : corpus;
  return rule.check(seen, { ...context, corpus: seen });
};

function* raise(rule: Rule, context: Context): Generator<Raised> {
  const { corpus } = context;
  if (rule.scope === 'files' || rule.scope === 'federal' || rule.scope === 'corpus') {
    for (const issue of overall(rule, context))
      yield {
        rule,
        region: issue.territory ?? territoryOfFile(corpus, placeOf(issue.at).file)?.id ?? null,
        issue,
      };
    return;
  }
  if (rule.scope !== 'territory') return;
  for (const territory of corpus.territories) {
    if (!isHeldTo(territory, rule.heldTo)) continue;
    for (const issue of rule.check(territory, context)) yield { rule, region: territory.id, issue };
  }
}

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
const collector = (
  findings: Finding[],
  textOf: (file: string) => string,
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
      severity: rule.severity,
      message: issue.message,
      hint: issue.hint ?? rule.cure,
      file: place.file,
      ...place.range,
      pointer,
      region,
      norm: normCitation(rule.norm, { statedIn: issue.statedIn ?? [], names, region }),
      grounds: (issue.grounds ?? []).map(groundOf),
      fingerprint: copy === 0 ? first : fingerprint({ ...identity, copy }),
      waived: null,
    };
    markUnread(finding);
    findings.push(finding);
  };
};

/** What was gathered of territories by a rule. */
interface GatheredByRule {
  readonly rule: string;
  readonly gathered: readonly Gathered<unknown>[];
}

/** What is known when territories have been judged one by one: plain data, without the territories. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly gathered: readonly GatheredByRule[];
  readonly accepting: readonly PackedAccepting[];
}

/**
 * The first half of a check: what the documents say, each by itself; first what could not be read, then the rest.
 * The territories of a large content are examined in several goes.
 */
export const examine = (rules: readonly Rule[], context: Context): Examined => {
  const { corpus } = context;
  const findings: Finding[] = [];
  const accept = collector(findings, (file) => corpus.texts.get(file) ?? '', corpus.names);
  for (const format of [true, false])
    for (const rule of rules)
      if (isFormat(rule) === format) for (const raised of raise(rule, context)) accept(raised);
  return {
    findings,
    gathered: rules.flatMap((rule) =>
      rule.scope === 'gathered' ? [{ rule: rule.id, gathered: gatheredBy(rule, context) }] : [],
    ),
    accepting: corpus.territories
      .filter(({ waivers }) => waivers.length > 0)
      .map((territory) => packedAccepting(corpus, territory)),
  };
};

const gatheredBy = (rule: GatheringRule, context: Context): readonly Gathered<unknown>[] =>
  context.corpus.territories.flatMap((territory) => {
    const data = isHeldTo(territory, rule.heldTo) ? rule.gather(territory, context) : null;
    return data === null ? [] : [{ territory: territory.id, name: territory.name, data }];
  });

/**
 * The second half: what is found by holding territories against each other, which findings yield, which are waived.
 *
 * @param parts what was examined, in the order of the territories or not
 * @returns the findings sorted by place. The same corpus and date always give the same, however it was divided.
 */
export const conclude = (
  rules: readonly Rule[],
  parts: readonly Examined[],
  gathering: Gathering,
): readonly Finding[] => {
  const findings = parts.flatMap((part) => part.findings);
  const accept = collector(findings, () => '');
  const byTerritory = (a: Gathered<unknown>, b: Gathered<unknown>): number =>
    a.territory < b.territory ? -1 : 1;
  for (const rule of rules) {
    if (rule.scope !== 'gathered') continue;
    const gathered = parts
      .flatMap((part) => part.gathered)
      .flatMap((part) => (part.rule === rule.id ? part.gathered : []))
      .sort(byTerritory);
    for (const issue of rule.check(gathered, gathering))
      accept({ rule, region: issue.territory ?? null, issue });
  }
  const standing = [...withoutYielding(findings, rules)];
  const territories = parts.flatMap((part) => part.accepting).map(accepting);
  const said: Finding[] = [];
  const acceptLast = collector(said, () => '');
  const ofTerritory = Map.groupBy(standing, ({ region }) => region);
  for (const rule of rules) {
    if (rule.scope !== 'findings') continue;
    for (const territory of territories)
      for (const issue of rule.check(territory, gathering.asOf, ofTerritory.get(territory.id) ?? []))
        acceptLast({ rule, region: territory.id, issue });
  }
  return applyWaivers([...standing, ...said], territories, gathering.asOf).sort(byPlace);
};

/**
 * Gives the findings of a corpus as of a date, waivers applied, sorted by place.
 * The same corpus and date always give the same findings.
 */
export const runRules = (rules: readonly Rule[], context: Context): readonly Finding[] => {
  const { asOf, corpus } = context;
  return conclude(rules, [examine(rules, context)], { asOf, federal: corpus.federal });
};
