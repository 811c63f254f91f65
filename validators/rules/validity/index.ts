// Rules on the time in which a document holds.
import type { Rule } from '../rule.ts';

export const validityRules: readonly Rule[] = [];
