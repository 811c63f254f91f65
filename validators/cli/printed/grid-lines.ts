// A table drawn with lines: cells over the columns and rows that they cover.
import type { Cell, Table } from '../../printed/printed.ts';
import type { Paint } from '../../report/paint.ts';
import { visible, widthOf } from '../../report/visible.ts';
import { wrap } from '../../report/wrap.ts';

interface Style {
  readonly width: number;
  readonly paint: Paint;
}

const narrowest = 5;

/** What stands at a column of a row: a cell that begins there, one that goes on from above, or nothing. */
interface Slot {
  readonly cell: Cell | null;
  readonly columns: number;
  readonly begins: boolean;
}

const slotsOf = (table: Table): readonly (readonly Slot[])[] => {
  const going = new Map<number, { cell: Cell; left: number }>();
  return table.rows.map(({ cells }) => {
    const own = new Map(cells.map((cell) => [cell.column, cell]));
    const slots: Slot[] = [];
    for (let column = 0; column < table.columns; ) {
      const over = going.get(column);
      const cell = own.get(column) ?? null;
      const shown = cell ?? over?.cell ?? null;
      const columns = Math.max(1, Math.min(shown?.columns ?? 1, table.columns - column));
      slots.push({ cell: shown, columns, begins: cell !== null || shown === null });
      if (cell !== null && cell.rows > 1) going.set(column, { cell, left: cell.rows - 1 });
      else if (over !== undefined && cell === null) {
        over.left -= 1;
        if (over.left === 0) going.delete(column);
      }
      column += columns;
    }
    return slots;
  });
};

const longestWord = (text: string): number =>
  text.split(/\s+/u).reduce((longest, word) => Math.max(longest, widthOf(visible(word))), 0);

/** Columns as wide as their longest words, and what is left of the width shared by how much each has to say. */
const widthsOf = (table: Table, width: number): readonly number[] => {
  const said = Array.from({ length: table.columns }, () => ({ word: narrowest, most: narrowest }));
  for (const { cells } of table.rows)
    for (const { column, columns, text } of cells) {
      const at = said[column];
      if (columns !== 1 || at === undefined) continue;
      at.word = Math.max(at.word, Math.min(longestWord(text), 24));
      at.most = Math.max(at.most, Math.min(text.length, 400));
    }
  const room = width - 1 - said.reduce((sum, { word }) => sum + word + 3, 0);
  const wanted = said.reduce((sum, { word, most }) => sum + Math.max(0, most - word), 0);
  if (room <= 0 || wanted === 0) return said.map(({ word }) => word);
  const share = Math.min(1, room / wanted);
  return said.map(({ word, most }) => word + Math.floor(Math.max(0, most - word) * share));
};

const total = (widths: readonly number[], from: number, columns: number): number =>
  widths.slice(from, from + columns).reduce((sum, width) => sum + width, 0) + (columns - 1) * 3;

const fill = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A line between rows: open where a cell goes on below. */
const ruleLine = (slots: readonly Slot[], widths: readonly number[]): string => {
  let column = 0;
  const parts = slots.map(({ columns, begins }) => {
    const width = total(widths, column, columns) + 2;
    column += columns;
    return (begins ? '─' : ' ').repeat(width);
  });
  return `├${parts.join('┼')}┤`;
};

const rowLines = (slots: readonly Slot[], widths: readonly number[]): readonly string[] => {
  let column = 0;
  const cells = slots.map(({ cell, columns, begins }) => {
    const width = total(widths, column, columns);
    column += columns;
    const text = begins ? (cell?.text ?? '') : '';
    return { width, lines: text.split('\n').flatMap((line) => wrap(visible(line), width)) };
  });
  const height = cells.reduce((most, { lines }) => Math.max(most, lines.length), 1);
  return Array.from(
    { length: height },
    (_, at) => `│ ${cells.map(({ width, lines }) => fill(lines[at] ?? '', width)).join(' │ ')} │`,
  );
};

/** Draws a table. A long word makes its column wider than the terminal rather than being cut. */
export const gridLines = (table: Table, { width, paint }: Style): readonly string[] => {
  const widths = widthsOf(table, width);
  const all = slotsOf(table);
  const border = (left: string, right: string): string =>
    paint.dim(left + '─'.repeat(total(widths, 0, table.columns) + 2) + right);
  const lines = all.flatMap((slots, index) => {
    const shown = rowLines(slots, widths);
    const row = table.rows[index]?.head === null ? shown : shown.map(paint.bold);
    return index === 0 ? row : [paint.dim(ruleLine(slots, widths)), ...row];
  });
  return [border('┌', '┐'), ...lines, border('└', '┘')];
};
