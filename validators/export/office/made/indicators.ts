// A table of indicators as it is printed; a head that stands over several columns of values spans them.

import { headingWords } from '../../../model/headings.ts';
import type { IndicatorCell, IndicatorSlot } from '../../../model/indicators/cells.ts';
import { printedRows } from '../../../model/indicators/rows.ts';
import { indicatorSlots } from '../../../model/indicators/slots.ts';
import type { IndicatorTable } from '../../../model/types.ts';
import type { Paragraph, Row, Table } from '../document.ts';
import { formulaParagraphs } from './formula.ts';
import { lines } from './paragraphs.ts';
import { cellAt, groupRow, headRow, tableOf } from './table.ts';

const paragraphsOf = (cell: IndicatorCell | null): readonly Paragraph[] => {
  if (cell === null) return [];
  if (cell.kind === 'formulas') return cell.formulas.flatMap(formulaParagraphs);
  return lines('cell', cell.kind === 'text' ? cell.text : cell.value.printed);
};

/** A printed head: over a column, or over the columns of values behind it where no row fills a column of its own. */
interface Over {
  readonly head: string;
  readonly slots: readonly IndicatorSlot[];
}

const empty: IndicatorSlot = { head: null, role: null, at: null, of: () => null };

const isOfValues = ({ role }: IndicatorSlot): boolean => role === 'baseline' || role === 'target';

/** The head from left to right, and what stands under each of its parts. */
const headOver = ({ columns }: IndicatorTable, slots: readonly IndicatorSlot[]): readonly Over[] => {
  const over: { head: string; slots: IndicatorSlot[]; spans: boolean }[] = [];
  const left = [...slots];
  for (const { printed } of columns) {
    const at = left.findIndex(({ head }) => head === printed);
    const [own] = at === -1 ? [] : left.splice(at, 1);
    const before = over.at(-1);
    if (own === undefined) over.push({ head: printed, slots: [], spans: true });
    else if (before?.spans === true && isOfValues(own)) before.slots.push(own);
    else over.push({ head: printed, slots: [own], spans: false });
  }
  const unprinted = left.map((slot) => ({ head: '', slots: [slot], spans: false }));
  return [...over, ...unprinted].map(({ head, slots: under }) => ({
    head,
    slots: under.length === 0 ? [empty] : under,
  }));
};

/** The head as rows: two where a part of it stands over others. */
const headRows = (over: readonly Over[]): readonly Row[] => {
  const isDeep = ({ head, slots: [first] }: Over): boolean =>
    first !== undefined && first !== empty && first.head !== null && first.head !== head;
  if (!over.some(isDeep)) return [headRow(over.map(({ head }) => head))];
  let column = 0;
  const above: Row[number][] = [];
  const below: Row[number][] = [];
  for (const part of over) {
    const deep = isDeep(part);
    const columns = part.slots.length;
    above.push(cellAt(column, lines('cell-head', part.head), deep ? { columns } : { rows: 2 }));
    if (deep)
      for (const [index, { head }] of part.slots.entries())
        below.push(cellAt(column + index, lines('cell-head', head ?? '')));
    column += columns;
  }
  return [above, below];
};

/** The table of indicators. */
export const indicatorsTable = (table: IndicatorTable): Table => {
  const over = headOver(table, indicatorSlots(table));
  const slots = over.flatMap((part) => part.slots);
  const head = table.columns.length === 0 ? [] : headRows(over);
  const rows = printedRows(table).map(
    (printed): Row =>
      printed.kind === 'group'
        ? groupRow(lines('cell-group', headingWords(printed.group)), slots.length)
        : slots.map(({ of }, column) => cellAt(column, paragraphsOf(of(printed.row)))),
  );
  return tableOf('Показатели', [...head, ...rows], { head: head.length, columns: slots.length });
};
