// A row of a roadmap: its cells as printed, its subjects linked, its deadline read in the time of its headings.
import { child, type Spot } from '../../source/spot.ts';
import { goesBeyond } from '../../text/deadline/again/goes-on.ts';
import type { Days } from '../../text/deadline/deadline.ts';
import type { MeasureRole } from '../../text/table-head/roadmap.ts';
import type { Measure as MeasureData } from '../content.generated.ts';
import { detailsOf } from '../details.ts';
import { type Loose, present } from '../loose.ts';
import type { Column, Heading, Measure, MeasureDeadline, Reference, Subject } from '../types.ts';
import { deadlineOf } from './deadline.ts';

/** The time of a heading as a deadline of its rows, and whether it is less than a year: within a year a dash leaves open when. */
export interface HeadingDeadline extends MeasureDeadline {
  readonly isPartOfYear: boolean;
}

/** What a row takes from the table and from its headings. */
export interface MeasureLinks {
  readonly columns: readonly Column<MeasureRole>[];
  readonly subjectOf: (printed: string) => Subject | null;
  /** The time from which a deadline without a year may have it; null where none is printed. */
  readonly time: Days | null;
  /** The same where headings or the title print it, and not only the period of the act says so. */
  readonly printedTime: Days | null;
  /** The time of the whole roadmap: into it a row goes on that by its own words is not bound to its heading. */
  readonly wholeTime: Days | null;
  /** Who answers for rows that name nobody. */
  readonly responsible: readonly Reference<Subject>[] | null;
  /** The deadline of rows in a table that has no column for it: the time of their heading. */
  readonly deadline: HeadingDeadline | null;
  readonly within: readonly Heading[];
}

/** The keys of cells without a field of their own, and how they are called where no head is printed. */
export const detailNames = {
  participants: 'Участники',
  document: 'Документ',
  place: 'Место',
  funding: 'Средства',
  indicator: 'Показатель',
  note: 'Примечание',
} as const satisfies Partial<Record<MeasureRole, string>>;

/** Links printed names of subjects. */
export const subjectReferences = (
  names: readonly (string | undefined)[] | undefined,
  spot: Spot,
  subjectOf: MeasureLinks['subjectOf'],
): readonly Reference<Subject>[] | null =>
  names === undefined
    ? null
    : present(names).map(([index, printed]) => ({
        printed,
        target: subjectOf(printed),
        spot: child(spot, 'responsible', index),
      }));

/** The time of a row: that of its heading, and what follows it in the plan where its deadline goes on every year from then on. */
const timeOf = (deadline: MeasureDeadline | null, { printedTime, wholeTime }: MeasureLinks): Days | null => {
  if (printedTime === null || wholeTime === null || wholeTime.to <= printedTime.to) return printedTime;
  return deadline?.parsed.ok === true && goesBeyond(deadline.parsed.value, printedTime)
    ? { from: printedTime.from, to: wholeTime.to }
    : printedTime;
};

/** Builds a row; `anchor` is its address on the page of the roadmap. */
export const buildMeasure = (
  data: Loose<MeasureData>,
  spot: Spot,
  links: MeasureLinks,
  anchor: string,
): Measure => {
  const { columns, subjectOf, responsible, deadline, within } = links;
  const own = subjectReferences(data.responsible, spot, subjectOf);
  const hasColumn = columns.some(({ role }) => role === 'deadline');
  const details = detailsOf(data, detailNames, columns, spot);
  const due = deadlineOf(data.deadline, details, spot, links);
  const inherited = due === null && !hasColumn ? deadline : null;
  return {
    number: data.number ?? '',
    title: data.title ?? '',
    responsible: own ?? responsible,
    inherited: {
      responsible: own === null && responsible !== null,
      deadline: inherited !== null,
    },
    executors: data.executors === undefined ? null : present(data.executors).map(([, printed]) => printed),
    deadline: due ?? inherited,
    time: timeOf(due, links),
    result: data.result ?? null,
    details,
    within,
    anchor,
    spot,
  };
};
