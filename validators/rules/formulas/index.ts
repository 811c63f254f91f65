// The rules on formulas of indicators.
import type { Rule } from '../rule.ts';
import { countsNamed } from './counts-named.ts';
import { divisor } from './divisor.ts';
import { explainedOnce } from './explained-once.ts';
import { oneAlphabet } from './one-alphabet.ts';
import { oneMeaning } from './one-meaning.ts';
import { resultUnit } from './result-unit.ts';
import { sameKind } from './same-kind.ts';
import { symbolsExplained } from './symbols-explained.ts';
import { symbolsUsed } from './symbols-used.ts';
import { targetBase } from './target-base.ts';
import { understood } from './understood.ts';

export const formulaRules: readonly Rule[] = [
  countsNamed,
  divisor,
  explainedOnce,
  oneAlphabet,
  oneMeaning,
  resultUnit,
  sameKind,
  symbolsExplained,
  symbolsUsed,
  targetBase,
  understood,
];
