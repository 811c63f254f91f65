// One sheet of a workbook: its rows, what is merged in it, how it is seen and printed.
import { cellText } from '../../cell-text.ts';
import { rowHeight } from '../../row-height.ts';
import type { Paragraph, Row, Run } from '../document.ts';
import { columnWidths } from '../grid.ts';
import { pageOf } from '../styles.ts';
import { escaped, part, tag } from '../xml.ts';
import type { Sheet } from './sheets.ts';
import { cellStyles, fontOf } from './styles.ts';

export const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** «A», «Z», «AA»: the name of a column, counted from 0. */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const nameOf = (column: number, row: number): string => `${columnName(column)}${row + 1}`;

const isPlain = ({ bold, italic, script }: Run): boolean =>
  bold === undefined && italic === undefined && script === undefined;

/** The paragraphs of a cell as its runs, a line each. */
const runsOf = (paragraphs: readonly Paragraph[]): readonly Run[] =>
  paragraphs.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]));

const textOf = (paragraphs: readonly Paragraph[]): string =>
  runsOf(paragraphs)
    .map(({ text }) => text)
    .join('');

const said = (text: string): string => tag('t', { 'xml:space': 'preserve' }, escaped(cellText(text)));

/** A cell; one of a single look holds its text, one of several looks its runs. */
const cellOf = (at: string, paragraphs: readonly Paragraph[], style: number): string => {
  const runs = runsOf(paragraphs).filter(({ text }) => text !== '');
  if (runs.length === 0) return tag('c', { r: at, s: style });
  const inside = runs.every(isPlain)
    ? said(textOf(paragraphs))
    : runs.map((run) => tag('r', {}, fontOf('rPr', run), said(run.text))).join('');
  return tag('c', { r: at, s: style, t: 'inlineStr' }, tag('is', {}, inside));
};

/** What the rows of a sheet are written as, and the ranges that are merged. */
interface Written {
  readonly rows: string;
  readonly merged: readonly string[];
}

/** A line of words over all columns. */
const across = (paragraph: Paragraph, columns: number): Row => [
  { column: 0, columns, rows: 1, paragraphs: [paragraph] },
];

/** The rows as cells of the sheet; every cell that a merged one covers has its look, so that lines run around it. */
const written = (rows: readonly Row[], widths: readonly number[]): Written => {
  const merged: string[] = [];
  const cells = rows.map(() => new Map<number, string>());
  for (const [index, row] of rows.entries())
    for (const { column, columns, rows: down, paragraphs } of row) {
      const style = cellStyles.indexOf(paragraphs[0]?.style ?? 'cell');
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < columns; beside += 1)
          cells[index + below]?.set(
            column + beside,
            cellOf(nameOf(column + beside, index + below), below + beside === 0 ? paragraphs : [], style),
          );
      if (columns > 1 || down > 1)
        merged.push(`${nameOf(column, index)}:${nameOf(column + columns - 1, index + down - 1)}`);
    }
  const heightOf = (row: Row): number => {
    const single = row.filter(({ rows: down }) => down === 1);
    const room = single.map(({ column, columns }) =>
      widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
    );
    return rowHeight(
      single.map(({ paragraphs }) => textOf(paragraphs)),
      room,
    );
  };
  const lines = cells.map((own, index) =>
    tag(
      'row',
      { r: index + 1, ht: heightOf(rows[index] ?? []), customHeight: 1 },
      ...[...own].sort(([a], [b]) => a - b).map(([, cell]) => cell),
    ),
  );
  return { rows: lines.join(''), merged };
};

/** So many millimetres of paper are one character of a column. */
const character = 2;

/** How many rows stand above those of the table's body: its titles and its head. */
export const rowsAbove = ({ titles, table }: Sheet): number => titles.length + table.head;

/** The part of a sheet. */
export const worksheet = (sheet: Sheet): string => {
  const { titles, table, notes, landscape } = sheet;
  const columns = table.widths.length;
  const widths = columnWidths(table, Math.round(pageOf(landscape).text / character));
  const rows = [
    ...titles.map((title) => across(title, columns)),
    ...table.rows,
    ...notes.map((note) => across(note, columns)),
  ];
  const { rows: lines, merged } = written(rows, widths);
  const above = rowsAbove(sheet);
  const pane =
    above === 0
      ? ''
      : tag('pane', {
          ySplit: above,
          topLeftCell: nameOf(0, above),
          activePane: 'bottomLeft',
          state: 'frozen',
        });
  return part(
    tag(
      'worksheet',
      { xmlns: namespace },
      tag('sheetPr', {}, tag('pageSetUpPr', { fitToPage: 1 })),
      tag('sheetViews', {}, tag('sheetView', { workbookViewId: 0 }, pane)),
      tag(
        'cols',
        {},
        ...widths.map((width, at) => tag('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
      ),
      tag('sheetData', {}, lines),
      merged.length === 0
        ? ''
        : tag('mergeCells', { count: merged.length }, ...merged.map((ref) => tag('mergeCell', { ref }))),
      tag('pageSetup', {
        paperSize: 9,
        orientation: landscape ? 'landscape' : 'portrait',
        fitToWidth: 1,
        fitToHeight: 0,
      }),
    ),
  );
};
