// The rules on formulas of indicators.
import type { Rule } from '../rule.ts';
import { divisor } from './divisor.ts';
import { explainedOnce } from './explained-once.ts';
import { oneAlphabet } from './one-alphabet.ts';
import { symbolsExplained } from './symbols-explained.ts';
import { symbolsUsed } from './symbols-used.ts';
import { understood } from './understood.ts';

export const formulaRules: readonly Rule[] = [
  divisor,
  explainedOnce,
  oneAlphabet,
  symbolsExplained,
  symbolsUsed,
  understood,
];
