// The words by which an act speaks of its own territory: «Владимирский институт», «методисты округа», «окружной совет».
import type { Territory } from '../../model/types.ts';
import { matchWords } from '../../text/words/word-match.ts';

/**
 * What a territory is called as such, and how that stands in a text. «Федеральный» and «городской округ» are others than an
 * okrug that is the region; of «район» the word tells the level by itself.
 */
const KINDS: readonly (readonly [named: RegExp, said: string])[] = [
  [
    /^округ/u,
    '(?:(?<!(?:федеральн|городск|муниципальн|учебн|школьн)\\p{L}{1,3} )округ(?:а|у|ом|е)?(?!\\p{L})|окружн)',
  ],
  [/^город(?:$|ск)/u, '(?:город(?:а|у|ом|е)?(?!\\p{L})|городск|общегородск)'],
  [/^пос[её]л/u, '(?:пос[её]л(?:ок|к)|поселени|поселков)'],
];
/** Shorter words of a name say nothing by themselves. */
const wordFrom = 6;

/** What in a normalised text speaks of the territory of the act; null where its name gives nothing to go by. */
export const territoryWords = ({ name }: Territory): RegExp | null => {
  const words = matchWords(name);
  const own = words.filter((word) => word.length >= wordFrom).map((word) => word.slice(0, -3));
  const kinds = KINDS.flatMap(([named, said]) => (words.some((word) => named.test(word)) ? [said] : []));
  return own.length + kinds.length === 0
    ? null
    : new RegExp(`(?<!\\p{L})(?:${[...own, ...kinds].join('|')})`, 'u');
};
