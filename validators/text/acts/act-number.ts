// Numbers as acts bear them: «№ 3273-р», «N 273-ФЗ», «№ 01-21 / 177», «№№ 286, 287»; not those of schools and annexes.

import { remembered } from '../remembered.ts';

/** A letter or a figure of a number; «№240от30.09.2023» ends before its date. */
const SIGN = '(?:(?!от\\s*\\p{N})[\\p{L}\\p{N}])';
/** What joins the parts of a number: «42 / 5» and «01 - 10/55» too, but no date and no range of other things. */
const JOINT =
  '(?:[-–/.](?=[\\p{L}\\p{N}])|\\s*/\\s*(?=\\p{N})(?!\\p{N}{1,2}\\.\\p{N})|\\s*[-–]\\s*(?=\\p{N}+/\\p{N})|(?<=\\P{N}0\\p{N})\\s*[-–]\\s*(?=\\p{N}))';
/** «3273-р», «Р-174», «МР-42/02», «21/1». */
const BODY = `(?:\\p{L}{1,3}-)?\\p{N}${SIGN}*(?:${JOINT}${SIGN}+)*`;
/** «Р- 145», «МР - 42/02», «АЗ -383/08»: capitals before a number, apart from it; only behind a sign. */
const HEAD = '(?:\\p{Lu}{1,3}(?:\\s+[-–]\\s*|[-–]\\s+)(?=\\p{N}))?';
/**
 * The letters of a number apart from it: «13 -р», «996- р», «273 – ФЗ», «2506 р», «273 ФЗ». A letter that may be a word
 * («№ 5 - о мерах») is one of the number only where nothing goes on.
 */
const TAIL = [
  '\\s+[-–]\\p{L}{1,3}',
  '\\s*[-–]\\s*\\p{Lu}{2,3}',
  '\\s*[-–]\\s*(?![авикосу])\\p{Ll}(?!\\.\\s*\\p{L})',
  '\\s*[-–]\\s*\\p{L}{1,3}(?=\\.?\\s*(?:$|[,;)»"]|от\\s))',
  '\\s+(?:[РрПп](?!\\.)|[Фф][Кк]?[Зз]|\\p{Lu}{1,2}З|ЗО)',
]
  .map((tail) => `${tail}(?!\\p{L})`)
  .join('|');
const NUMBER = new RegExp(
  `(?:№№?|(?<![A-Za-z\\p{N}])(?:No?(?=\\s*\\p{N})|N(?=\\s*\\p{L}{1,3}\\s?[-–]\\s?\\p{N})))\\s*(${HEAD}${BODY}(?:${TAIL})?)`,
  'gu',
);
/** «№№ 286, 287», «приказами № 370 и 372»: what follows has no sign of its own. */
const MORE = new RegExp(`(?:\\s*,\\s*(?:и\\s+)?|\\s+и\\s+)(${BODY}(?:${TAIL})?)(?![\\p{L}\\p{N}])`, 'uy');
const ENDS = /^\s*(?:$|[,;)»"«]|\.(?!\p{N})|и\s+\p{N}|от\s)/u;
const SEVERAL =
  /(?<!\p{L})(?:(?:приказ|указ|закон|протокол)(?:ы|ов|ам|ами|ах)|(?:распоряжени|постановлени|решени)(?:ями|ям|ях|й)|письмами?)(?!\p{L})[^;№]*$/iu;
/** What else has a number: a school or another body, a part of an act, a room. */
const NUMBERED =
  /(?:школ|лице[йяею]|гимнази|сад|ясл|интернат|училищ|техникум|колледж|корпус|кабинет|приложени|таблиц|форм[аеуы]|пункт|раздел|участ|групп|класс|отделени|поликлиник|больниц|(?<!\p{L})центр|комбинат|вариант|лист|(?<!\p{L})дом)\p{L}{0,3}$/iu;
const SCHOOL = /(?<!\p{L})(?:\p{Lu}*(?:ОУ|ОШ|ДС|ЦРР|ЦО|СШ|ПМК|\p{Lu}ДО)|[дД]\/[сС])$/u;
/** «Детский сад «Ромашка» № 3»: the name stands between. */
const OWN_NAME = /\s*(?:«[^«»]{1,40}»|["«])?\s*$/u;
/** So much of what stands before a number tells whose it is. */
const longestOwner = 120;

/** A number as it is written: «13 -р» is «13-р», «273 ФЗ» is «273-ФЗ». */
const compact = (number: string): string =>
  number
    .replaceAll('–', '-')
    .replaceAll(/\s*([-/])\s*/gu, '$1')
    .replaceAll(/\s+/gu, '-');

/** What stands before a place and says whose the number there is. */
export const ownerOf = (text: string, at: number): string => text.slice(Math.max(0, at - longestOwner), at);

const isOfAct = (text: string, at: number): boolean => {
  const owner = ownerOf(text, at).replace(OWN_NAME, '');
  return !NUMBERED.test(owner) && !SCHOOL.test(owner);
};

/** A number of an act at a place of a text; `number` without its sign. */
export interface Numbered {
  readonly number: string;
  readonly at: number;
  readonly end: number;
}

/** All numbers with a sign, and those of a list that share one. */
export const numbersIn: (text: string) => readonly Numbered[] = remembered((text) =>
  [...text.matchAll(NUMBER)].flatMap(({ 0: printed, 1: number = '', index: at }) => {
    if (!isOfAct(text, at)) return [];
    const found = [{ number: compact(number), at, end: at + printed.length }];
    const sure = printed.startsWith('№№');
    if (!sure && !SEVERAL.test(ownerOf(text, at))) return found;
    for (;;) {
      MORE.lastIndex = found.at(-1)?.end ?? 0;
      const more = MORE.exec(text);
      const end = MORE.lastIndex;
      if (more === null || !(sure || ENDS.test(text.slice(end, end + longestOwner)))) return found;
      const next = more[1] ?? '';
      found.push({ number: compact(next), at: end - next.length, end });
    }
  }),
);
