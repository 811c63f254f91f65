// A heading may give its rows a year («2024 год»): the values under it are of that year.
import { headingWords } from '../../model/headings.ts';
import { daysOf, partOfYear, wholeYear } from '../../model/planned-year.ts';
import type { Heading, Indicator, IndicatorGroup } from '../../model/types.ts';
import { child, keyOf } from '../../source/spot.ts';
import { timeItself } from '../../text/deadline/time-itself.ts';
import { edit, whole } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

const YEAR = /(?<![\d–—-])20\d\d(?![\d–—-])/gu;

/** The only year that the words of a heading name; null where they name none or several. */
const yearIn = (heading: Heading): string | null => {
  const [only, ...more] = new Set([...headingWords(heading).matchAll(YEAR)].map(([year]) => year));
  return more.length > 0 ? null : (only ?? null);
};

function* ofHeading(group: IndicatorGroup, above: string | null): Generator<Issue> {
  const { year, spot } = group;
  const printed = yearIn(group);
  const at = child(spot, 'year');
  if (year !== null && printed !== null && !year.includes(printed))
    yield {
      at,
      message: {
        ru: `Заголовок «${headingWords(group)}» называет ${printed} год, а записан ${year}`,
        en: `The heading “${headingWords(group)}” names ${printed}, but ${year} is entered`,
      },
      hint: { ru: `Запишите year: "${printed}".`, en: `Write \`year: "${printed}"\`.` },
      evidence: year,
    };
  else if (year !== null && above !== null && year !== above)
    yield {
      at,
      message: {
        ru: `Заголовок «${headingWords(group)}» отнесён к ${year} году, а заголовок над ним – к ${above}`,
        en: `The heading “${headingWords(group)}” is of ${year}, the one above it of ${above}`,
      },
      evidence: year,
    };
  for (const inner of group.groups) yield* ofHeading(inner, year ?? above);
}

/** The nearest heading that is a part of the year of a value, and another than its own: «I квартал 2025 года» over «2025-Q4»; null where none is. */
const partOver = ({ within }: Indicator, time: string): Heading | null => {
  const own = partOfYear(time) === null ? null : daysOf(time);
  if (own === null) return null;
  const year = { from: `${wholeYear(time)}-01-01`, to: `${wholeYear(time)}-12-31` };
  for (const heading of within.toReversed()) {
    const over = timeItself(headingWords(heading), year) ?? timeItself(heading.title, year);
    if (over === null) continue;
    const { from, to } = over.days;
    const isOfYear = from.slice(0, 4) === to.slice(0, 4) && from.startsWith(wholeYear(time));
    return isOfYear && (own.to < from || own.from > to) ? heading : null;
  }
  return null;
};

const ofPart = (row: Indicator, heading: Heading, time: string): Issue => ({
  at: keyOf(child(row.spot, 'targets', time)),
  message: {
    ru: `${labelOf(row).ru} стоит под заголовком «${headingWords(heading)}», а значение у него ${onYear(time).ru}`,
    en: `${labelOf(row).en} stands under the heading “${headingWords(heading)}”, but has a value ${onYear(time).en}`,
  },
  evidence: time,
});

/** The values of a row against the year over it; where that is not what is printed, it is told of the heading. */
function* ofRow(row: Indicator): Generator<Issue> {
  const { targets, spot, within } = row;
  const year = row.year ?? within.flatMap((heading) => yearIn(heading) ?? []).at(-1) ?? null;
  if (year === null || within.some((heading) => !year.includes(yearIn(heading) ?? year))) return;
  for (const time of targets.keys()) {
    const part = partOver(row, time);
    if (part !== null) yield ofPart(row, part, time);
    if (wholeYear(time) === year) continue;
    yield {
      at: keyOf(child(spot, 'targets', time)),
      message: {
        ru: `${labelOf(row).ru} стоит под заголовком ${year} года, а значение у него ${onYear(time).ru}`,
        en: `${labelOf(row).en} stands under a heading of ${year}, but has a value ${onYear(time).en}`,
      },
      evidence: time,
    };
  }
}

/** The model table, its second row under a heading of a year. */
const grouped = (heading: string, targets: string): Readonly<Record<string, string>> =>
  edit(
    'indicators',
    '  - number: "2"\n    name: Доля наставников\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n',
    `groups:\n  - ${heading}\n    indicators:\n      - number: "2"\n        name: Доля наставников\n        targets: ${targets}\n`,
  );

/** A table of one time, its only row under a heading. */
const ofOneTime = (heading: string, time: string): Readonly<Record<string, string>> =>
  whole(
    'indicators',
    `title: Показатели\nyears: ["${time}"]\ngroups:\n  - title: ${heading}\n    indicators:\n      - name: Доля педагогов, прошедших диагностику\n        federal: diagnosed\n        targets: { "${time}": 30% }\n`,
  );

export const groupYear: TerritoryRule = {
  id: 'indicators/group-year',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Год над строками – год их значений',
    en: 'The year over the rows is that of their values',
  },
  fault: {
    ru: 'Год над строками – не год их значений',
    en: 'The year over the rows is not that of their values',
  },
  reason: {
    ru: 'По году над строками понимают, к какому времени относятся их значения. Если он не сходится с ними, срок неизвестен.',
    en: 'The year over the rows tells of what time their values are; where the two disagree, nobody knows when they are due.',
  },
  cure: {
    ru: 'Сверьте с актом и исправьте year группы или годы значений.',
    en: 'Compare with the act, and correct `year` of the group or the years of the values.',
  },
  *check({ indicators }) {
    if (indicators === null) return;
    for (const group of indicators.groups) yield* ofHeading(group, null);
    for (const row of indicators.indicators) yield* ofRow(row);
  },
  bad: [
    {
      title: { ru: 'Значение другого года', en: 'A value of another year' },
      files: grouped('title: План\n    year: "2024"', '{ "2024": 6%, "2025": 7% }'),
      points: '"2025"',
    },
    {
      title: { ru: 'Значение другого квартала', en: 'A value of another quarter' },
      files: ofOneTime('I квартал 2025 года', '2025-Q4'),
      points: '"2025-Q4"',
    },
    {
      title: { ru: 'Заголовок называет другой год', en: 'The heading names another year' },
      files: grouped('title: План на 2024 год\n    year: "2042"', '{ "2024": 7% }'),
      points: '"2042"',
    },
    {
      title: { ru: 'Заголовок под заголовком другого года', en: 'A heading under one of another year' },
      files: edit(
        'indicators',
        '  - number: "2"\n    name: Доля наставников\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n',
        'groups:\n  - title: План\n    year: "2024"\n    groups:\n      - title: Кадры\n        year: "2025"\n        indicators:\n          - number: "2"\n            name: Доля наставников\n            targets: { "2025": 7% }\n',
      ),
      points: '"2025"',
    },
  ],
  good: [
    {
      title: { ru: 'Месяц квартала, который стоит над строками', en: 'A month of the quarter over the rows' },
      files: ofOneTime('IV квартал 2025 года', '2025-12'),
    },
    {
      title: { ru: 'Кварталы года, который стоит над строками', en: 'Quarters of the year over the rows' },
      files: grouped('title: 2025 год\n    year: "2025"', '{ "2025-Q2": 6%, "2025-Q4": 7% }'),
    },
  ],
};
