// The rules on roadmaps.
import type { Rule } from '../rule.ts';
import { bulletKnown } from './bullet-known.ts';
import { deadlineGiven } from './deadline-given.ts';
import { deadlineInPeriod } from './deadline-in-period.ts';
import { deadlineUnderstood } from './deadline-understood.ts';
import { directionPresent } from './direction-present.ts';
import { executorGiven } from './executor-given.ts';
import { measuresGiven } from './measures-given.ts';
import { numbering } from './numbering.ts';
import { responsibleDefined } from './responsible-defined.ts';
import { responsibleGiven } from './responsible-given.ts';
import { resultGiven } from './result-given.ts';
import { systemMeasureCarried } from './system-measure-carried.ts';

export const roadmapRules: readonly Rule[] = [
  bulletKnown,
  deadlineGiven,
  deadlineInPeriod,
  deadlineUnderstood,
  directionPresent,
  executorGiven,
  measuresGiven,
  numbering,
  responsibleDefined,
  responsibleGiven,
  resultGiven,
  systemMeasureCarried,
];
