// The deadline of a row: its cell; or its cells, where the table has a column for each year, or for beginning and end.
import { child, type Spot } from '../../source/spot.ts';
import { monthName } from '../../text/dates/calendar.ts';
import { type Days, type Deadline, parseDeadline, type Term } from '../../text/deadline/deadline.ts';
import { recurrenceOf } from '../../text/deadline/recurrence.ts';
import type { TimeItself } from '../../text/deadline/time-itself.ts';
import { fail } from '../../text/parsed.ts';
import { type DeadlinePart, deadlinePart } from '../../text/table-head/deadline-parts.ts';
import { isBlank } from '../blank.ts';
import type { DeadlineCell, Detail, Measure, MeasureDeadline } from '../types.ts';
import { monthOf, readCellTime } from './cell-time.ts';
import type { MeasureLinks } from './measure.ts';

/** «+», «х», «✓» in the column of a time: the measure falls into it. */
const MARK = /^\s*(?:[+xхvV✓✔☑*•●■]|да)\s*$/iu;
const DAYS_ONLY = /^\s*\d{1,2}(?:\s*[-–—,]\s*\d{1,2})*\s*$/u;

/** A term within the time of its column: what goes on does so in it, what comes again does not leave it. */
const within =
  ({ term: whole, days: { from, to } }: TimeItself) =>
  (term: Term): Term => {
    if (term.kind === 'open' && term.since === undefined) return whole;
    return term.kind === 'recurrence'
      ? recurrenceOf({ ...term, since: term.since ?? from, until: term.until ?? to })
      : term;
  };

/** What a cell says in the column of a time: all of it for a mark, days of its month for figures alone. */
const readInTime = (printed: string, head: string, time: TimeItself): DeadlineCell['parsed'] => {
  if (MARK.test(printed)) return { ok: true, value: { terms: [time.term] } };
  const month = DAYS_ONLY.test(printed) ? monthOf(time.days) : null;
  const read =
    month === null
      ? readCellTime(printed, head, time.days)
      : parseDeadline(`${printed} ${monthName(month.month, 'genitive')} ${month.year} года`, null);
  return read.ok ? { ok: true, value: { terms: read.value.terms.map(within(time)) } } : read;
};

/** From its beginning to its end; what is no span is due by its end, but the end is not before the beginning. */
const readSpan = (start: string, end: string, around: Days | null): DeadlineCell['parsed'] => {
  const span = parseDeadline(`${start} – ${end}`, around);
  if (span.ok) return span;
  return span.reason === 'reversed-range'
    ? fail(end, 0, end.length, span.reason)
    : parseDeadline(end, around);
};

interface PartCell extends Omit<DeadlineCell, 'parsed'> {
  readonly head: string;
  readonly part: DeadlinePart | null;
}

/** Reads the cells: of a span both together, of times each by itself. */
const readCells = (cells: readonly PartCell[], around: Days | null): readonly DeadlineCell[] => {
  const start = cells.find(({ part }) => part?.kind === 'start');
  return cells.map(({ head, part, printed, spot }): DeadlineCell => {
    if (part?.kind === 'time') return { printed, spot, parsed: readInTime(printed, head, part.time) };
    const isEnd = part?.kind === 'end' && start !== undefined;
    return {
      printed,
      spot,
      parsed: isEnd ? readSpan(start.printed, printed, around) : readCellTime(printed, head, around),
    };
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
  const said = all.filter(({ text }) => !isBlank(text) || MARK.test(text));
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
