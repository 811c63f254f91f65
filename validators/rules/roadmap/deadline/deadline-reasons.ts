// What the deadline language says of a deadline it cannot read, in words.
import { inner } from '../../../model/excerpt.ts';
import { formatDeadline, type ParsedDeadline, type PartlyRead } from '../../../text/deadline/deadline.ts';
import type { Failure, Reason } from '../../../text/parsed.ts';
import type { Text } from '../../rule.ts';

interface Words {
  readonly what: Text;
  readonly cure: Text;
}

const unknown: Words = {
  what: { ru: 'непонятны слова', en: 'these words are not understood:' },
  cure: {
    ru: 'Назовите срок так, как его обычно печатают: «апрель 2023 года», «до 1 марта 2024 г.», «ежегодно (май)», «постоянно». Несколько сроков разделите точкой с запятой.',
    en: 'Say it as deadlines are usually printed: “апрель 2023 года”, “до 1 марта 2024 г.”, “ежегодно (май)”, “постоянно”; part several by a semicolon.',
  },
};

const words: Readonly<Partial<Record<Reason, Words>>> = {
  'impossible-date': {
    what: { ru: 'в календаре нет такой даты:', en: 'the calendar has no such date:' },
    cure: { ru: 'Исправьте число, месяц или год.', en: 'Correct the day, the month or the year.' },
  },
  'reversed-range': {
    what: { ru: 'начало позже конца:', en: 'it begins after it ends:' },
    cure: {
      ru: 'Поменяйте начало и конец местами либо исправьте или назовите годы.',
      en: 'Exchange the beginning and the end, or correct or name the years.',
    },
  },
  'missing-year': {
    what: { ru: 'не назван год:', en: 'the year is not named:' },
    cure: {
      ru: 'Допишите год, например «март 2024 года», а если срок повторяется — слово «ежегодно».',
      en: 'Add the year, e.g. “март 2024 года”, or “ежегодно” where it recurs.',
    },
  },
  'missing-end': {
    what: { ru: 'назван только его первый день:', en: 'only its first day is named:' },
    cure: {
      ru: 'Допишите, по какое число: «с 1 сентября 2023 г. по 31 мая 2024 г.».',
      en: 'Add the last day: “с 1 сентября 2023 г. по 31 мая 2024 г.”.',
    },
  },
};

const wordsOf = ({ reason }: Failure): Words => words[reason] ?? unknown;

/** Says why a deadline could not be read, with the very words. */
export const sayFailure = (failure: Failure): Text => {
  const { what } = wordsOf(failure);
  const text = failure.text.trim();
  return { ru: `${what.ru} «${text}»`, en: `${what.en} “${text}”` };
};

type Partly = Failure & { readonly partly: PartlyRead };

/** Whether a deadline names a time and has words that are not known: its author may have said it plainly all the same. */
export const isPartlyRead = (parsed: ParsedDeadline): parsed is Partly =>
  !parsed.ok && parsed.partly !== undefined;

/** Says what of a deadline is read and which words are not. */
export const sayPartly = ({ text, partly: { deadline, unread } }: Partly): Text => {
  const words = (unread.length > 0 ? unread : [text])
    .map((part) => `«${inner(part.replace(/^[\s:;,–—-]+|[\s:;,–—-]+$/gu, ''))}»`)
    .join(', ');
  if (deadline === null)
    return {
      ru: `не прочитан: непонятны слова ${words}`,
      en: `is not read: these words are not understood: ${words}`,
    };
  const read = inner(formatDeadline(deadline));
  return {
    ru: `прочитан не целиком: понято «${read}», непонятны слова ${words}`,
    en: `is read in part: “${read}” is understood, these words are not: ${words}`,
  };
};

const YEARLY = /(?<!\p{L})(?:ежегодн\p{L}{1,3}|кажд\p{L}{2,3}\s+год\p{L}?)(?!\p{L})/iu;

/** What is said where «ежегодно» stands in the deadline and does not reach the date. */
const besideYearly: Text = {
  ru: 'Поставьте слово «ежегодно» рядом с этой датой, если оно относится к ней, иначе назовите её год.',
  en: 'Put “ежегодно” beside this date where it is said of it; else name its year.',
};

/** «Т. г.», «текущего года». */
const THIS_YEAR = /(?<!\p{L})(?:[тс]\.\s?г(?!\p{L})|(?:текущего|сего|нынешнего|данного)\s+года)/iu;

/** Of a plan of several years it says nothing. */
const besideThisYear: Text = {
  ru: 'План составлен не на один год, и текущим может быть любой. Назовите год, а если срок повторяется, напишите «ежегодно».',
  en: 'The plan is for more than one year, and any of them may be the current one. Name the year, or write “ежегодно” where it recurs.',
};

const besideDates: Text = {
  ru: 'Проверьте, верно ли понято. Слова, которые называют время, напишите так, как их обычно печатают; пояснения возьмите в скобки или перенесите в другую графу.',
  en: 'See whether it is understood rightly. Print what is time in the usual words; put explanations in brackets or in another column.',
};

const besideTime: Text = {
  ru: 'Сверьте срок сами: Свод этих слов не знает и о нём ничего не говорит. Если он назван ясно, менять ничего не нужно; в новом тексте напишите его так, как сроки печатают обычно: «апрель 2023 года», «ежегодно (май)».',
  en: 'See to it yourself: Svod does not know these words and says nothing of the deadline. Where it is plain, change nothing; in a new text print it as deadlines usually are: “апрель 2023 года”, “ежегодно (май)”.',
};

/** How a deadline that could not be read is mended; what it says already is not offered. */
export const mendFailure = (failure: Failure, printed: string): Text =>
  isPartlyRead(failure)
    ? failure.partly.deadline === null
      ? besideTime
      : besideDates
    : failure.reason !== 'missing-year'
      ? wordsOf(failure).cure
      : YEARLY.test(printed)
        ? besideYearly
        : THIS_YEAR.test(failure.text)
          ? besideThisYear
          : wordsOf(failure).cure;
