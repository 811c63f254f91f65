// Rules on words: abbreviations, terms, spelling, marks.
import type { Rule } from '../rule.ts';

export const wordRules: readonly Rule[] = [];
