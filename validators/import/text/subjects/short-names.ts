// Short names that a document uses and explains nowhere: the first letters of a name («МОМО», «ГАУ ДПО «БРИОП»»), words cut off at a
// full stop («Пед. вузы»).
import { analyse, lemmasOf } from '../../../language/analyse.ts';
import { areApart } from '../../../text/sets.ts';

const LETTERS = /(?:\p{Lu}{2,}\s+)*«\p{Lu}{3,}»|(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;

/** All abbreviations that texts print, those in quotation marks with the form of their organisation. */
export const lettersIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(LETTERS) ?? []));

const joins = (word: string): boolean =>
  analyse(word).some(({ part }) => part === 'preposition' || part === 'conjunction');

const initialsOf = (name: string): string =>
  (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => !joins(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

const QUOTED = /^(?<form>[^«»]*)«(?<inner>[^«»]+)»$/u;

/** The letters of a name among those that the document prints; null where it prints none. */
export const shortByLetters = (name: string, printed: ReadonlySet<string>): string | null => {
  const { form = '', inner = name } = QUOTED.exec(name)?.groups ?? {};
  const letters = initialsOf(inner);
  const isName = letters.length > 2 && letters !== inner;
  return isName ? ([`${form}«${letters}»`, letters].find((short) => printed.has(short)) ?? null) : null;
};

const wordsOf = (name: string): readonly string[] => name.match(/\p{L}[\p{L}-]*\.?/gu) ?? [];

/** Whether words are those of a name, some of them cut off at a full stop. */
export const isCutOff = (short: string, name: string): boolean => {
  const [own, whole] = [wordsOf(short), wordsOf(name)];
  const isSame = own.every((word, at) => {
    const other = whole[at] ?? '';
    return word.endsWith('.')
      ? other.toLowerCase().startsWith(word.slice(0, -1).toLowerCase())
      : !areApart(lemmasOf(word), lemmasOf(other));
  });
  return own.length === whole.length && own.some((word) => word.endsWith('.')) && isSame;
};
