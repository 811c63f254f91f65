// How a text and a query become words, numbers and dates that can be compared: one way for both.
import { daysIn } from './days.ts';

export type TokenKind = 'word' | 'number' | 'date';

/** A word, a number or a date at `[at, end)` of a text. */
export interface SearchToken {
  readonly kind: TokenKind;
  readonly at: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** Lower case, «е» for «ё», without soft hyphens. */
  readonly plain: string;
  /** Its place among all words of the text, those left out counted too: what stands side by side differs by one. */
  readonly place: number;
  /** What a number or a date is found by, the most exact first; of a word its plain letters. */
  readonly keys: readonly [string, ...string[]];
}

// A number of an act («273-ФЗ», «Р-174», «3273-р»), thousands («12 860»), a clause («4.1.3») or a fraction («59,4»), a word.
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{N}+\s?-?\s?фз|\p{N}+-?\p{L}{1,2}|\p{L}-\p{N}+)(?![\p{L}\p{N}])|\p{N}{1,3}(?:[ \u00A0\u202F]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\u00AD]*/giu;
const NUMBER = /\p{N}+/u;
const PERCENT = /^\s?%/u;

const FUNCTION_WORDS = new Set(
  (
    'а без бы в во для до же за и из или их к ко ли либо на над не ни но о об обо от по под при про с со так то у чтобы это ' +
    'мы вы я он она они мне мой моя свой своя своим пп ст пункт пункта пункте пункту подпункт номер'
  ).split(' '),
);

/** A word as it is compared: lower case, «е» for «ё», without soft hyphens. */
export const plainWord = (text: string): string =>
  text.replaceAll('\u00AD', '').normalize('NFC').toLowerCase().replaceAll('ё', 'е');

const numberKeys = (plain: string, behind: string): readonly [string, ...string[]] => {
  const whole = plain.replace(/[\s\u00A0\u202F-]/gu, '');
  if (PERCENT.test(behind)) return [`${whole}%`, whole];
  const figures = NUMBER.exec(plain)?.[0] ?? whole;
  return /\p{L}/u.test(whole) ? [whole, figures] : [whole];
};

const isLeftOut = (plain: string): boolean =>
  !NUMBER.test(plain) && (plain.length === 1 || FUNCTION_WORDS.has(plain));

/** The words, numbers and dates of a text in order; single letters and words without a meaning of their own are left out. */
export const searchTokens = (text: string): readonly SearchToken[] => {
  const days = daysIn(text);
  const tokens: SearchToken[] = [];
  let place = 0;
  let behindDay = 0;
  for (const { 0: printed, index } of text.matchAll(TOKEN)) {
    if (index < behindDay) continue;
    const day = days.find(({ at, end }) => at <= index && index < end);
    place += 1;
    if (day !== undefined) {
      behindDay = day.end;
      tokens.push({ kind: 'date', plain: day.keys[0], place, ...day });
      continue;
    }
    const plain = plainWord(printed);
    if (isLeftOut(plain)) continue;
    const end = index + printed.length;
    const isNumber = NUMBER.test(plain);
    const keys = isNumber ? numberKeys(plain, text.slice(end, end + 2)) : ([plain] as const);
    tokens.push({ kind: isNumber ? 'number' : 'word', at: index, end, text: printed, plain, place, keys });
  }
  return tokens;
};
