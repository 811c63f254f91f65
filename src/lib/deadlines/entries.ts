// The deadlines of roadmaps across territories: month by month what has a date, apart what repeats and what has none.
import { passedOf, passedWords } from '../../../validators/model/deadline-passed.ts';
import { rowTime } from '../../../validators/model/roadmap/row-time.ts';
import type { Measure, Territory } from '../../../validators/model/types.ts';
import { furtherWith, ownerOf } from '../../../validators/model/view-of.ts';
import { monthName } from '../../../validators/text/dates/calendar.ts';
import { type Answers, dividing, type Facet } from '../facets.ts';
import { asOf, corpus } from '../svod.ts';
import { type Due, type DueKind, dueOf } from './due-months.ts';

/** What can be said of a deadline as of the date of the site. */
export type DueState = 'passed' | 'ahead' | Exclude<DueKind, 'dated'>;

export interface DueMeasure {
  readonly territory: Territory;
  readonly measure: Measure;
  readonly due: Due;
  readonly state: DueState;
  /** That its day, or the time of the document, has passed; null where there is nothing to say. */
  readonly passed: string | null;
  /** Kinds of the subjects that answer for it; `none` where none is known. */
  readonly kinds: readonly string[];
}

/** A measure in a group of the page; one due in two months stands in both. */
export interface DueGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly DueMeasure[];
}

export const stateNames: Readonly<Record<DueState, string>> = {
  passed: 'срок прошёл',
  ahead: 'срок впереди',
  repeats: 'повторяется',
  open: 'без даты',
  unread: 'не указан или не прочитан',
};

/** So many rows a page carries: about 90 kB, compressed. Where there are more, they stand on the pages of the territories. */
export const mostOnOnePage = 700;

/** Territories with a roadmap, by name, and the further documents of their acts that have another. */
export const planned: readonly Territory[] = corpus.territories
  .flatMap((territory) => [territory, ...furtherWith(territory, 'roadmap')])
  .filter(({ roadmap }) => (roadmap?.measures.length ?? 0) > 0);

const isPassed = (day: string | undefined): boolean => day !== undefined && day < asOf;

/** The measures of a territory with what their deadlines come to. */
export const dueMeasures = (territory: Territory): readonly DueMeasure[] => {
  const document = ownerOf(territory, 'roadmap');
  return (territory.roadmap?.measures ?? []).map((measure) => {
    const due = dueOf(measure, rowTime(measure, document));
    const behind = passedOf(measure, document, asOf);
    const passed = behind === null ? null : passedWords(behind);
    const kinds = [
      ...new Set((measure.responsible ?? []).flatMap(({ target }) => target?.kind.target?.id ?? [])),
    ];
    return {
      territory,
      measure,
      due,
      state: due.kind !== 'dated' ? due.kind : passed === null ? 'ahead' : 'passed',
      passed,
      kinds: kinds.length === 0 ? ['none'] : kinds,
    };
  });
};

/** «Апрель 2023 г.» */
export const monthWords = (month: string): string => {
  const [year = '', of = ''] = month.split('-');
  const name = monthName(Number(of), 'nominative');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}\u00A0${year}\u00A0г.`;
};

const monthsIn = (all: readonly DueMeasure[]): readonly string[] =>
  [...new Set(all.flatMap(({ due }) => due.months))].sort();

/** A measure as it stands in one of its months: its day in that month counts. */
const inMonth = (entry: DueMeasure, month: string): DueMeasure => {
  if (entry.due.months.length === 1) return entry;
  const passed = isPassed(entry.due.days.find((day) => day.startsWith(month)));
  return {
    ...entry,
    due: { ...entry.due, months: [month] },
    state: passed ? 'passed' : 'ahead',
    passed: passed ? stateNames.passed : null,
  };
};

/** The months in which something with a date falls due. */
export const byMonth = (all: readonly DueMeasure[]): readonly DueGroup[] => {
  const dated = all.filter(({ due }) => due.kind === 'dated');
  return monthsIn(dated).map((month) => ({
    id: `m-${month}`,
    name: monthWords(month),
    entries: dated.filter(({ due }) => due.months.includes(month)).map((entry) => inMonth(entry, month)),
  }));
};

/** What has no month of its own. */
export const withoutMonth = (all: readonly DueMeasure[]): readonly DueGroup[] =>
  (
    [
      ['repeats', 'Повторяются'],
      ['open', 'Без даты: весь период или по событию'],
      ['unread', 'Срок не указан или не прочитан'],
    ] as const
  )
    .map(([kind, name]) => ({ id: kind, name, entries: all.filter(({ due }) => due.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);

/** How many deadlines fall due in each month, from the first to the last. */
export interface MonthCount {
  readonly month: string;
  readonly dated: number;
  readonly repeats: number;
}

export const monthCounts = (all: readonly DueMeasure[], months: readonly string[]): readonly MonthCount[] =>
  months.map((month) => {
    const here = all.filter(({ due }) => due.months.includes(month));
    const dated = here.filter(({ due }) => due.kind === 'dated').length;
    return { month, dated, repeats: here.length - dated };
  });

type FacetName = 'territory' | 'kind' | 'month' | 'state';

/** What a row answers to. */
export const answersOf = ({ territory, kinds, due, state }: DueMeasure): Answers<FacetName> => ({
  territory: [territory.id],
  kind: kinds,
  month: due.months,
  state: [state],
});

/** The facets that divide the rows of a page. */
export const dueFacets = (rows: readonly DueMeasure[]): readonly Facet[] =>
  dividing<FacetName>(
    [
      {
        name: 'territory',
        title: 'Территория',
        choices: [...new Map(rows.map(({ territory }) => [territory.id, territory.name]))].map(
          ([value, text]) => ({ value, text }),
        ),
      },
      {
        name: 'kind',
        title: 'Кто отвечает',
        choices: [
          ...[...corpus.federal.subjectKinds.values()].map(({ id, name }) => ({ value: id, text: name })),
          { value: 'none', text: 'другие; никто не указан' },
        ],
      },
      {
        name: 'month',
        title: 'Месяц, в который наступает',
        choices: monthsIn(rows).map((month) => ({ value: month, text: monthWords(month) })),
      },
      {
        name: 'state',
        title: 'Какой срок',
        choices: Object.entries(stateNames).map(([value, text]) => ({ value, text })),
      },
    ],
    rows.map(answersOf),
  );
