// The rules on the federal layer.
import type { Rule } from '../rule.ts';
import { directionKnown } from './direction-known.ts';
import { idsUnique } from './ids-unique.ts';
import { spellingUnique } from './spelling-unique.ts';
import { statementResolves } from './statement-resolves.ts';
import { thresholdPrinted } from './threshold-printed.ts';
import { thresholdSetBy } from './threshold-set-by.ts';
import { thresholdSound } from './threshold-sound.ts';
import { topicKnown } from './topic-known.ts';

export const federalRules: readonly Rule[] = [
  directionKnown,
  idsUnique,
  spellingUnique,
  statementResolves,
  thresholdPrinted,
  thresholdSetBy,
  thresholdSound,
  topicKnown,
];
