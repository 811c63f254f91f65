// A table as Word keeps it: cells merged both ways, head rows that are repeated, equations.
import {
  AlignmentType,
  Math as Equation,
  MathFraction,
  MathRun,
  MathSubScript,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PrintedFormula } from '../../../validators/model/types.ts';
import type { Grid, GridCell, GridRow } from './grids.ts';
import { beside, stretches } from './typed-formula.ts';
import { widths } from './widths.ts';

type Piece = MathRun | MathSubScript | MathFraction;

/** `K_{п}` as a letter with another below it. */
const pieces = (latex: string): Piece[] => {
  const made: Piece[] = [];
  const all = stretches(latex);
  for (const [at, { text, below }] of all.entries()) {
    if (below) continue;
    const next = all[at + 1];
    const line = next?.below === true ? text.slice(0, -1) : text;
    if (line.trim() !== '') made.push(new MathRun(line.trim()));
    if (next?.below === true)
      made.push(
        new MathSubScript({ children: [new MathRun(text.slice(-1))], subScript: [new MathRun(next.text)] }),
      );
  }
  return made;
};

/** A formula `a = b / c · d` with its fraction drawn. */
const equation = (latex: string): Equation => {
  const [, left, above, under, right] = /^\$?(.*?=)\s*(\S+) \/ (\S+)(.*?)\$?$/su.exec(latex) ?? [];
  if (left === undefined || above === undefined || under === undefined)
    return new Equation({ children: pieces(latex) });
  return new Equation({
    children: [
      ...pieces(left),
      new MathFraction({ numerator: pieces(above), denominator: pieces(under) }),
      ...pieces(right ?? ''),
    ],
  });
};

const formulaParagraphs = ({ printed, where, symbols }: PrintedFormula): readonly Paragraph[] => [
  new Paragraph({
    children: [equation(printed), ...(where === null ? [] : [new TextRun(beside(where))])],
  }),
  ...symbols.map(
    ({ symbol, means }) => new Paragraph({ children: [equation(symbol), new TextRun(` – ${means}`)] }),
  ),
];

const paragraphsOf = ({ text, formulas }: GridCell, isBold: boolean): readonly Paragraph[] =>
  formulas.length > 0
    ? formulas.flatMap(formulaParagraphs)
    : text.split('\n').map((line) => {
        const children: ParagraphChild[] = [
          new TextRun({ text: line.replaceAll('№ ', '№\u00A0'), bold: isBold }),
        ];
        return new Paragraph({ children, ...(isBold ? { alignment: AlignmentType.CENTER } : {}) });
      });

const cellOf = (cell: GridCell, isBold: boolean): TableCell =>
  new TableCell({
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    children: [...paragraphsOf(cell, isBold)],
  });

/** Cells that the rows above reach into are Word's own affair; what no cell covers is an empty one. */
const rowsOf = (rows: readonly GridRow[], columns: number, isHead: boolean, repeats: boolean): TableRow[] => {
  const open = new Array<number>(columns).fill(0);
  return rows.map((row) => {
    const made: TableCell[] = [];
    for (let column = 0; column < columns; ) {
      const covered = (open[column] ?? 0) > 0;
      const cell = row.find((each) => each.column === column);
      if (covered) {
        column += 1;
        continue;
      }
      made.push(cell === undefined ? new TableCell({ children: [new Paragraph('')] }) : cellOf(cell, isHead));
      const width = cell?.columns ?? 1;
      for (let at = column; at < column + width; at += 1) open[at] = cell?.rows ?? 1;
      column += width;
    }
    for (const [at, left] of open.entries()) open[at] = Math.max(0, left - 1);
    return new TableRow({ tableHeader: repeats, children: made });
  });
};

/** A table; the head of one that goes on after a page break is a row like others. */
export const wordTable = (grid: Grid, isFirst: boolean, lies: boolean): Table => {
  const { head, rows, columns } = grid;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [...widths(grid, lies)],
    rows: [...rowsOf(head, columns, true, isFirst), ...rowsOf(rows, columns, false, false)],
  });
};
