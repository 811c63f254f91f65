// What one document words otherwise than the others in a definition that they share, and what makes the two one.

import { isMostly, saidOf } from '../../../language/likeness.ts';
import { saidWords } from '../../../language/said-words.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { PackedSpot } from '../../../source/packed-spot.ts';
import type { Text } from '../../rule.ts';
import { differingWords } from './differing-words.ts';

/** A concept as one territory defines it. */
export interface Wording {
  readonly territory: { readonly id: string; readonly name: string };
  readonly concept: string;
  readonly term: string;
  readonly definition: string;
  readonly at: PackedSpot;
}

/** A definition without what does not change its meaning: «это» at the beginning, «(далее – …)». */
export const meaningOf = ({ definition }: Wording): string =>
  definition.replace(/^\s*это\s+/iu, '').replace(/\(далее[^()]*\)/giu, ' ');

/** A definition that has other words than the usual one, and which. */
export interface Deviation {
  readonly own: Wording;
  readonly others: readonly Wording[];
  readonly says: Text;
  /** What makes the two one, as it follows «Если разница не задумана,». */
  readonly mends: Text;
}

/** Words enough to say one thing in two ways: «за исключением …» and «к ним не относятся …». */
const fewest = 4;

const isReworded = (a: string, b: string): boolean =>
  Math.min(saidWords(a).length, saidWords(b).length) >= fewest &&
  (isMostly(saidOf(a, b)) || isMostly(saidOf(b, a)));

/** What one wording has (`here`) and the others have (`there`); an empty text where words are only added or left out. */
const sayDifference = (here: string, there: string): Pick<Deviation, 'says' | 'mends'> => {
  if (here === '')
    return {
      says: { ru: `здесь нет слов «${there}»`, en: `“${there}” is missing here` },
      mends: { ru: `допишите «${there}»`, en: `add “${there}”` },
    };
  if (there === '')
    return {
      says: { ru: `здесь добавлено «${here}»`, en: `“${here}” is added here` },
      mends: { ru: `уберите «${here}»`, en: `take out “${here}”` },
    };
  return {
    says: { ru: `здесь «${here}», там «${there}»`, en: `“${here}” here, “${there}” there` },
    mends: { ru: `напишите «${there}» вместо «${here}»`, en: `write “${there}” for “${here}”` },
  };
};

/** What a definition adds, leaves out or changes; null where the two differ too much for a difference to be shown. */
export const deviation = (own: Wording, others: readonly Wording[]): Deviation | null => {
  const [other] = others;
  const parts = other === undefined ? null : differingWords(meaningOf(own), meaningOf(other));
  if (parts === null || isReworded(...parts)) return null;
  const [here, there] = [excerpt(parts[0]), excerpt(parts[1])];
  return { own, others, ...sayDifference(here, there) };
};
