// Rules on the time in which a document holds.
import type { Rule } from '../rule.ts';
import { draftLeft } from './draft-left.ts';
import { periodAgrees } from './period-agrees.ts';
import { periodEnded } from './period-ended.ts';
import { periodRecorded } from './period-recorded.ts';
import { targetsEnded } from './targets-ended.ts';
import { timeLeft } from './time-left.ts';

export const validityRules: readonly Rule[] = [
  draftLeft,
  periodAgrees,
  periodEnded,
  periodRecorded,
  targetsEnded,
  timeLeft,
];
