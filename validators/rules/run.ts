// Runs the rules over a corpus, in two halves: each territory by itself, then what needs them all.
import { asSigned } from '../model/acts.ts';
import { standingTogether } from '../model/all-together.ts';
import { isAmong } from '../model/chosen.ts';
import { actPlace } from '../model/places/act-place.ts';
import type { Territory } from '../model/types.ts';
import { accepting, type PackedAccepting, packedAccepting } from './accepted.ts';
import { applyWaivers } from './apply-waivers.ts';
import { collector, given, takeAll } from './collect.ts';
import { byPlace, type Finding } from './finding.ts';
import type { Gathered, Gathering } from './gathering.ts';
import { isHeldTo } from './held-to.ts';
import { type Judged, raise } from './raise.ts';
import type { Context, GatheringRule, Rule } from './rule.ts';
import { withoutYielding } from './yielding.ts';

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

/** Of territories those that are judged: the chosen ones with their municipalities, all where none are chosen. */
export const judgedOf = (
  territories: readonly Territory[],
  chosen: readonly string[] | null,
): readonly Territory[] =>
  chosen === null ? territories : territories.filter(({ id }) => isAmong(chosen, id));

/**
 * The first half of a check: what the documents say, each by itself.
 * The territories of a large content are examined in several goes.
 *
 * @param chosen ids of the territories that are judged; of the others is gathered only what these are held against, and the
 *               federal layer is only read
 * @param onShare is told, from 0 to 1, how much of the rules was asked
 */
export const examine = (
  rules: readonly Rule[],
  context: Context,
  chosen: readonly string[] | null = null,
  onShare: (share: number) => void = () => {},
): Examined => {
  const { corpus } = context;
  const judged = judgedOf(corpus.territories, chosen);
  const findings: Finding[] = [];
  const accept = collector(
    findings,
    (file) => corpus.texts.get(file) ?? '',
    (spot) => actPlace(corpus, spot),
    corpus.names,
  );
  const asked =
    chosen === null ? rules : rules.filter(({ scope }) => scope !== 'federal' && scope !== 'corpus');
  const ask = (rule: Rule, of: Judged): void => takeAll(rule, raise(rule, context, of), accept);
  for (const rule of asked) ask(rule, { territories: [], all: chosen === null });
  // All rules are asked of one territory before the next: what they find in its texts is still remembered.
  const ofTerritory = asked.filter(({ scope }) => scope === 'territory' || scope === 'register');
  for (const [which, territory] of judged.entries())
    for (const [at, rule] of ofTerritory.entries()) {
      ask(rule, { territories: [territory], all: false });
      onShare((which + (at + 1) / ofTerritory.length) / judged.length);
    }
  return {
    findings,
    gathered: rules.flatMap((rule) =>
      rule.scope === 'gathered' ? [{ rule: rule.id, gathered: gatheredBy(rule, context) }] : [],
    ),
    accepting: judged
      .filter(({ waivers }) => waivers.length > 0)
      .map((territory) => packedAccepting(corpus, territory, context.asOf)),
  };
};

const gatheredBy = (rule: GatheringRule, context: Context): readonly Gathered<unknown>[] =>
  context.corpus.territories.flatMap((territory) => {
    const signed = isHeldTo(territory, rule.heldTo) ? asSigned(territory, context.asOf) : null;
    const data = signed === null ? null : rule.gather(standingTogether(signed, context.asOf), context);
    return data === null ? [] : [{ territory: territory.id, name: territory.name, data }];
  });

/**
 * The second half: what is found by holding territories against each other, which findings yield, which are waived.
 *
 * @param parts  what was examined, in the order of the territories or not
 * @param chosen ids of the territories that were judged; null for all
 * @returns the findings sorted by place. The same corpus and date always give the same, however it was divided.
 */
export const conclude = (
  rules: readonly Rule[],
  parts: readonly Examined[],
  gathering: Gathering,
  chosen: readonly string[] | null = null,
): readonly Finding[] => {
  const findings = parts.flatMap((part) => part.findings);
  const accept = collector(findings, () => '', given);
  const byTerritory = (a: Gathered<unknown>, b: Gathered<unknown>): number =>
    a.territory < b.territory ? -1 : 1;
  for (const rule of rules) {
    if (rule.scope !== 'gathered') continue;
    const gathered = parts
      .flatMap((part) => part.gathered)
      .flatMap((part) => (part.rule === rule.id ? part.gathered : []))
      .sort(byTerritory);
    const raised = [...rule.check(gathered, gathering)].map((issue) => ({
      rule,
      region: issue.territory ?? null,
      issue,
    }));
    takeAll(
      rule,
      raised.filter(({ region }) => chosen === null || (region !== null && isAmong(chosen, region))),
      accept,
    );
  }
  const standing = [...withoutYielding(findings, rules)];
  const territories = parts.flatMap((part) => part.accepting).map(accepting);
  const said: Finding[] = [];
  const acceptLast = collector(said, () => '', given);
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
 * The same corpus and date always give the same findings. The other parameters are those of `examine`.
 */
export const runRules = (
  rules: readonly Rule[],
  context: Context,
  chosen: readonly string[] | null = null,
  onShare?: (share: number) => void,
): readonly Finding[] => {
  const { asOf, corpus } = context;
  return conclude(
    rules,
    [examine(rules, context, chosen, onShare)],
    { asOf, federal: corpus.federal },
    chosen,
  );
};
