// «Подпунктом «а» пункта 7»: the items of a clause that stand before it in a reference.

/** Items that a text names before a clause: their letters or figures, and the words from the first of them to the clause's number. */
export interface NamedItems {
  readonly marks: readonly string[];
  readonly printed: string;
  readonly at: number;
  readonly length: number;
}

const MARK = '(?:[«"„“]\\s*[а-яё]\\s*\\)?\\s*[»"“”]|[а-яё]\\)|\\d{1,2}(?!\\.?\\d)\\)?)';
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d.])(?:подпункт\\p{Ll}{0,3}|подп\\.|пп\\.)\\s*((?:${MARK}(?:\\s*,\\s*|\\s+и\\s+)?){1,9})\\s*$`,
  'iu',
);
const EACH = /[а-яё](?=\s*[)»"“”])|\d{1,2}/giu;
/** No list of items is longer. */
const FARTHEST = 80;

/** The items named right before a clause that stands in a text from `at` to `end`; null where none are. */
export const itemsBefore = (text: string, at: number, end: number): NamedItems | null => {
  const from = Math.max(0, at - FARTHEST);
  const match = BEFORE.exec(text.slice(from, at));
  if (match === null) return null;
  const start = from + match.index;
  return {
    marks: [...(match[1] ?? '').matchAll(EACH)].map(([mark]) => mark.toLowerCase()),
    printed: text.slice(start, end),
    at: start,
    length: end - start,
  };
};
