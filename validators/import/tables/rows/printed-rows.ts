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

type IsOnce = (leaf: number, cell: GridCell) => boolean;

const rowOf = (cells: Cells, before: Cells | null, isOnce: IsOnce): Said =>
  inLine(
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([leaf, { cell, lines }]) =>
        isOnce(leaf, cell) && before?.get(leaf)?.cell === cell ? [] : [printedText(lines)],
      ),
  );

/**
 * @param isOnce whether a cell that covers several rows is said with the first of them only
 */
export const printedRows = (items: readonly Item[], isOnce: IsOnce): readonly Said[] =>
  items.map((item, index): Said => {
    if (item.kind === 'note') return item.said;
    if (item.kind === 'heading') {
      const { number, label, title } = item.heading;
      return inLine([label ?? number, title].flatMap((part) => (part === null ? [] : [part])));
    }
    const before = items[index - 1];
    return rowOf(item.cells, before?.kind === 'row' ? before.cells : null, isOnce);
  });
