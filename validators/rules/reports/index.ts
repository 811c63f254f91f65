// The rules on what was reported of an act's indicators.
import type { Rule } from '../rule.ts';
import { indicatorKnown } from './indicator-known.ts';
import { numbersEnough } from './numbers-enough.ts';
import { periodBegun } from './period-begun.ts';
import { planReached } from './plan-reached.ts';
import { reportedOnce } from './reported-once.ts';
import { symbolsKnown } from './symbols-known.ts';
import { thresholdKept } from './threshold-kept.ts';
import { valueAgrees } from './value-agrees.ts';
import { valueGiven } from './value-given.ts';
import { valueUnderstood } from './value-understood.ts';
import { valueUnit } from './value-unit.ts';

export const reportRules: readonly Rule[] = [
  indicatorKnown,
  numbersEnough,
  periodBegun,
  planReached,
  reportedOnce,
  symbolsKnown,
  thresholdKept,
  valueAgrees,
  valueGiven,
  valueUnderstood,
  valueUnit,
];
