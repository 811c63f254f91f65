// The full stop behind the clauses of an act, and behind the names of its indicators: there or not, and the rarer is a slip.

import { analyse } from '../../../../language/analyse.ts';
import { indexOfText } from '../../../../language/index-of-text.ts';
import { allParts } from '../../../../model/all-parts.ts';
import type { Part, Territory } from '../../../../model/types.ts';
import { child } from '../../../../source/spot.ts';
import type { PrintedText } from '../../printed-texts.ts';
import type { Mixed, Place } from './ways.ts';

/** So many ends show a habit. */
const usualFewest = 2;

/** The last word with what stands behind it. */
const endOf = (printed: PrintedText): Place => {
  const { length } = printed.text.trimEnd();
  const at = printed.text.lastIndexOf(' ', length - 1) + 1;
  return { printed, at, length: length - at };
};

/** «Тьютор и др.»: the full stop of a shortening closes nothing. */
const isStopped = ({ text }: PrintedText): boolean => /\.$/u.test(text.trim());
const isShortened = ({ text }: PrintedText): boolean =>
  /(?<!\p{L})(?:др|пр|т\.\s?[дп]|г|гг|руб|чел|тыс|шт|ед|им|п)\.$/u.test(text.trim());
const isOpen = ({ text }: PrintedText): boolean => /[\p{L}»)]$/u.test(text.trim());

/** Ends of one kind: those with a full stop and those without any mark. */
const uneven = (ends: readonly PrintedText[], mostRare: number) => {
  const plain = ends.filter((one) => !isShortened(one));
  const [stopped, open] = [plain.filter(isStopped), plain.filter(isOpen)];
  const [rarer, usual] = stopped.length < open.length ? [stopped, open] : [open, stopped];
  return rarer.length === 0 || usual.length < usualFewest || rarer.length > usual.length * mostRare
    ? null
    : { stopped: stopped.length, open: open.length, rarer };
};

const mixed = (
  id: string,
  what: { readonly ru: string; readonly en: string },
  found: ReturnType<typeof uneven>,
): readonly Mixed[] =>
  found === null
    ? []
    : [
        {
          id,
          name: { ru: `точка ${what.ru}`, en: `the full stop ${what.en}` },
          says: {
            ru: `точка ${what.ru} – стоит (${found.stopped}) и не стоит (${found.open})`,
            en: `the full stop ${what.en} is there (${found.stopped}) and is not (${found.open})`,
          },
          places: found.rarer.map(endOf),
        },
      ];

/** A shorter clause without a verb may be a heading. */
const fewestWords = 8;

const isSentence = (text: string): boolean => {
  const words = indexOfText(text).tokens.filter(({ kind }) => kind === 'word');
  return (
    words.length >= fewestWords &&
    words.some(({ text: word }) =>
      analyse(word).every(({ part }) => part === 'verb' || part === 'short participle'),
    )
  );
};

/** «4.1.3. …» that is one sentence and leads no list in; an item of a list («4.») ends as its list does. */
const isClause = ({ kind, number, children, text }: Part): boolean =>
  kind === 'clause' && number?.includes('.') === true && children.length === 0 && isSentence(text);

/** Clauses and names of indicators that end in two ways. */
export const mixedEnds = (
  { provision, indicators }: Territory,
  texts: readonly PrintedText[],
): readonly Mixed[] => {
  const clauses = new Set([...allParts(provision?.parts ?? [])].filter(isClause).map(({ spot }) => spot));
  const names = (indicators?.indicators ?? []).flatMap(({ name, clause, spot }) =>
    clause === null ? [{ text: name, at: child(spot, 'name') }] : [],
  );
  return [
    ...mixed(
      'clause-end',
      { ru: 'в конце пунктов', en: 'behind clauses' },
      uneven(
        texts.filter(({ at }) => clauses.has(at)),
        0.5,
      ),
    ),
    ...mixed(
      'name-end',
      { ru: 'после названий показателей', en: 'behind names of indicators' },
      uneven(names, 1),
    ),
  ];
};
