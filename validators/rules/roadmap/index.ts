// The rules on roadmaps.
import type { Rule } from '../rule.ts';
import { responsibleDefined } from './responsible-defined.ts';
import { responsibleGiven } from './responsible-given.ts';

export const roadmapRules: readonly Rule[] = [responsibleDefined, responsibleGiven];
