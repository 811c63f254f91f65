// Rules on the acts that a document rests on.
import type { Rule } from '../rule.ts';

export const basisRules: readonly Rule[] = [];
