// «Участники, названные в подпунктах „а“ – „д“ пункта 7, действуют на региональном уровне, в подпунктах „е“ и „ж“ – на
// муниципальном»: a sentence that names levels with the items of a list that are of them.
import { allParts } from '../../model/all-parts.ts';
import type { Part, Territory } from '../../model/types.ts';
import { normalise } from '../../text/words/words.ts';

/** An item of a list, and the normalised words that tell its level. */
export interface LevelledItem {
  readonly text: string;
  readonly words: string;
}

const LEVEL = /(?<!\p{L})уров(?:ень|н\p{L}{1,3})(?!\p{L})/iu;
const LETTER = '[«"„]?([а-я](?:\\.\\d)?)[»"“]?(?![\\p{L}\\d])';
const ITEMS = new RegExp(
  `(?<!\\p{L})(?:под)?пункт(?:е|ах|ов|ами)\\s+(${LETTER}(?:\\s*(?:,|и|[-–—])\\s*${LETTER})*)(?:\\s+пункта\\s+(\\d{1,3}(?:\\.\\d{1,3})*))?`,
  'giu',
);
const MARK = /^\s*([а-я](?:\.\d)?)\)/iu;
/** A clause of another act has a list of its own. */
const ELSEWHERE = /^(?!\s+настоящ)[^;–—.]{0,60}(?:утвержд[её]нн|приказ|закон)/iu;

/** The marks that a printed list names, «а» – «д» being all from the one to the other in the order of the items. */
const marksIn = (printed: string, order: readonly string[]): readonly string[] => {
  const found = [...printed.matchAll(new RegExp(LETTER, 'giu'))];
  return found.flatMap(({ 1: letter = '', index }, place) => {
    const mark = letter.toLowerCase();
    const before = found[place - 1];
    const isRange =
      before !== undefined && /[-–—]/u.test(printed.slice(before.index + before[0].length, index));
    if (!isRange) return [mark];
    return order.slice(order.indexOf(before[1]?.toLowerCase() ?? '') + 1, order.indexOf(mark) + 1);
  });
};

const itemsOf = (parts: readonly Part[], number: string): ReadonlyMap<string, string> => {
  const clause = parts.find((part) => part.number === number && !part.inOrder);
  return new Map(
    [...allParts(clause?.children ?? [])].flatMap(({ text }) => {
      const mark = MARK.exec(text)?.[1];
      return mark === undefined ? [] : [[mark.toLowerCase(), text] as const];
    }),
  );
};

/** The items of lists whose level a sentence of the text tells by their marks. */
export const levelledItems = ({ provision }: Territory): readonly LevelledItem[] => {
  const parts = [...allParts(provision?.parts ?? [])];
  return parts.flatMap(({ text, inOrder }) => {
    if (inOrder || !LEVEL.test(text)) return [];
    const named = [...text.matchAll(ITEMS)];
    const isBefore = text.search(LEVEL) < (named[0]?.index ?? 0);
    let number = '';
    return named.flatMap((match, place) => {
      const end = match.index + match[0].length;
      if (ELSEWHERE.test(text.slice(end))) return [];
      number = match.at(-1) ?? number;
      const before = named[place - 1];
      const words = isBefore
        ? text.slice(before === undefined ? 0 : before.index + before[0].length, match.index)
        : text.slice(end, named[place + 1]?.index);
      const items = itemsOf(parts, number);
      return marksIn(match[1] ?? '', [...items.keys()]).flatMap((mark) => {
        const item = items.get(mark);
        return item === undefined ? [] : [{ text: item, words: normalise(words) }];
      });
    });
  });
};
