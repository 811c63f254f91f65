// The rules on the registers of acts and on how documents cite what is in them.
import type { Rule } from '../rule.ts';
import { citationFound } from './citation-found.ts';
import { citedAsTitled } from './cited-as-titled.ts';
import { datePossible } from './date-possible.ts';
import { idsUnique } from './ids-unique.ts';
import { named } from './named.ts';
import { numberOneTitle } from './number-one-title.ts';
import { requisitesPrinted } from './requisites-printed.ts';
import { titleForm } from './title-form.ts';
import { titleOneNumber } from './title-one-number.ts';

export const actRules: readonly Rule[] = [
  citationFound,
  citedAsTitled,
  datePossible,
  idsUnique,
  named,
  numberOneTitle,
  requisitesPrinted,
  titleForm,
  titleOneNumber,
];
