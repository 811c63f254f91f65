// Words by which the parts of an act are told apart, as they are printed: in capitals, spaced out, or neither.
import type { ApprovingKind } from '../../text/acts/approval.ts';

/** «П Р И К А З» is «приказ»: single letters with a space between each two are one word. */
export const unspaced = (text: string): string =>
  // «ПРИКА3», with a figure for a letter, is printed so more often than one thinks.
  text
    .replaceAll(/(?<=\p{Lu}{3})3(?!\p{N})/gu, 'З')
    .replaceAll(/(?<!\p{L})\p{L}(?:\s\p{L})+(?!\p{L})/gu, (spaced) => spaced.replaceAll(/\s/gu, ''));

const KIND = /^(?:совместн\p{L}{2}\s+)?(приказ|распоряжение|постановление|указ|решение|протокол)(?!\p{L})/iu;
const KINDS: Readonly<Record<string, ApprovingKind>> = {
  приказ: 'order',
  распоряжение: 'directive',
  постановление: 'resolution',
  указ: 'decree',
  решение: 'decision',
  протокол: 'protocol',
};
/** The word alone; in capitals also with its date, its number or whose it is: «ПРИКАЗ № 7», «ПРОТОКОЛ заседания совета». */
const ALONE = /^(?:совместн\p{L}{2}\s+)?(?:приказ|распоряжение|постановление|указ|решение|протокол)\s*$/iu;
const IN_CAPITALS =
  /^(?:СОВМЕСТН\p{Lu}{2}\s+)?(?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|УКАЗ|РЕШЕНИЕ|ПРОТОКОЛ)(?!\p{L})/u;

/** What kind of act a line names as its heading: «ПРИКАЗ», «Р А С П О Р Я Ж Е Н И Е от 05.06.2024 № 12»; null for another line. */
export const kindInHead = (text: string): ApprovingKind | null => {
  const words = unspaced(text).trim();
  if (!ALONE.test(words) && !(IN_CAPITALS.test(words) && words.length < 200)) return null;
  return KINDS[KIND.exec(words)?.[1]?.toLowerCase() ?? ''] ?? null;
};

const ENACTING =
  /(?<!\p{L})(?:приказыва(?:ю|ет|ем)|постановля(?:ю|ет|ем)|обязыва(?:ю|ет|ем)|распоряжа(?:юсь|ется|емся)|реши(?:л|ла|ло|ли))\s*:?\s*$/iu;

const ENACTS: readonly (readonly [RegExp, ApprovingKind])[] = [
  [/приказыва|обязыва/iu, 'order'],
  [/постановля/iu, 'resolution'],
  [/реши/iu, 'decision'],
];

/** The kind of act that the word of enacting tells, where no heading does. */
export const kindOfEnacting = (text: string): ApprovingKind =>
  ENACTS.find(([pattern]) => pattern.test(unspaced(text)))?.[1] ?? 'directive';

/** «п р и к а з ы в а ю:», «…, ПОСТАНОВЛЯЕТ:»: the line after which the order disposes. */
export const isEnacting = (text: string): boolean => ENACTING.test(unspaced(text));

/** «О мерах …», «Об утверждении …»: the title of an order. */
export const opensTitle = (text: string): boolean => /^[«"]?Об?\s+\p{L}/u.test(text.trim());

const DOCUMENT =
  /^(?:проект\s+)?(?:(?:примерн|типов|муниципальн|региональн|областн|краев|районн|городск)\p{L}{2}\s+)?(положение|концепция|стандарт|порядок|регламент|программа|план(?:-график)?|комплекс\s+мер|комплексный\s+план|дорожная\s+карта|план\s+мероприятий|перечень|состав|показатели|методика|форма|правила|требования|график|список|реестр|критерии|целевые\s+показатели|система\s+показателей|модель|соглашение|целевые\s+индикаторы|мероприятия)(?!\p{L})/iu;

/** The word by which a document names itself in its title: «положение», «состав»; null where a line begins with none. */
export const documentWord = (text: string): string | null =>
  DOCUMENT.exec(unspaced(text).trim())?.[1]?.toLowerCase().replaceAll(/\s+/gu, ' ') ?? null;

/** Whether all letters of a text are capitals, and they are several. */
export const isInCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(unspaced(text)) && !/\p{Ll}/u.test(unspaced(text));

/** «ПОЛОЖЕНИЕ о …» over a text: no order begins below it. */
export const opensDocument = (text: string): boolean =>
  documentWord(text) !== null && isInCapitals(unspaced(text).split(' ')[0] ?? '');
