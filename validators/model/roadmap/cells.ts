// The table of a roadmap as it is printed: which columns it has, and what stands in them.
import { child, type Spot } from '../../source/spot.ts';
import type { MeasureRole } from '../../text/table-head/roadmap.ts';
import { type Homeless, meantColumns } from '../meant-columns.ts';
import type { Column, Measure, Roadmap } from '../types.ts';

/** A column that rows have a cell in. */
export interface ShownColumn {
  readonly role: MeasureRole | null;
  /** The printed head; null where the head of the table does not have it. */
  readonly head: string | null;
  /** Whether it is one of several of its role, so that rows write its cells under its head. */
  readonly isApart?: true;
}

/** Where the cells stand that are written under heads the table does not have. */
const rest: ShownColumn = { role: null, head: null };

/** A printed cell: each of its values with its place, and the head it is written under where the table has no such column. */
export interface Cell extends ShownColumn {
  readonly values: readonly { readonly text: string; readonly spot: Spot; readonly under?: string }[];
}

const usual = ['number', 'measure', 'responsible', 'executors', 'deadline', 'result'] as const;

type Usual = (typeof usual)[number];

const one = (text: string | null | undefined, spot: Spot): Cell['values'] =>
  text === null || text === undefined || text === '' ? [] : [{ text, spot }];

/** What a row itself prints in the column of a role that the model has a field for. */
const own: Readonly<Record<Usual, (measure: Measure) => Cell['values']>> = {
  number: ({ number, spot }) => one(number, child(spot, 'number')),
  measure: ({ title, spot }) => one(title, child(spot, 'title')),
  responsible: ({ responsible, inherited }) =>
    inherited.responsible ? [] : (responsible ?? []).map(({ printed, spot }) => ({ text: printed, spot })),
  executors: ({ executors, spot }) =>
    (executors ?? []).map((text, index) => ({ text, spot: child(spot, 'executors', index) })),
  deadline: ({ deadline, inherited }) =>
    deadline === null || deadline.isApart || inherited.deadline ? [] : one(deadline.printed, deadline.spot),
  result: ({ result, spot }) => one(result, child(spot, 'result')),
};

/** Whether the model has a field for what stands in a column of a role. */
export const isUsual = (role: MeasureRole | null): role is Usual => usual.some((known) => known === role);

/** What a row prints in a column. */
export const valuesOf = (measure: Measure, { role, head, isApart }: ShownColumn): Cell['values'] => {
  if (isUsual(role) && isApart !== true) {
    const cells = own[role](measure);
    if (cells.length > 0 || role !== 'deadline') return cells;
  }
  if (role === null && head === null)
    return measure.details.flatMap(({ role: its, inHead, head: under, text, spot }) =>
      its !== null || inHead ? [] : [{ text, spot, under }],
    );
  return measure.details
    .filter((detail) => detail.role === role && ((role !== null && isApart !== true) || detail.head === head))
    .map(({ text, spot }) => ({ text, spot }));
};

/** Where no head says that measures stand under it, they stand under the first that no cell is written for. */
const withMeasures = (
  columns: readonly ShownColumn[],
  measures: readonly Measure[],
): readonly ShownColumn[] => {
  if (columns.some(({ role }) => role === 'measure') || measures.every(({ title }) => title === ''))
    return columns;
  const heads = new Set(measures.flatMap(({ details }) => details.map(({ head }) => head)));
  const free = columns.find(({ role, head }) => role === null && head !== null && !heads.has(head));
  return columns.map((column) => (column === free ? { ...column, role: 'measure' } : column));
};

/** The first cell of each role that rows have and no head says. */
const homelessIn = (
  { measures }: Pick<Roadmap, 'measures'>,
  said: ReadonlySet<MeasureRole | null>,
): readonly Homeless<MeasureRole>[] => {
  const found = new Map<MeasureRole, Spot>();
  for (const measure of measures) {
    const cells = [
      ...usual.flatMap((role) =>
        role === 'number' || role === 'measure'
          ? []
          : own[role](measure)
              .slice(0, 1)
              .map(({ spot }) => ({ role, spot })),
      ),
      ...measure.details.flatMap(({ role, inHead, spot }) =>
        role === null || inHead ? [] : [{ role, spot }],
      ),
    ];
    for (const { role, spot } of cells) if (!said.has(role) && !found.has(role)) found.set(role, spot);
  }
  return [...found].map(([role, spot]) => ({ role, spot }));
};

/** The columns that are meant for what rows have and no head says: «Кто ведёт» for «responsible». */
export const meantForCells = ({
  columns,
  measures,
}: Pick<Roadmap, 'columns' | 'measures'>): ReadonlyMap<Column<MeasureRole>, MeasureRole> => {
  const said = new Set(columns.map(({ role }) => role));
  if (!said.has('measure') || columns.length === 0) return new Map();
  const used = new Set(measures.flatMap(({ details }) => details.map(({ head }) => head)));
  return meantColumns(columns, homelessIn({ measures }, said), ({ printed }) => used.has(printed));
};

/**
 * The columns in which the rows have their cells, in printed order: those of the head but for the headings of groups, and
 * after them what rows have beyond it. Where no head is given, what any row has, in the order of the model.
 */
export const shownColumns = ({
  columns,
  measures,
}: Pick<Roadmap, 'columns' | 'measures'>): readonly ShownColumn[] => {
  const meant = meantForCells({ columns, measures });
  const isApart = columns.filter(({ role }) => role === 'deadline').length > 1;
  const shown = columns.flatMap((column): ShownColumn[] => {
    const { role, printed: head } = column;
    if (role === 'group' || (role === 'number' && measures.every(({ number }) => number === ''))) return [];
    return [
      { role: meant.get(column) ?? role, head, ...(isApart && role === 'deadline' ? { isApart } : {}) },
    ];
  });
  const printed = withMeasures(shown, measures);
  const isThere = (role: MeasureRole | null, head: string): boolean =>
    printed.some(
      (column) => column.role === role && column.isApart !== true && (role !== null || column.head === head),
    );
  const beyond: ShownColumn[] = usual.flatMap((role) =>
    isThere(role, '') || measures.every((measure) => own[role](measure).length === 0)
      ? []
      : [{ role, head: null }],
  );
  const strays = measures
    .flatMap(({ details }) => details)
    .filter(({ role, head, inHead }) => !inHead && !isThere(role, head));
  const ofRoles = new Map(
    strays.flatMap(({ role, head }) => (role === null ? [] : [[role, { role, head }]])),
  );
  const others = strays.some(({ role }) => role === null) ? [rest] : [];
  return [...printed, ...beyond, ...ofRoles.values(), ...others];
};

/** The cells of a row in the order of the columns; what a row has from its heading is not in them. */
export const cellsOf = (measure: Measure, columns: readonly ShownColumn[]): readonly Cell[] =>
  columns.map((column) => ({ ...column, values: valuesOf(measure, column) }));

/** Whether a row prints something in the column of a role. */
export const isFilled = ({ measures }: Pick<Roadmap, 'measures'>, role: Usual): boolean =>
  measures.some((measure) => own[role](measure).length > 0);

/** Whether the printed table has a column for a role: its head says it, or a row has such a cell. */
export const hasColumn = (roadmap: Roadmap, role: Usual): boolean =>
  roadmap.columns.some((column) => column.role === role) || isFilled(roadmap, role);
