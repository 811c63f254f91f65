// The rows of a table as the source prints them: what a page break cut is whole, and a cell that covers several rows is said in each of
// them, as content says it – but for cells of groups, whose words content says once.
import { joinSaid, type Said } from '../../said.ts';
import type { GridCell } from '../grid/grid.ts';
import { printedText } from '../grid/join.ts';
import type { Item, RowCell } from './rows.ts';

type Cells = ReadonlyMap<number, RowCell>;

const inLine = (parts: readonly Said[]): Said => {
  const joined = joinSaid(parts, '\t');
  return { ...joined, text: joined.text.replaceAll('\n', ' ') };
};

type IsOnce = (leaf: number, cell: GridCell, row: Cells, before: Cells) => boolean;
type Say = (lines: RowCell['lines'], leaf: number) => Said;

const rowOf = (cells: Cells, before: Cells | null, isOnce: IsOnce, say: Say): Said =>
  inLine(
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([leaf, { cell, lines }]) =>
        before?.get(leaf)?.cell === cell && isOnce(leaf, cell, cells, before) ? [] : [say(lines, leaf)],
      ),
  );

/**
 * Totals and notes between rows stand below all of them, where content has them.
 *
 * @param isOnce whether a cell that covers a row and the one before it is said with the first of them only
 * @param say how a cell is said; by itself as it is printed
 */
export const printedRows = (
  items: readonly Item[],
  isOnce: IsOnce,
  say: Say = printedText,
): readonly Said[] => {
  const rows = items.flatMap((item, index): readonly Said[] => {
    if (item.kind === 'note') return [];
    if (item.kind === 'heading') {
      const { number, label, title } = item.heading;
      return [inLine([label ?? number, title].flatMap((part) => (part === null ? [] : [part])))];
    }
    const before = items[index - 1];
    return [rowOf(item.cells, before?.kind === 'row' ? before.cells : null, isOnce, say)];
  });
  return [...rows, ...items.flatMap((item) => (item.kind === 'note' ? [item.said] : []))];
};
