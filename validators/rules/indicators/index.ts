// The rules on indicator tables.
import type { Rule } from '../rule.ts';
import { baselineBeforePlan } from './baseline-before-plan.ts';
import { baselineUnderstood } from './baseline-understood.ts';
import { boundDirection } from './bound-direction.ts';
import { boundInText } from './bound-in-text.ts';
import { clauseKnown } from './clause-known.ts';
import { columns } from './columns.ts';
import { federalCovered } from './federal-covered.ts';
import { federalDated } from './federal-dated.ts';
import { federalDefinition } from './federal-definition.ts';
import { federalKnown } from './federal-known.ts';
import { federalMeasure } from './federal-measure.ts';
import { federalSinceSigning } from './federal-since-signing.ts';
import { federalThreshold } from './federal-threshold.ts';
import { groupYear } from './group-year.ts';
import { measureMeasured } from './measure-measured.ts';
import { minimumReached } from './minimum-reached.ts';
import { notFallingBack } from './not-falling-back.ts';
import { notWorseThanAchieved } from './not-worse-than-achieved.ts';
import { numbersUnbroken } from './numbers-unbroken.ts';
import { numbersUnique } from './numbers-unique.ts';
import { percentRange } from './percent-range.ts';
import { planMoves } from './plan-moves.ts';
import { promiseCounted } from './promise-counted.ts';
import { purposeMeasured } from './purpose-measured.ts';
import { shareBase } from './share-base.ts';
import { targetGiven } from './target-given.ts';
import { targetPerHead } from './target-per-head.ts';
import { targetSingle } from './target-single.ts';
import { targetUnderstood } from './target-understood.ts';
import { targetUnit } from './target-unit.ts';
import { targetYear } from './target-year.ts';
import { taskMeasured } from './task-measured.ts';
import { textAgrees } from './text-agrees.ts';
import { textComparable } from './text-comparable.ts';
import { valuesAlike } from './values-alike.ts';
import { valuesPlanned } from './values-planned.ts';
import { weightsAddUp } from './weights-add-up.ts';
import { yearAfterSigning } from './year-after-signing.ts';
import { yearInPeriod } from './year-in-period.ts';

export const indicatorRules: readonly Rule[] = [
  purposeMeasured,
  shareBase,
  boundInText,
  baselineBeforePlan,
  baselineUnderstood,
  boundDirection,
  clauseKnown,
  columns,
  federalCovered,
  federalDated,
  federalDefinition,
  federalKnown,
  federalMeasure,
  federalSinceSigning,
  federalThreshold,
  groupYear,
  measureMeasured,
  minimumReached,
  notFallingBack,
  notWorseThanAchieved,
  numbersUnbroken,
  numbersUnique,
  percentRange,
  planMoves,
  promiseCounted,
  taskMeasured,
  targetGiven,
  targetPerHead,
  targetSingle,
  targetUnderstood,
  targetUnit,
  targetYear,
  textAgrees,
  textComparable,
  valuesAlike,
  valuesPlanned,
  weightsAddUp,
  yearAfterSigning,
  yearInPeriod,
];
