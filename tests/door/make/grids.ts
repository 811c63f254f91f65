// The tables of an act as they are drawn: cells with what they cover. What stands in one cell for several rows is one cell.

import { printedRows } from '../../../validators/model/indicators/rows.ts';
import { indicatorSlots } from '../../../validators/model/indicators/slots.ts';
import { cellsOf, shownColumns } from '../../../validators/model/roadmap/cells.ts';
import type {
  Indicator,
  IndicatorTable,
  Interaction,
  Measure,
  MeasureGroup,
  PrintedFormula,
  PrintedTable,
  Roadmap,
} from '../../../validators/model/types.ts';

export interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** Lines are parted by `\n`. */
  readonly text: string;
  /** Formulas that stand in the cell instead of a text. */
  readonly formulas: readonly PrintedFormula[];
}

export type GridRow = readonly GridCell[];

export interface Grid {
  readonly kind: 'table';
  readonly of: 'roadmap' | 'indicators' | 'other';
  readonly columns: number;
  readonly head: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** Columns in which one cell may stand for several rows that say the same. */
  readonly shared: readonly number[];
}

export const gridCell = (
  column: number,
  text: string,
  { columns = 1, rows = 1, formulas = [] }: Partial<GridCell> = {},
): GridCell => ({ column, columns, rows, text, formulas });

const rowOf = (texts: readonly string[]): GridRow => texts.map((text, column) => gridCell(column, text));

const headingText = ({
  number,
  label,
  title,
}: {
  readonly number: string | number | null;
  readonly label: string | null;
  readonly title: string;
}): string => {
  const before = label ?? (number === null || number === '' ? '' : `${number}.`);
  if (label !== null && title !== '') return `${before}\n«${title.replace(/^«(.*)»$/u, '$1')}»`;
  return [before, title].filter((words) => words !== '').join(' ');
};

const depthOf = (groups: readonly MeasureGroup[]): number =>
  groups.length === 0 ? 0 : 1 + Math.max(...groups.map((group) => depthOf(group.groups)));

const countRows = ({ measures, groups }: MeasureGroup): number =>
  measures.length + groups.reduce((sum, group) => sum + countRows(group), 0);

/** The table of a roadmap: headings with a column of their own are cells over all their rows, others rows of full width. */
export const roadmapGrid = (roadmap: Roadmap): Grid => {
  const groupColumns = roadmap.columns.flatMap(({ role }, at) => (role === 'group' ? [at] : []));
  const numberColumn = roadmap.columns.findIndex(({ role }) => role === 'number');
  const shown = shownColumns(roadmap);
  const isNumbered = roadmap.measures.some(({ number }) => number !== '');
  const places = roadmap.columns.flatMap(({ role }, at) =>
    role === 'group' || (role === 'number' && !isNumbered) ? [] : [at],
  );
  const columns = Math.max(roadmap.columns.length, groupColumns.length + shown.length);
  const firstDepth = depthOf(roadmap.groups) - groupColumns.length;

  const measureRow = (measure: Measure, before: GridRow): GridRow =>
    [
      ...before,
      ...cellsOf(measure, shown).map(({ values }, index) =>
        gridCell(places[index] ?? groupColumns.length + index, values.map(({ text }) => text).join('\n')),
      ),
    ].toSorted((a, b) => a.column - b.column);

  const groupRows = (group: MeasureGroup, depth: number, above: GridRow): readonly GridRow[] => {
    const column = depth < firstDepth ? undefined : groupColumns[depth - firstDepth];
    if (column === undefined)
      return [[gridCell(0, headingText(group), { columns })], ...below(group, depth, [])];
    const rows = Math.max(1, countRows(group));
    const ownNumber = !isNumbered && numberColumn >= 0 && group.label === null && group.number !== null;
    const own = ownNumber
      ? [gridCell(numberColumn, String(group.number), { rows }), gridCell(column, group.title, { rows })]
      : [gridCell(column, headingText(group), { rows })];
    return below(group, depth, [...above, ...own]);
  };

  const below = (group: MeasureGroup, depth: number, above: GridRow): readonly GridRow[] => [
    ...group.measures.map((measure, index) => measureRow(measure, index === 0 ? above : [])),
    ...group.groups.flatMap((inner, index) =>
      groupRows(inner, depth + 1, index === 0 && group.measures.length === 0 ? above : []),
    ),
    ...(group.measures.length + group.groups.length === 0 && above.length > 0 ? [above] : []),
  ];

  return {
    kind: 'table',
    of: 'roadmap',
    columns,
    head: roadmap.columns.length === 0 ? [] : [rowOf(roadmap.columns.map(({ printed }) => printed))],
    shared: roadmap.columns.flatMap(({ role }, at) =>
      role === 'responsible' || role === 'deadline' ? [at] : [],
    ),
    rows: [
      ...roadmap.measures.filter(({ within }) => within.length === 0).map((row) => measureRow(row, [])),
      ...roadmap.groups.flatMap((group) => groupRows(group, 0, [])),
    ],
  };
};

/** The head of a table of indicators: a column that no row fills spans those after it, up to the next of its kind. */
const indicatorHead = (heads: readonly string[], filled: ReadonlySet<string>): readonly GridRow[] => {
  if (heads.every((head) => filled.has(head))) return [rowOf(heads)];
  const upper: GridCell[] = [];
  const lower: GridCell[] = [];
  let column = 0;
  let spanning = false;
  for (const [index, head] of heads.entries()) {
    if (!filled.has(head)) {
      const next = heads.findIndex((other, at) => at > index && !filled.has(other));
      const columns = (next < 0 ? heads.length : next) - index - 1;
      upper.push(gridCell(column, head, { columns }));
      spanning = true;
      continue;
    }
    (spanning ? lower : upper).push(gridCell(column, head, spanning ? {} : { rows: 2 }));
    column += 1;
  }
  return [upper, lower];
};

/** The table of indicators. */
export const indicatorGrid = (table: IndicatorTable): Grid => {
  const slots = indicatorSlots(table);
  const cellOf = (row: Indicator, index: number): GridCell => {
    const cell = slots[index]?.of(row) ?? null;
    if (cell === null) return gridCell(index, '');
    if (cell.kind === 'formulas') return gridCell(index, '', { formulas: cell.formulas });
    return gridCell(index, cell.kind === 'text' ? cell.text : cell.value.printed);
  };
  const filled = new Set(slots.flatMap(({ head }) => head ?? []));
  return {
    kind: 'table',
    of: 'indicators',
    shared: [],
    columns: slots.length,
    head:
      table.columns.length === 0
        ? []
        : indicatorHead(
            table.columns.map(({ printed }) => printed),
            filled,
          ),
    rows: printedRows(table).map((printed) =>
      printed.kind === 'group'
        ? [gridCell(0, headingText(printed.group), { columns: slots.length })]
        : slots.map((_, index) => cellOf(printed.row, index)),
    ),
  };
};

/** A table of interaction: who, and what he does. */
export const interactionGrid = ({ rows }: Interaction): Grid => ({
  kind: 'table',
  of: 'other',
  shared: [],
  columns: 2,
  head: [],
  rows: rows.map(({ subject, actions }) =>
    rowOf([subject.printed, actions.map(({ text }) => text).join('\n')]),
  ),
});

/** A table without a form of its own. */
export const printedGrid = ({ columns, rows }: PrintedTable): Grid => ({
  kind: 'table',
  of: 'other',
  shared: [],
  columns: Math.max(columns.length, ...rows.map((cells) => cells.length)),
  head: columns.length === 0 ? [] : [rowOf(columns)],
  rows: rows.map(rowOf),
});
