// What the rules tell of the variants: which defects are found, and which near-misses are taken for defects.

import { exampleDate } from '../../validators/rules/example-base.ts';
import { runExample } from '../../validators/rules/example-proof.ts';
import { rules } from '../../validators/rules/index.ts';
import type { Rule } from '../../validators/rules/rule.ts';
import { isFormat } from '../../validators/rules/yielding.ts';
import { type Case, laid, type VariantFile } from './variants.ts';

/** What was tried of one case: whether its rule told something of it that it does not tell of the model. */
export interface CaseOutcome {
  readonly why: string;
  readonly reported: boolean;
  /** Ids of the other rules by which the content of the case cannot be read: of what cannot be read, one rule tells it. */
  readonly unread: readonly string[];
}

/** What was tried of one rule. */
export interface Outcome {
  readonly rule: string;
  readonly variants: readonly CaseOutcome[];
  readonly nearMisses: readonly CaseOutcome[];
}

const ruleOf = (id: string): Rule => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
};

/**
 * The rules that have a say in what `rule` tells: itself, those of what cannot be read, and those it yields to. Where it
 * judges what others told, all of them.
 */
const bookFor = (rule: Rule): readonly Rule[] => {
  if (rule.scope === 'findings') return rules;
  const heard = new Set<string>([rule.id, ...(rule.yieldsTo ?? [])]);
  return rules.filter((one) => heard.has(one.id) || isFormat(one));
};

/**
 * Lays every case of a rule over the model territory and checks it.
 *
 * @throws where there is no such rule, or an edit does not fit the model
 */
export const outcomeOf = ({ rule: id, asOf = exampleDate, variants, nearMisses }: VariantFile): Outcome => {
  const book = bookFor(ruleOf(id));
  const findingsOf = (files: Readonly<Record<string, string | null>>, day: string) =>
    runExample({ title: { ru: '', en: '' }, files, asOf: day }, book).findings;
  const reportedOfModel = new Map<string, ReadonlySet<string>>();
  const modelOn = (day: string): ReadonlySet<string> => {
    const reported =
      reportedOfModel.get(day) ?? new Set(findingsOf({}, day).map(({ fingerprint }) => fingerprint));
    reportedOfModel.set(day, reported);
    return reported;
  };
  const judged = (one: Case): CaseOutcome => {
    const day = one.asOf ?? asOf;
    const fresh = findingsOf(laid(one), day).filter(({ fingerprint }) => !modelOn(day).has(fingerprint));
    return {
      why: one.why,
      reported: fresh.some(({ rule }) => rule === id),
      unread: fresh.map(({ rule }) => rule).filter((rule) => rule !== id && isFormat({ id: rule })),
    };
  };
  return { rule: id, variants: variants.map(judged), nearMisses: nearMisses.map(judged) };
};

const reportedOf = (cases: readonly CaseOutcome[]): number => cases.filter(({ reported }) => reported).length;

/** How many of the cases were told of, and how many there are: «5/6». */
export const share = (cases: readonly CaseOutcome[]): string => `${reportedOf(cases)}/${cases.length}`;

/** The same as a number from 0 to 1. */
export const reportedShare = (cases: readonly CaseOutcome[]): number => reportedOf(cases) / cases.length;

/** The variants of all rules together, and the near-misses. */
export const inAll = (outcomes: readonly Outcome[]): Omit<Outcome, 'rule'> => ({
  variants: outcomes.flatMap(({ variants }) => variants),
  nearMisses: outcomes.flatMap(({ nearMisses }) => nearMisses),
});

const recordOf = ({ rule, variants, nearMisses }: Outcome): readonly string[] => [
  `${rule}: found ${share(variants)}, flagged ${share(nearMisses)}`,
  ...variants
    .filter(({ reported }) => !reported)
    .map(
      ({ why, unread }) => `  missed: ${why}${unread.length === 0 ? '' : ` (told by ${unread.join(', ')})`}`,
    ),
  ...nearMisses.filter(({ reported }) => reported).map(({ why }) => `  flagged: ${why}`),
];

/** The record that is reviewed: a rule's figures, what it missed and what it flagged by mistake; the figures of all last. */
export const record = (outcomes: readonly Outcome[]): string => {
  const { variants, nearMisses } = inAll(outcomes);
  return `${[
    ...outcomes.flatMap(recordOf),
    '',
    `all ${outcomes.length} rules: found ${share(variants)}, flagged ${share(nearMisses)}`,
  ].join('\n')}\n`;
};
