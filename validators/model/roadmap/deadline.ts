// The deadline of a row: its cell; or its cells, where the table has a column for each year, or for beginning and end.
import { child, type Spot } from '../../source/spot.ts';
import type { Days, Deadline, Term } from '../../text/deadline/deadline.ts';
import { type DeadlinePart, deadlinePart } from '../../text/table-head/deadline-parts.ts';
import { isBlank } from '../blank.ts';
import type { DeadlineCell, Detail, Measure, MeasureDeadline } from '../types.ts';
import { readCellTime } from './cell-time.ts';
import { isMark, readInTime, readSpan } from './cells-of-parts.ts';
import type { MeasureLinks } from './measure.ts';

interface PartCell extends Omit<DeadlineCell, 'parsed'> {
  readonly head: string;
  readonly part: DeadlinePart | null;
}

/** Reads the cells: of a span both together, of times each by itself. */
const readCells = (cells: readonly PartCell[], around: Days | null): readonly DeadlineCell[] => {
  const start = cells.find(({ part }) => part?.kind === 'start');
  const end = cells.find(({ part }) => part?.kind === 'end');
  const span = start === undefined || end === undefined ? null : readSpan(start.printed, end.printed, around);
  return cells.map(({ head, part, printed, spot }): DeadlineCell => {
    if (part?.kind === 'time') return { printed, spot, parsed: readInTime(printed, head, part.time) };
    return { printed, spot, parsed: span ?? readCellTime(printed, head, around) };
  });
};

/** The cells as one deadline; of a span what its end says. */
const together = (cells: readonly DeadlineCell[], isSpan: boolean): DeadlineCell['parsed'] => {
  const last = cells.at(-1);
  if (isSpan && last !== undefined) return last.parsed;
  const terms: Term[] = [];
  for (const { parsed } of cells) {
    if (!parsed.ok) return parsed;
    terms.push(...parsed.value.terms);
  }
  const value: Deadline = { terms };
  return { ok: true, value };
};

/** The deadline that a row writes under the heads of its columns; null where it writes none. */
const ofCells = (details: readonly Detail<string>[], around: Days | null): MeasureDeadline | null => {
  const all = details.filter(({ role }) => role === 'deadline');
  const said = all.filter(({ text }) => !isBlank(text) || isMark(text));
  const [first = all[0]] = said;
  if (first === undefined) return null;
  const parts = (said.length === 0 ? [first] : said).map(
    ({ head, text, spot }): PartCell => ({ head, printed: text, spot, part: deadlinePart(head, around) }),
  );
  const cells = readCells(parts, around);
  const isSpan = parts.map(({ part }) => part?.kind).join() === 'start,end';
  return {
    printed:
      said.length === 0 ? first.text : parts.map(({ head, printed }) => `${head}: ${printed}`).join('; '),
    parsed: together(cells, isSpan),
    spot: first.spot,
    cells,
    isApart: true,
  };
};

/** A deadline that has one printed place. */
export const inOneCell = (cell: DeadlineCell): MeasureDeadline => ({
  ...cell,
  cells: [cell],
  isApart: false,
});

/** What a cell of deadlines says; of a dash under a heading that is a time, what the heading says. */
const ofCell = (printed: string, spot: Spot, { columns, time, deadline }: MeasureLinks): MeasureDeadline => {
  const head = columns.find(({ role }) => role === 'deadline')?.printed ?? null;
  const heading = isBlank(printed) && deadline?.isPartOfYear === true ? deadline.parsed : null;
  return inOneCell({ printed, parsed: heading ?? readCellTime(printed, head, time), spot });
};

/**
 * The deadline of a row.
 *
 * @param printed its cell; undefined where the row gives none by that key
 * @param details its other cells, of which those of columns of deadlines are its deadline
 * @returns null where it has none
 */
export const deadlineOf = (
  printed: string | undefined,
  details: Measure['details'],
  spot: Spot,
  links: MeasureLinks,
): MeasureDeadline | null =>
  printed === undefined ? ofCells(details, links.time) : ofCell(printed, child(spot, 'deadline'), links);
