// A date by which an act is looked for, and the years of a plan, are read by people and machines alike: «3.08.22 г.» is of which century?

import { excerpt } from '../../../model/excerpt.ts';
import { child } from '../../../source/spot.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { plural } from '../../../text/russian.ts';
import { defining } from '../../example-base.ts';
import { toldOnce } from '../../makers/told-once.ts';
import { leaveIfPrinted } from '../../printed-so.ts';

const month = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const inFigures = String.raw`(?<![\d.])${day}\.(?:0?[1-9]|1[0-2])\.\d\d(?![\d.]?\d)`;
const year = String.raw`(?:19|20)\d\d`;
/** One more date, year or span of years. */
const again = String.raw`(?:${day}\s(?:${month})\s)?${year}(?:[-–—]${year})?`;
/** The rest of a list, which has the word for all of them: «, 2026 и 2027 гг.» */
const further = String.raw`(?:,\s?${again})+(?:,?\s(?:и|или)\s${again})?\s?г`;

const patterns: readonly RegExp[] = [
  // «07 мая 2018 года»
  new RegExp(String.raw`(?<![\d.])0\d\s(?:${month})(?!\p{L})`, 'giu'),
  // «16 декабря 2020 № Р-174»; of «с 1 мая 2023 по 1 июня 2024 года» the word stands behind the second, of «1 мая 2025, 2026 и
  // 2027 гг.» behind the last
  new RegExp(
    String.raw`(?<![\d.])${day}\s(?:${month})\s${year}(?!\s?(?:г|\d|[-–—/]|(?:и|или|по|до)\s+\d|${further}))`,
    'giu',
  ),
  // «3.08.22 г.», «от 3.08.22», «на совещании 3.08.22»; of «пункта 3.08.22», «3.08.21 и 3.08.22» it may be a clause
  new RegExp(
    String.raw`${inFigures}(?=\s?г(?:ода)?(?!\p{L}))|(?<=(?<!\p{L})(?!(?:и|или|№|п|пп)\s|(?:под)?пункт|раздел|глав|стать|част|таблиц|рисун|верси|строк|формул|приложени|позици)\p{L}{1,30}\s)${inFigures}`,
    'giu',
  ),
  // «подписано «16» октября 2020 г.» in the midst of a sentence: the quotes are those of a form to be filled in
  new RegExp(String.raw`(?<=\p{L}\s)[«"“]\d{1,2}[»"”]\s(?:${month})(?!\p{L})`, 'giu'),
  // «2020-2022 г.г.»
  new RegExp(String.raw`(?<!\d)${year}\s?г\.\s?г\.`, 'gu'),
];

/** «В 2022-2023 г.»: two years, and one word for one of them. */
const YEARS = new RegExp(
  String.raw`(?<!\d)(${year})\s?[-–—]\s?(${year})\s?(?:г\.(?!\s?г)|года(?!\p{L}))`,
  'gu',
);

const quotedLine = 60;

const placesIn = (text: string): readonly Stretch[] =>
  /\d/u.test(text)
    ? [
        ...patterns.flatMap((pattern) => [...text.matchAll(pattern)]),
        ...[...text.matchAll(YEARS)].filter(([, from, to]) => from !== to),
      ]
        // A line of its own with the date is the form itself.
        .filter(({ 0: words }) => !/^[«"“]/u.test(words) || text.length > quotedLine)
        .map(({ 0: words, index }) => ({ at: index, length: words.length }))
        .sort((a, b) => a.at - b.at)
    : [];

export const datesWritten = toldOnce({
  id: 'words/dates-written',
  title: {
    ru: 'Даты и годы написаны полностью и без лишнего',
    en: 'Dates and years are written in full, and with nothing more',
  },
  fault: { ru: 'Дата или годы написаны неверно', en: 'A date or years are written wrongly' },
  reason: {
    ru: 'По дате ищут акт и считают сроки. «3.08.22» читается по-разному, а «07 мая» и «г.г.» поиск не находит среди верно написанных.',
    en: 'An act is looked for, and terms are counted, by the date. “3.08.22” is read in two ways, and a search for the right form misses the others.',
  },
  cure: {
    ru: 'Пишите день без нуля и кавычек, год четырьмя цифрами и с «г.» или «года» после названия месяца, а о нескольких годах – «2022–2023 гг.»: «7 мая 2018 г.», «03.08.2022».',
    en: 'Write the day without a zero or quotes, the year in four figures with “г.” behind a month in words, and “2022–2023 гг.” of several years.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это обычно не влияет: менять ли ради этого принятый акт, решает составитель.',
    en: 'It seldom changes the meaning; whether to amend an adopted act for it is for the drafter.',
  },
  find:
    () =>
    ({ text }) =>
      placesIn(text),
  besides: ({ roadmap }) =>
    (roadmap?.measures ?? []).flatMap(({ deadline, inherited, spot }) =>
      deadline === null || inherited.deadline
        ? []
        : [{ text: deadline.printed, at: child(spot, 'deadline') }],
    ),
  say: ({ words, count }) => ({
    ru:
      count === 1
        ? `Дата или годы написаны неверно: «${excerpt(words)}»`
        : `Даты или годы написаны неверно в ${count} ${plural(count, ['месте', 'местах', 'местах'])}, впервые здесь: «${excerpt(words)}»`,
    en:
      count === 1
        ? `A date or years are written wrongly: “${excerpt(words)}”`
        : `Dates or years are written wrongly in ${count} places, first “${excerpt(words)}”`,
  }),
  bad: [
    {
      title: { ru: 'Ноль перед числом', en: 'A zero before the day' },
      files: defining('субъекты региональной системы с 01 июня 2024 года.'),
      points: '01 июня',
    },
    {
      title: { ru: 'Год двумя цифрами и два «г.»', en: 'A year in two figures, and “г.” twice' },
      files: defining('субъекты региональной системы с 3.06.24 г. и на 2024–2025 г.г. вперёд.'),
      points: '3.06.24',
    },
  ],
  good: [
    {
      title: { ru: 'Верные даты', en: 'Dates that are right' },
      files: defining(
        'субъекты региональной системы с 1 июня 2024 г. по 30.06.2025, на 2024–2025 гг. и 2024/2025 учебный год.',
      ),
    },
  ],
});
