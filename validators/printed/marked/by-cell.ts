// Remarks of a workbook by the cells on which they stand: a cell has one note, and all that is said of it stands there.
import type { FilePlace, PrintedDocument } from '../printed.ts';
import { cellName, rangeAt } from '../sheet/addresses.ts';
import { firstStretch } from './first-stretch.ts';
import type { Placed, Remark } from './remark.ts';
import { plainLines } from './xml-text.ts';

/** What is said of a cell. */
export interface CellRemark {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly lines: readonly string[];
}

export interface ByCell {
  /** The cells of sheets, each by its name. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, CellRemark>>;
  readonly placed: Pick<Placed, 'exact' | 'near' | 'whole'>;
}

export interface Target {
  readonly sheet: string;
  readonly cell: string;
}

/** The cell of a place that says it. */
export const cellOfPlace = (place: FilePlace): Target | null => (place.in === 'sheet' ? place : null);

/**
 * Remarks by sheet and cell, which `targetOf` finds. What is said of the book as a whole stands at its first words; `fallback` is the sheet
 * for a book without any.
 */
export const remarksByCell = (
  { blocks }: PrintedDocument,
  remarks: readonly Remark[],
  fallback: string,
  targetOf: (place: FilePlace) => Target | null,
): ByCell => {
  const sheets = new Map<string, Map<string, CellRemark>>();
  const placed = { exact: 0, near: 0, whole: 0 };
  const first = firstStretch(blocks);
  const home = (first === null ? null : targetOf(first.paragraph.place)) ?? { sheet: fallback, cell: 'A1' };
  for (const { at, lines } of remarks) {
    const own = at === null ? null : targetOf(at.paragraph.place);
    placed[own === null ? 'whole' : 'exact'] += 1;
    const { sheet, cell } = own ?? home;
    const { top = 0, left = 0 } = rangeAt(cell) ?? {};
    const cells = sheets.get(sheet) ?? new Map<string, CellRemark>();
    sheets.set(sheet, cells);
    const name = cellName(top, left);
    const before = cells.get(name);
    const said = plainLines(lines);
    // An empty line parts one remark from the next.
    cells.set(name, {
      row: top,
      column: left,
      name,
      lines: before === undefined ? said : [...before.lines, '', ...said],
    });
  }
  return { sheets, placed };
};
