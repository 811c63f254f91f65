// How the numbers of lists are written: the forms of Word and OpenDocument alike, as both print them.
import { own } from '../own.ts';

/** ECMA-376 leaves out ё, й, ъ and ь; so do Word and LibreOffice. */
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

/** Beyond this a number is written in digits: no list is that long, and «aaaa…» of a hostile one fills the memory. */
const mostRepeated = 30;

/** After the last letter each is doubled: «ю», «я», «аа», «бб». */
const doubled =
  (letters: string) =>
  (value: number): string => {
    const times = Math.ceil(value / letters.length);
    return value < 1 || times > mostRepeated
      ? `${value}`
      : (letters[(value - 1) % letters.length] ?? '').repeat(times);
  };

/** As the columns of a sheet go on: «z», «aa», «ab»; of Russian letters «я», «аа», «аб». */
const counted =
  (letters: string) =>
  (value: number): string => {
    let written = '';
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length))
      written = (letters[(rest - 1) % letters.length] ?? '') + written;
    return value < 1 ? `${value}` : written;
  };

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (value: number): string => {
  if (value < 1 || value > 3999) return `${value}`;
  let rest = value;
  let written = '';
  for (const [worth, digits] of romanDigits) for (; rest >= worth; rest -= worth) written += digits;
  return written;
};

const upper =
  (write: (value: number) => string) =>
  (value: number): string =>
    write(value).toUpperCase();

/** «Я», then «Аа». */
const capital =
  (write: (value: number) => string) =>
  (value: number): string =>
    write(value).replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Characters that stand one after another in Unicode, as ① to ⑳; digits beyond them. */
const inARow =
  (first: number, count: number) =>
  (value: number): string =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : `${value}`;

const englishOrdinal = (value: number): string => {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Readonly<Record<string, string>>;
  return `${value}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`;
};

/** Writes a whole number in a form, by the names of WordprocessingML (`w:numFmt`); «counted» are those of OpenDocument. */
const forms: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => `${value}`.padStart(2, '0'),
  upperRoman: upper(roman),
  lowerRoman: roman,
  upperLetter: upper(doubled(latin)),
  lowerLetter: doubled(latin),
  russianUpper: upper(doubled(russian)),
  russianLower: doubled(russian),
  ordinal: (value) => `${value}-й`,
  'ordinal en': englishOrdinal,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: inARow(0x2460, 20),
  decimalEnclosedParen: inARow(0x2474, 20),
  decimalEnclosedFullstop: inARow(0x2488, 20),
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: (value) => doubled('*†‡§')(value),
  'lowerLetter counted': counted(latin),
  'upperLetter counted': upper(counted(latin)),
  'russianLower counted': counted(russian),
  'russianUpper counted': capital(counted(russian)),
  'russianUpper doubled': capital(doubled(russian)),
  none: () => '',
  bullet: () => '',
};

/** A number in a form; null where the form is not known. */
export const writeNumber = (form: string, value: number): string | null => own(forms, form)?.(value) ?? null;

/** «001, 002, …»: decimal in at least as many digits as the pattern's first number. */
export const writePadded = (pattern: string, value: number): string | null => {
  const [first] = /^0*\d/.exec(pattern) ?? [];
  return first === undefined ? null : `${value}`.padStart(Math.min(first.length, 10), '0');
};
