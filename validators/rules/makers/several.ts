// One finding of several places: told at the first, the others under it, and known again whatever their order.
import type { Spot } from '../../source/spot.ts';
import type { Issue, Text } from '../rule.ts';

/** A place beside the first, and what is said of it. */
interface Further {
  readonly says: Text;
  readonly at: Spot;
}

/**
 * What a finding of several places has beside its message.
 *
 * @param words   what is told of each place, by which the finding is known again: their order does not count, for rows change places
 * @param further the places behind the first
 */
export const ofSeveral = (
  words: readonly string[],
  further: readonly Further[],
): Required<Pick<Issue, 'grounds' | 'placeless' | 'evidence'>> => ({
  grounds: further,
  placeless: true,
  evidence: words.toSorted().join('|'),
});
