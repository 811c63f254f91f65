// Rules on the levels of the system: regional, municipal, of an institution.
import type { Rule } from '../rule.ts';

export const levelRules: readonly Rule[] = [];
