// The rules on the register of acts.
import type { Rule } from '../rule.ts';
import { citationFound } from './citation-found.ts';
import { citedAsTitled } from './cited-as-titled.ts';
import { datePossible } from './date-possible.ts';
import { named } from './named.ts';
import { numberOneTitle } from './number-one-title.ts';
import { requisitesPrinted } from './requisites-printed.ts';
import { titleOneNumber } from './title-one-number.ts';

export const actRules: readonly Rule[] = [
  citationFound,
  citedAsTitled,
  datePossible,
  named,
  numberOneTitle,
  requisitesPrinted,
  titleOneNumber,
];
