// The rules by which nothing but notes is found. The engine of the worker has its rule book without them, so that the first findings, the
// grave ones, come sooner, and is given them here.
import type { Rule } from '../../../validators/rules/rule.ts';

/** None where the rule book is whole. */
export const laterRules: readonly Rule[] = [];
