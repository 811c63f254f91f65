// A roadmap as its table is printed: headings with a column of their own stand beside their rows, all others over all columns.

import { headingWords, levelsOf } from '../../../model/headings.ts';
import { cellsOf, type ShownColumn, shownColumns } from '../../../model/roadmap/cells.ts';
import type { Abbreviation, Measure, MeasureGroup, Roadmap } from '../../../model/types.ts';
import type { Block, Cell, Paragraph, Row, StyleName, Table } from '../document.ts';
import { lines, words } from './paragraphs.ts';
import { cellAt, groupRow, headRow, tableOf } from './table.ts';

/** A column of the table: of headings of one depth, or of cells of rows. */
type Place =
  | { readonly of: 'level'; readonly head: string; readonly level: number }
  | { readonly of: 'cells'; readonly head: string; readonly column: ShownColumn };

const isOf = (shown: ShownColumn, { role, printed }: Roadmap['columns'][number]): boolean =>
  shown.head === printed && (shown.role === role || role === null);

/** The columns as printed, and behind them what rows have beyond the printed head. */
const placesOf = (roadmap: Roadmap, rowLevels: number): readonly Place[] => {
  const shown = shownColumns(roadmap);
  const places: Place[] = [];
  const housed = new Set<ShownColumn>();
  let level = rowLevels;
  for (const column of roadmap.columns) {
    if (column.role === 'group') {
      places.push({ of: 'level', head: column.printed, level });
      level += 1;
      continue;
    }
    const own = shown.find((one) => !housed.has(one) && isOf(one, column));
    if (own !== undefined) housed.add(own);
    places.push({
      of: 'cells',
      head: column.printed,
      column: own ?? { role: column.role, head: column.printed },
    });
  }
  const beyond = shown.filter((column) => !housed.has(column));
  const all = [...places, ...beyond.map((column): Place => ({ of: 'cells', head: '', column }))];
  // Headings without a row under them have no cells: they stand in the one column that there is.
  return all.length === 0 ? [{ of: 'cells', head: '', column: { role: 'measure', head: null } }] : all;
};

/** The words of a heading: a printed label stands above the title, a number before it. */
const headingLines = (style: StyleName, heading: MeasureGroup): readonly Paragraph[] => {
  const { label, title } = heading;
  return label === null || title === '' || /[.:)]$/u.test(label)
    ? lines(style, headingWords(heading))
    : [...lines(style, label), ...lines(style, title)];
};

const depthOf = (groups: readonly MeasureGroup[]): number =>
  groups.reduce((deepest, group) => Math.max(deepest, 1 + depthOf(group.groups)), 0);

/** The rows of the table, each as the cells that begin in it. */
const rowsOf = (roadmap: Roadmap, places: readonly Place[], rowLevels: number): readonly Row[] => {
  const rows: Cell[][] = [];
  const cellColumns = places.flatMap((place) => (place.of === 'cells' ? [place.column] : []));
  const columnOf = (level: number): number =>
    places.findIndex((place) => place.of === 'level' && place.level === level);

  /** A row; `depth` is the number of headings that it stands under: columns of deeper ones are empty. */
  const addMeasure = (measure: Measure, depth: number): void => {
    const cells = cellsOf(measure, cellColumns);
    const row: Cell[] = [];
    for (const [column, place] of places.entries()) {
      if (place.of === 'level') {
        if (place.level >= depth) row.push(cellAt(column, []));
        continue;
      }
      const values = cells[cellColumns.indexOf(place.column)]?.values ?? [];
      row.push(
        cellAt(
          column,
          values.flatMap(({ text, under }) =>
            lines('cell', under === undefined ? text : `${under}: ${text}`),
          ),
        ),
      );
    }
    rows.push(row);
  };

  const addGroup = (group: MeasureGroup, depth: number): void => {
    const column = columnOf(depth);
    const first = rows.length;
    if (depth < rowLevels || column === -1)
      rows.push([...groupRow(headingLines('cell-group', group), places.length)]);
    for (const measure of group.measures) addMeasure(measure, depth + 1);
    for (const inner of group.groups) addGroup(inner, depth + 1);
    if (depth < rowLevels || column === -1) return;
    if (rows.length === first)
      rows.push(
        places.flatMap((place, at) =>
          at === column || (place.of === 'level' && place.level < depth) ? [] : [cellAt(at, [])],
        ),
      );
    const beside = rows[first] ?? [];
    const own = cellAt(column, headingLines('cell', group), { rows: rows.length - first });
    rows[first] = [...beside, own].sort((a, b) => a.column - b.column);
  };

  for (const measure of roadmap.measures.filter(({ within }) => within.length === 0)) addMeasure(measure, 0);
  for (const group of roadmap.groups) addGroup(group, 0);
  return rows;
};

/** A plan of measures is laid across from who, when and what on, as acts do. */
const mostUpright = 3;

/** The table of a roadmap. */
export const roadmapTable = (roadmap: Roadmap): Table => {
  const deepest = Math.max(levelsOf(roadmap.measures), depthOf(roadmap.groups));
  const inColumns = roadmap.columns.filter(({ role }) => role === 'group').length;
  const rowLevels = Math.max(0, deepest - inColumns);
  const places = placesOf(roadmap, rowLevels);
  const head = roadmap.columns.length > 0 ? [headRow(places.map((place) => place.head))] : [];
  return tableOf('Дорожная карта', [...head, ...rowsOf(roadmap, places, rowLevels)], {
    head: head.length,
    columns: places.length,
    upright: mostUpright,
  });
};

/** What stands below a table: its notes, then its abbreviations under their title. */
export const belowTable = (table: {
  readonly footnotes: readonly string[];
  readonly abbreviationsTitle: string | null;
  readonly abbreviations: readonly Abbreviation[];
}): readonly Block[] => [
  ...table.footnotes.flatMap((note) => lines('note', note)),
  ...(table.abbreviationsTitle === null ? [] : lines('note', table.abbreviationsTitle)),
  ...table.abbreviations.map(({ short, means }) => words('note', `${short} – ${means}`)),
];
