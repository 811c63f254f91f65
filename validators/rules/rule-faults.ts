// All that the project demands of a rule, in one call: what the tests ask of ours, an author can ask of one's own.
import { exampleFaults } from './example-proof.ts';
import { rules as ruleBook } from './index.ts';
import type { Rule, Text } from './rule.ts';
import { formFaults } from './rule-form.ts';

/**
 * What is amiss in a rule: its form, and its examples when they are run with all other rules. None where it is whole.
 *
 * @param others rules of one's own that stand beside it
 */
export const ruleFaults = (rule: Rule, others: readonly Rule[] = []): readonly Text[] => {
  const book = [...ruleBook, ...others.filter(({ id }) => id !== rule.id)];
  const faults = formFaults(rule, new Set([...book, rule].map(({ id }) => id)));
  return faults.length > 0 ? faults : exampleFaults(rule, [...book, rule]);
};
