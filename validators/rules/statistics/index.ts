// The rules on the figures a document gives.
import type { Rule } from '../rule.ts';
import { amongWithin } from './among-within.ts';
import { clauseKnown } from './clause-known.ts';
import { countsDated } from './counts-dated.ts';
import { figureExact } from './figure-exact.ts';
import { listedAsCounted } from './listed-as-counted.ts';
import { partsSum } from './parts-sum.ts';
import { printedAgrees } from './printed-agrees.ts';
import { shareAgrees } from './share-agrees.ts';

export const statisticsRules: readonly Rule[] = [
  amongWithin,
  clauseKnown,
  countsDated,
  figureExact,
  listedAsCounted,
  partsSum,
  printedAgrees,
  shareAgrees,
];
