// What was understood of an act, item by item: its subjects with their functions, its measures, its indicators, as its own pages
// would tell of them.
import type { Territory } from '../../../validators/index.ts';
import { inner } from '../../../validators/model/excerpt.ts';
import type { Indicator, Measure, Reference, Subject } from '../../../validators/model/types.ts';
import { thresholdFor } from '../../../validators/model/verdict.ts';
import { yearName } from '../../../validators/model/year-name.ts';
import { formatDeadline } from '../../../validators/text/deadline/deadline.ts';
import { levelNames } from '../../lib/words.ts';
import type { ShownItem, ShownItems } from '../messages.ts';

type Said = ShownItem['says'][number];

/** What is said under a name; nothing where there is nothing to say. */
const said = (name: string, ...values: readonly (string | null | undefined)[]): readonly Said[] => {
  const given = values.filter((value) => value != null && value.trim() !== '') as readonly string[];
  return given.length === 0 ? [] : [{ name, values: given }];
};

const called = (number: string, title: string): string => [number, title].filter(Boolean).join(' ');

/** Whom a measure names, under the name by which the act describes them. */
const subjectWords = ({ printed, target }: Reference<Subject>): string =>
  target === null ? `«${inner(printed)}» – среди субъектов нет` : target.label;

const responsibleWords = ({ responsible }: Measure): readonly string[] =>
  responsible === null || responsible.length === 0 ? ['не указан'] : responsible.map(subjectWords);

const deadlineWords = ({ deadline }: Measure): string => {
  if (deadline === null) return 'не указан';
  const { printed, parsed } = deadline;
  if (parsed.ok) return formatDeadline(parsed.value);
  const part = parsed.partly?.deadline;
  return part == null ? `не понят: «${inner(printed)}»` : `понят не целиком: ${formatDeadline(part)}`;
};

const subjectItem = ({ name, short, kind, level, functions }: Subject): ShownItem => ({
  title: short === null || short === name ? name : `${name} (${short})`,
  says: [
    ...said('Вид', kind.target?.name),
    ...said('Уровень', level === null ? null : levelNames[level]),
    ...said('Функции', ...functions.map(({ text }) => text)),
  ],
});

const measureItem = (measure: Measure): ShownItem => ({
  title: called(measure.number, measure.title),
  says: [
    ...said('Раздел', measure.within.map(({ title }) => title ?? '').join(' – ')),
    ...said('Срок', deadlineWords(measure)),
    ...said('Отвечает', ...responsibleWords(measure)),
    ...said('Исполняет', ...(measure.executors ?? [])),
    ...said('Результат', measure.result),
  ],
});

const indicatorItem = (indicator: Indicator, asOf: string): ShownItem => {
  const { number, name, unit, baseline, targets, minimum } = indicator;
  const federal = indicator.federal?.target ?? null;
  const last = [...targets.keys()].at(-1);
  const threshold = federal === null || last === undefined ? null : thresholdFor(federal, last, asOf);
  return {
    title: called(number, name),
    says: [
      ...said('Единица', unit?.printed),
      ...said('Достигнуто', baseline === null ? null : `${yearName(baseline.at)}: ${baseline.printed}`),
      ...said('План', ...[...targets].map(([year, { printed }]) => `${yearName(year)}: ${printed}`)),
      ...said('Не менее', minimum?.printed),
      ...said('Федеральный показатель', federal?.name),
      ...said('Федеральный порог', threshold?.printed),
    ],
  };
};

/** What was understood of an act, in the order in which it prints it; a list that is empty is left out. */
export const understoodOf = (act: Territory, asOf: string): readonly ShownItems[] => {
  const all = [act, ...act.annexes];
  const own = <T>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())];
  return [
    { name: 'Субъекты и их функции', items: own(all.map(({ subjects }) => subjects)).map(subjectItem) },
    {
      name: 'Мероприятия',
      items: own(all.map(({ roadmap }) => roadmap?.measures ?? [])).map(measureItem),
    },
    {
      name: 'Показатели',
      items: own(all.map(({ indicators }) => indicators?.indicators ?? [])).map((indicator) =>
        indicatorItem(indicator, asOf),
      ),
    },
  ].filter(({ items }) => items.length > 0);
};
