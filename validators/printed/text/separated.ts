// Rows of CSV and TSV, as Excel, LibreOffice and people write them: which sign parts the cells is told by what it makes of the rows.
import { countCells } from '../sheet/field.ts';
import { tooManyCells } from '../sheet/lay-out.ts';

export interface Separated {
  readonly text: string;
  /** Where the cell begins, both from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Scan {
  readonly rows: readonly (readonly Separated[])[];
  /** A quotation mark that nothing closes; from there on such marks are taken for text. */
  readonly brokenAt: { readonly line: number; readonly column: number } | null;
}

/** The most cells, empty ones among them. */
const mostPieces = 2_000_000;

interface At {
  readonly index: number;
  readonly line: number;
  readonly lineStart: number;
}

/** Where a quoted cell ends, behind its closing mark; null where it is not closed. */
const closingOf = (text: string, from: number): number | null => {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return null;
};

/** The place `to`; only what lies before it is searched for line ends. */
const linesIn = (text: string, { index, line, lineStart }: At, to: number): At => {
  const passed = text.slice(index, to);
  let [lines, start] = [line, lineStart];
  for (let at = passed.indexOf('\n'); at !== -1; at = passed.indexOf('\n', at + 1)) {
    lines += 1;
    start = index + at + 1;
  }
  return { index: to, line: lines, lineStart: start };
};

/** Cuts a text into rows of cells; at most so many rows where it is only looked at. @throws Refused */
export const scan = (text: string, separator: string, most = Number.POSITIVE_INFINITY): Scan => {
  const rows: Separated[][] = [];
  const plain = separator === '\t' ? /[\t\n]/g : separator === ';' ? /[;\n]/g : /[,\n]/g;
  let at: At = { index: 0, line: 1, lineStart: 0 };
  let row: Separated[] = [];
  let brokenAt: Scan['brokenAt'] = null;
  const count = countCells();
  let pieces = 0;
  while (at.index <= text.length && rows.length < most) {
    const start = at;
    const place = { line: start.line, column: start.index - start.lineStart + 1 };
    let quoted = '';
    if (text[start.index] === '"' && brokenAt === null) {
      const closing = closingOf(text, start.index + 1);
      if (closing === null) brokenAt = place;
      else {
        quoted = text.slice(start.index + 1, closing - 1).replaceAll('""', '"');
        at = linesIn(text, start, closing);
      }
    }
    plain.lastIndex = at.index;
    const end = plain.exec(text)?.index ?? text.length;
    pieces += 1;
    if (pieces > mostPieces) throw tooManyCells();
    const said = quoted + text.slice(at.index, end);
    if (said.trim() !== '') count(1);
    row.push({ text: said, ...place });
    const endsRow = text[end] !== separator;
    at = linesIn(text, { ...at, index: end }, end + 1);
    if (!endsRow) continue;
    rows.push(row);
    row = [];
    // The end of the last line begins no row.
    if (end + 1 >= text.length) break;
  }
  return { rows, brokenAt };
};

const separators = ['\t', ';', ','] as const;
const lookedAt = 200;

export interface Separator {
  readonly sign: (typeof separators)[number];
  /** The share of rows with more than one cell that have as many cells as most of them, of all rows that say something. */
  readonly agreement: number;
  readonly columns: number;
}

const agreementOf = (text: string, sign: Separator['sign']): Separator => {
  const { rows } = scan(text, sign, lookedAt);
  const said = rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const widths = new Map<number, number>();
  for (const { length } of said) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [columns, count] = [...widths].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0]);
  return { sign, columns, agreement: said.length === 0 ? 0 : count / said.length };
};

/** The sign that parts the cells by the evidence of the first rows: the one for which most rows are equally long; tab before semicolon before comma. */
export const separatorOf = (text: string): Separator =>
  separators
    .map((sign) => agreementOf(text, sign))
    .reduce((best, one) => (one.agreement > best.agreement ? one : best));
