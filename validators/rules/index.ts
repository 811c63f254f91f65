// The rule book.
import { fileRules } from './file/index.ts';
import { roadmapRules } from './roadmap/index.ts';
import type { Rule } from './rule.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [...fileRules, ...roadmapRules].sort((a, b) => (a.id < b.id ? -1 : 1));
