// The rules on provisions: the text, its requisites, its abbreviations.
import type { Rule } from '../rule.ts';
import { abbreviationIntroduced } from './abbreviation-introduced.ts';
import { abbreviationMeaning } from './abbreviation-meaning.ts';
import { actKnown } from './act-known.ts';
import { annexPresent } from './annex-present.ts';
import { clauseKnown } from './clause-known.ts';
import { clauseNumbersUnbroken } from './clause-numbers-unbroken.ts';
import { clauseNumbersUnique } from './clause-numbers-unique.ts';
import { componentResolves } from './component-resolves.ts';
import { directionKnown } from './direction-known.ts';

export const provisionRules: readonly Rule[] = [
  abbreviationIntroduced,
  abbreviationMeaning,
  actKnown,
  annexPresent,
  clauseKnown,
  clauseNumbersUnbroken,
  clauseNumbersUnique,
  componentResolves,
  directionKnown,
];
