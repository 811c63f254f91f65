// Rules on the requisites of the order and on its annexes.
import type { Rule } from '../rule.ts';

export const requisiteRules: readonly Rule[] = [];
