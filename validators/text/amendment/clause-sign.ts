// «§ 19 признать утратившим силу», «дополнить § 9.1 следующего содержания»: the sign has no case, so it is read as the word «пункт»
// in the one that the sentence gives it.
import { NUMBERS } from './place.ts';
import { QUOTED } from './quoted.ts';

const SIGNED = new RegExp(`§{1,2}\\s*(${NUMBERS})`, 'gu');
/** Of «пункт 2 § 5» the sign is the clause, and the word its item. */
const ITEM_OF = new RegExp(`(?<!\\p{L})(?=пункт\\p{Ll}{0,3}\\s+${NUMBERS}\\s+§)`, 'giu');

const ADDING = new RegExp(`(?<!\\p{L})дополн(?:ить|ив)(?!\\p{L})[^${QUOTED};:]*$`, 'iu');
/** Behind what is added as a whole: its words follow. */
const WHOLE = new RegExp(
  `^\\s*(?:[,(]?\\s*(?:(?:следующ|так|нов)\\p{Ll}{2,3}\\s+(?:содержани|редакци)|согласно\\s|в\\s+(?:следующей\\s+)?редакции|изложив\\s)|:?\\s*${QUOTED})`,
  'iu',
);
const RENUMBERING = new RegExp(
  `^(?<named>[^]*)(?<!\\p{L})(?:считать|считая|нумеровать)(?!\\p{L})(?<between>[^${QUOTED};:]*)$`,
  'iu',
);
const ENDING = new RegExp(`^[^${QUOTED};:,]*(?:утративш|не\\s?действующ|недействит|исключ)`, 'iu');
const STANDS_FIRST = /^[^,;:]*(?<!\p{L})(?:считать|считая|нумеровать)(?!\p{L})/iu;
const IN_PLACE = /(?<!\p{L})(?:в|из|во|к|после|перед)\s*$/iu;
const BEHIND = /(?<!\p{L})после\s*$/iu;

/** So far around a sign the words stand that give its case. */
const FARTHEST = 600;

/** Whether a clause is what another becomes: «§ 24 считать § 25», «считать § 24 § 25», «§ 6 – соответственно § 7». */
const isNewNumber = (before: string, after: string): boolean => {
  const { named, between } = RENUMBERING.exec(before)?.groups ?? {};
  if (named === undefined || between === undefined) return false;
  if (ENDING.test(after) || STANDS_FIRST.test(after)) return false;
  const last = between.lastIndexOf('§');
  if (last < 0) return named.includes('§');
  const since = between.slice(last);
  return /\s[-–—]\s+(?:соответственно\s+)?$/iu.test(since) || !/,\s+(?!\d)/u.test(since);
};

const wordFor = (before: string, after: string): string => {
  if (BEHIND.test(before)) return 'пункта';
  if (IN_PLACE.test(before)) return 'пункте';
  const isAdded = ADDING.test(before) && WHOLE.test(after);
  return isAdded || isNewNumber(before, after) ? 'пунктом' : 'пункт';
};

/** A sentence of an amending act with the word in place of the sign; its quotations are masked. */
export const clausesInWords = (text: string): string =>
  !text.includes('§')
    ? text
    : text
        .replaceAll(ITEM_OF, 'под')
        .replaceAll(SIGNED, (found: string, numbers: string, at: number, whole: string) => {
          const end = at + found.length;
          const word = wordFor(whole.slice(Math.max(0, at - FARTHEST), at), whole.slice(end, end + FARTHEST));
          return `${word} ${numbers}`;
        });
