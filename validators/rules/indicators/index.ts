// The rules on indicator tables.
import type { Rule } from '../rule.ts';
import { baselineUnderstood } from './baseline-understood.ts';
import { clauseKnown } from './clause-known.ts';
import { federalCovered } from './federal-covered.ts';
import { federalKnown } from './federal-known.ts';
import { federalThreshold } from './federal-threshold.ts';
import { notFallingBack } from './not-falling-back.ts';
import { notWorseThanAchieved } from './not-worse-than-achieved.ts';
import { numbersUnbroken } from './numbers-unbroken.ts';
import { numbersUnique } from './numbers-unique.ts';
import { percentRange } from './percent-range.ts';
import { targetGiven } from './target-given.ts';
import { targetUnderstood } from './target-understood.ts';
import { targetUnit } from './target-unit.ts';
import { valuesPlanned } from './values-planned.ts';
import { yearInPeriod } from './year-in-period.ts';

export const indicatorRules: readonly Rule[] = [
  baselineUnderstood,
  clauseKnown,
  federalCovered,
  federalKnown,
  federalThreshold,
  notFallingBack,
  notWorseThanAchieved,
  numbersUnbroken,
  numbersUnique,
  percentRange,
  targetGiven,
  targetUnderstood,
  targetUnit,
  valuesPlanned,
  yearInPeriod,
];
