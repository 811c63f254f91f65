// One measure in two rows is done twice or by nobody.

import { saidRoots } from '../../../language/said-words.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { headingWords } from '../../../model/headings.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import { headingOf } from '../../../model/roadmap/headings.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { type Days, deadlineSpan } from '../../../text/deadline/deadline.ts';
import { plural } from '../../../text/russian.ts';
import { without } from '../../../text/sets.ts';
import { contentWords } from '../../../text/words/saying.ts';
import { stem } from '../../../text/words/stem.ts';
import { normalise } from '../../../text/words/words.ts';
import { lazily } from '../../asked-once.ts';
import { flatPlan, primer, whole } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

/** Words that say only that something is done: «проведение мониторинга» and «мониторинг» are one. */
const doing = lazily(() => saidRoots('организация проведение осуществление обеспечение выполнение'));

/** A name this short («проведение мониторинга») means what its heading says: under another heading it is another measure. */
const SHORT = 3;

/** What one measure is known by, however its name is put: its words, and the heading where they are few. */
const keyOf = (measure: Measure): string | null => {
  const { title } = measure;
  const { number, title: over } = headingOf(measure);
  const words = [...without(saidRoots(title), doing())].sort();
  if (words.length === 0) return null;
  return [...words, words.length > SHORT ? '' : `/${number} ${over}`].join(' ');
};

const doingStems = lazily(
  () => new Set(contentWords('организация проведение осуществление обеспечение выполнение').map(stem)),
);

/** The same by stems and not by the dictionary: a fingerprint outlives its editions. */
const lastingKey = (measure: Measure): string => {
  const { title } = measure;
  const { number, title: over } = headingOf(measure);
  const words = [...without(new Set(contentWords(title).map(stem)), doingStems())].sort();
  return [...words, words.length > SHORT ? '' : `/${number} ${over}`].join(' ');
};

/** All that a row says but its place; null for one that does not say all of it. */
const rowOf = ({ title, deadline, result, responsible }: Measure): string | null =>
  deadline === null || result === null || responsible === null
    ? null
    : [title, deadline.printed, result, ...responsible.map(({ printed }) => printed)]
        .map(normalise)
        .join(' / ');

/** The days within which a measure falls due, the last alone of «до 1 марта»; null where it names none. */
const daysOf = ({ deadline }: Measure): Days | null => {
  if (deadline === null || !deadline.parsed.ok) return null;
  const { earliest, latest } = deadlineSpan(deadline.parsed.value);
  return latest === null ? null : { from: earliest ?? latest, to: latest };
};

/** Rows of one measure, but for those that are due on days of their own: a council that sits twice a year has two rows. */
const atOneTime = (alike: readonly Measure[]): readonly Measure[] => {
  const dated = alike.flatMap((measure) => {
    const days = daysOf(measure);
    return days === null ? [] : [{ measure, days }];
  });
  if (dated.length < alike.length) return alike;
  const inOrder = dated.toSorted((a, b) => (a.days.from < b.days.from ? -1 : 1));
  const met = new Set<Measure>();
  let last = inOrder[0];
  for (const row of inOrder.slice(1)) {
    if (last !== undefined && row.days.from <= last.days.to) met.add(last.measure).add(row.measure);
    if (last === undefined || row.days.to > last.days.to) last = row;
  }
  return alike.filter((measure) => met.has(measure));
};

/** Where a row stands, as the beginning of a sentence. */
const placeWords = (measure: Measure): Text => {
  const heading = headingOf(measure);
  if (heading.kind === 'system-measure')
    return {
      ru: `Системообразующее мероприятие ${heading.number}`,
      en: `System measure ${heading.number}`,
    };
  const words = excerpt(headingWords(heading));
  return words === '' ? { ru: 'Строка плана', en: 'A row of the plan' } : { ru: words, en: words };
};

const rows = (first: string, second: string): string =>
  `${primer.roadmap}${[first, second]
    .map(
      (title, index) => `          - title: ${title}
            responsible: [Министерство]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: сводка № ${index + 1}
`,
    )
    .join('')}`;

export const measureOnce: TerritoryRule = {
  id: 'roadmap/measure-once',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Мероприятие стоит в дорожной карте один раз', en: 'A measure stands in the roadmap once' },
  fault: { ru: 'Мероприятие стоит в дорожной карте дважды', en: 'A measure stands in the roadmap twice' },
  reason: {
    ru: 'У мероприятия, записанного дважды, два срока и два результата: исполнители не знают, какой из них их, а проверяющий — какой спрашивать.',
    en: 'A measure entered twice has two deadlines and two results: nobody knows which of them holds.',
  },
  cure: {
    ru: 'Оставьте одну строку и перенесите в неё всех исполнителей и сроки. Если это разные мероприятия, назовите их по-разному.',
    en: 'Leave one row and move all executors and deadlines into it; where they are two measures, name them apart.',
  },
  *check({ roadmap }) {
    const measures = measuresInForce(roadmap);
    const byName = Map.groupBy(measures, keyOf);
    // Under several headings a short name with all the same cells is one measure too.
    const byRow = Map.groupBy(measures, rowOf);
    const reported = new Set<Measure>();
    for (const [key, all] of [...byName, ...byRow]) {
      if (key === null || all.length < 2 || all.some((measure) => reported.has(measure))) continue;
      const alike = atOneTime(all);
      const [first, second, ...more] = alike;
      if (first === undefined || second === undefined) continue;
      for (const measure of alike) reported.add(measure);
      const times = more.length + 2;
      yield {
        at: child(second.spot, 'title'),
        message: {
          ru: `Мероприятие «${inner(excerpt(second.title))}» записано в дорожной карте ${times} ${plural(times, ['раз', 'раза', 'раз'])}`,
          en: `The measure “${excerpt(second.title)}” is entered in the roadmap ${times} times`,
        },
        grounds: alike.map((measure) => ({
          says: {
            ru: `${placeWords(measure).ru}: «${inner(excerpt(measure.title))}», срок «${measure.deadline?.printed ?? '—'}», результат «${inner(excerpt(measure.result ?? '—'))}».`,
            en: `${placeWords(measure).en}: “${excerpt(measure.title)}”, deadline “${measure.deadline?.printed ?? '—'}”, result “${excerpt(measure.result ?? '—')}”.`,
          },
          at: child(measure.spot, 'title'),
        })),
        evidence: byName.has(key) ? lastingKey(first) : key,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В плане без разделов', en: 'In a plan without sections' },
      files: whole(
        'roadmap',
        `${flatPlan}  - title: Проведение диагностики педагогов
    deadline: апрель – май 2025 года
    responsible: [Министерство]
    result: сводка
`,
      ),
      points: 'Проведение диагностики педагогов',
    },
    {
      title: { ru: 'То же название ещё раз', en: 'The same name again' },
      files: whole('roadmap', rows('Слёт региональных методистов школ', 'Слёт региональных методистов школ')),
      points: 'Слёт региональных методистов школ',
    },
    {
      title: { ru: 'Те же слова в другом порядке', en: 'The same words in another order' },
      files: whole(
        'roadmap',
        rows('Организация и проведение опроса методистов районных школ', 'Опрос методистов районных школ'),
      ),
      points: 'Опрос методистов районных школ',
    },
    {
      title: { ru: 'Короткое название под тем же заголовком', en: 'A short name under the same heading' },
      files: whole('roadmap', rows('Опрос методистов', 'Проведение мониторинга')),
      points: 'Проведение мониторинга',
    },
  ],
  good: [
    {
      title: { ru: 'Совет собирается дважды в год', en: 'A council that sits twice a year' },
      files: whole(
        'roadmap',
        `${flatPlan}  - title: Диагностика педагогов
    deadline: ноябрь 2025 года
    responsible: [Министерство]
    result: сводка
`,
      ),
    },
    {
      title: { ru: 'Разные года — разные мероприятия', en: 'Other years are other measures' },
      files: whole('roadmap', rows('Слёт методистов школ в 2024 году', 'Слёт методистов школ в 2025 году')),
    },
    {
      title: {
        ru: 'Разработка и реализация — разные дела',
        en: 'To draft a programme and to carry it out are two things',
      },
      files: whole(
        'roadmap',
        rows(
          'Разработка программы поддержки молодых методистов',
          'Реализация программы поддержки молодых методистов',
        ),
      ),
    },
  ],
};
