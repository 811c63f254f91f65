// A number that is given anew leaves no gap and is no one else's.
import type { Text } from '../rule.ts';
import { withLast } from './clause-series.ts';

/** The number that a clause must have; where another has it, those behind it move up by one. @param whom «второму», «ему» */
export const renumbered = (
  number: string,
  following: number,
  taken: ReadonlySet<number>,
  whom: Text,
): Text => {
  const next = withLast(number, following);
  return taken.has(following)
    ? {
        ru: `Дайте ${whom.ru} номер ${next}, а тем, что идут за ним, – следующие по порядку.`,
        en: `Give ${whom.en} the number ${next}, and those behind it the numbers that follow.`,
      }
    : { ru: `Дайте ${whom.ru} номер ${next}.`, en: `Give ${whom.en} the number ${next}.` };
};
