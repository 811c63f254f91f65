// A heading may give its rows a time («2024 год», «I квартал»): what stands under it falls due within it.
import { excerpt, inner } from '../../../model/excerpt.ts';
import { headingWords } from '../../../model/headings.ts';
import { printedTime } from '../../../model/roadmap/group-time.ts';
import type { Measure, MeasureGroup } from '../../../model/types.ts';
import { child, type Spot } from '../../../source/spot.ts';
import { addDays } from '../../../text/dates/calendar.ts';
import {
  type Days,
  type Deadline,
  deadlineSpan,
  formatDeadline,
  parseDeadline,
} from '../../../text/deadline/deadline.ts';
import { formatDate } from '../../../text/russian.ts';
import { sectionedPlan, whole } from '../../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../../rule.ts';

/** A heading with the days into which its rows fall. */
interface Over {
  readonly group: MeasureGroup;
  readonly days: Days;
}

const isOutside = (own: Partial<Days>, { from, to }: Days): boolean =>
  (own.to !== undefined && own.to < from) || (own.from !== undefined && own.from > to);

const daysText = ({ from, to }: Days): Text => ({
  ru: `${formatDate(from)} – ${formatDate(to)}`,
  en: `${from} – ${to}`,
});

/** The printed words of a heading. */
const wordsSpot = ({ title, spot }: MeasureGroup): Spot => child(spot, title === '' ? 'label' : 'title');

const ground = ({ group, days }: Over) => ({
  says: {
    ru: `Строки заголовка «${inner(excerpt(headingWords(group)))}»: ${daysText(days).ru}`,
    en: `The rows of the heading “${excerpt(headingWords(group))}”: ${daysText(days).en}`,
  },
  at: wordsSpot(group),
});

/** A deadline as read; of a month that the heading's time does not have, in the year of the heading. */
const readUnder = (
  { parsed, printed }: NonNullable<Measure['deadline']>,
  { days: { from, to } }: Over,
): Deadline | null => {
  if (parsed.ok) return parsed.value;
  if (parsed.reason !== 'missing-year') return null;
  const read = parseDeadline(printed, { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` });
  return read.ok ? read.value : null;
};

/** «До 15 ноября» is due on that day; «до 2024 года» may mean either end of the year. */
const isDay = ({ terms }: Deadline): boolean =>
  terms.every((term) => term.kind === 'date' && term.precision === 'day');

function* ofRow({ title, deadline, inherited }: Measure, over: Over): Generator<Issue> {
  const read = deadline === null || inherited.deadline ? null : readUnder(deadline, over);
  if (deadline === null || read === null) return;
  const { earliest, latest } = deadlineSpan(read);
  const first = earliest ?? (isDay(read) ? latest : null);
  const own = { ...(first === null ? {} : { from: first }), ...(latest === null ? {} : { to: latest }) };
  // «До 1 июля» under «II квартал» is its end.
  const isEnd = isDay(read) && earliest === null && latest === addDays(over.days.to, 1);
  if (isEnd || !isOutside(own, over.days)) return;
  const heading = excerpt(headingWords(over.group));
  yield {
    at: deadline.spot,
    message: {
      ru: `Мероприятие «${inner(excerpt(title))}» стоит под заголовком «${inner(heading)}», а срок у него «${inner(excerpt(deadline.printed))}»`,
      en: `The measure “${excerpt(title)}” stands under the heading “${heading}”, but its deadline is “${excerpt(deadline.printed)}”`,
    },
    grounds: [ground(over)],
    evidence: formatDeadline(read),
  };
}

/** A heading, what stands under it, and the time of the headings above. */
function* ofGroup(group: MeasureGroup, above: Over | null): Generator<Issue> {
  const own = group.time?.isCertain === true ? { group, days: group.time.days } : null;
  const printed = printedTime(group, above?.days ?? null);
  if (own !== null && printed !== null && isOutside(own.days, printed.days)) {
    yield {
      at: wordsSpot(group),
      message: {
        ru: `Заголовок «${inner(excerpt(headingWords(group)))}» сам называет своё время, а внесено другое: ${daysText(own.days).ru}`,
        en: `The heading “${excerpt(headingWords(group))}” names its time itself, but another is entered: ${daysText(own.days).en}`,
      },
      evidence: `${own.days.from} ${own.days.to}`,
    };
    return;
  }
  if (own !== null && above !== null && isOutside(own.days, above.days)) {
    yield {
      at: wordsSpot(group),
      message: {
        ru: `Заголовок «${inner(excerpt(headingWords(group)))}» стоит под заголовком «${inner(excerpt(headingWords(above.group)))}», а время у него другое: ${daysText(own.days).ru}`,
        en: `The heading “${excerpt(headingWords(group))}” stands under “${excerpt(headingWords(above.group))}”, but its time is another: ${daysText(own.days).en}`,
      },
      grounds: [ground(above)],
      evidence: `${own.days.from} ${own.days.to}`,
    };
  }
  const over = own ?? above;
  if (over !== null) for (const measure of group.measures) yield* ofRow(measure, over);
  for (const within of group.groups) yield* ofGroup(within, over);
}

const plan = (first: string, second: string): Readonly<Record<string, string>> =>
  whole('roadmap', sectionedPlan(first, second));

/** The model plan under the heading of a year, its first row under one inside that. */
const nested = (heading: string): Readonly<Record<string, string>> =>
  whole(
    'roadmap',
    sectionedPlan(
      `title: 2025 год\n    groups:\n      - ${heading}\n        measures:\n          - title: Слёт методистов\n            deadline: апрель\n            responsible: [ЦНППМ]\n            result: сводка`,
      'title: Без времени',
    ),
  );

export const groupTime: TerritoryRule = {
  id: 'roadmap/group-time',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Срок мероприятия сходится с временем, под которым оно стоит',
    en: 'The deadline of a measure agrees with the time it stands under',
  },
  fault: {
    ru: 'Срок мероприятия расходится с временем, под которым оно стоит',
    en: 'The deadline of a measure disagrees with the time it stands under',
  },
  reason: {
    ru: 'Год, квартал или этап над строками говорит, когда их исполнять. Если в самой строке другое время, исполнитель не знает, чему верить.',
    en: 'A year, a quarter or a stage over the rows says when they are due; where a row itself has another time, nobody knows which holds.',
  },
  cure: {
    ru: 'Исправьте срок или перенесите мероприятие под заголовок его года, квартала или этапа.',
    en: 'Correct the deadline, or move the measure under the heading of its year, quarter or stage.',
  },
  edit: {
    ru: 'Если время заголовка внесено неверно, исправьте year или period группы.',
    en: 'Where the time of the heading is entered wrongly, correct `year` or `period` of the group.',
  },
  *check({ roadmap }) {
    for (const group of roadmap?.groups ?? []) yield* ofGroup(group, null);
  },
  bad: [
    {
      title: { ru: 'Квартал под заголовком другого года', en: 'A quarter under the heading of another year' },
      files: nested('title: II квартал 2024 года'),
      points: 'II квартал 2024 года',
    },
    {
      title: { ru: 'Внесён не тот год, что напечатан', en: 'Another year is entered than is printed' },
      files: plan('title: 2025 год\n    year: "2024"', 'title: Без времени'),
      points: '2025 год',
    },
    {
      title: { ru: 'Срок другого года', en: 'A deadline of another year' },
      files: plan('title: 2024 год', 'title: 2025 год'),
      points: 'май 2025 года',
    },
    {
      title: { ru: 'Срок другого квартала', en: 'A deadline of another quarter' },
      files: plan('title: II квартал 2025 года', 'title: III квартал 2025 года'),
      points: 'июнь 2025 года',
    },
    {
      title: { ru: 'Срок вне этапа', en: 'A deadline outside its stage' },
      files: plan(
        'title: Этап 1\n    period: { from: 2025-01-01, to: 2025-05-31 }',
        'title: Этап 2\n    period: { from: 2025-07-01, to: 2025-12-31 }',
      ),
      points: 'июнь 2025 года',
    },
  ],
  good: [
    {
      title: { ru: 'Кварталы своего года', en: 'Quarters of their year' },
      files: nested('title: II квартал'),
    },
    {
      title: { ru: 'Срок внутри квартала', en: 'A deadline within its quarter' },
      files: plan('title: Апрель – май 2025 года', 'title: II квартал 2025 года'),
    },
    {
      title: { ru: 'Год в названии раздела – не его время', en: 'A year in a title is not its time' },
      files: plan('title: Подготовка к введению стандарта 2024 года', 'title: Итоги 2023 года'),
    },
  ],
};
