// Which rows of a printed table are its head: told by the file, by words that stand over columns, or by how they are printed.
import { readIndicatorHeads } from '../../../text/table-head/indicators.ts';
import { mayHeadMeasures, readRoadmapHeads } from '../../../text/table-head/roadmap.ts';
import { valueTime } from '../../../text/table-head/value-time.ts';
import type { GridCell, GridRow } from './grid.ts';

/** A head is short; before it stand few rows. */
const longestHead = 300;
const mostRowsAbove = 12;
const mostHeadRows = 5;

const NUMBER = /^\(?\d{1,2}\)?\.?$/u;
const VALUE = /^[\d.,\s%–—-]+$/u;
const YEAR = /^20\d\d$/u;
/** Words that stand over the columns of tables of any kind. */
const COMMON =
  /^(?:№|ф\.?\s?и\.?\s?о|фамилия|должност|наименовани|названи|субъект|участник|процесс|функци|действи|описани|содержани|показател|количеств|категори|раздел|срок|тип|вид|дата|время|роль|мест[оа]|тем[аы]|год|кто(?!\p{L})|ч(?:то|ем)\s+(?:дела|занима|отвеча|обеспечива|выполня))/iu;

/** «1 | 2 | 3 | 4» under a head. */
export const numbersColumns = ({ cells }: GridRow): boolean =>
  cells.length > 1 &&
  cells.every(
    ({ text }, index) => NUMBER.test(text) && Number.parseInt(text.replace('(', ''), 10) === index + 1,
  );

const isTime = (text: string): boolean => text.length <= 40 && valueTime(text, null) !== null;

/** How many heads of a row name what may stand in a column. */
const named = (texts: readonly string[]): number => {
  const roles = readRoadmapHeads(texts).map((role, at) => role !== null || mayHeadMeasures(texts[at] ?? ''));
  const ofIndicators = readIndicatorHeads(texts, null);
  const common = texts.map((text) => COMMON.test(text));
  const count = (all: readonly boolean[]): number => all.filter(Boolean).length;
  return Math.max(count(roles), count(ofIndicators.map((role) => role !== null)), count(common));
};

const mayBeHead = ({ cells }: GridRow): boolean =>
  cells.length > 1 &&
  cells.every(({ text }) => text.length <= longestHead && (!VALUE.test(text) || YEAR.test(text)));

/** Whether the words of a row, or how it is printed beside the next, say that it is a head. */
const isHead = (row: GridRow, next: GridRow | undefined): boolean => {
  if (!mayBeHead(row)) return false;
  const texts = row.cells.map(({ text }) => text);
  if (named(texts) >= 2 && named(texts) * 2 >= texts.length) return texts.every((text) => text.length <= 150);
  return row.cells.every(({ bold }) => bold) && next?.cells.some(({ bold }) => !bold) === true;
};

/** Whether a row goes on with the head: it stands under cells of it, or names nothing but times. */
const goesOn = (rows: readonly GridRow[], next: GridRow): boolean => {
  const cells = rows.flatMap((row) => row.cells);
  if (next.above.some((cell) => cells.includes(cell))) return true;
  const wide = cells.filter(({ columns }) => columns > 1);
  const isUnder = ({ column }: GridCell, over: readonly GridCell[]): boolean =>
    over.some((cell) => cell.column <= column && column < cell.column + cell.columns);
  if (next.cells.length > 1 && next.cells.every((cell) => isUnder(cell, wide))) return mayBeHead(next);
  return next.cells.every(({ text, column }) => column > 0 && isTime(text));
};

/** From which row to which the head is; nothing where there is none. */
export const headRows = (rows: readonly GridRow[]): readonly [from: number, to: number] => {
  const marked = rows.findIndex((row) => row.head === 'head' && mayBeHead(row));
  const from =
    marked !== -1 ? marked : rows.slice(0, mostRowsAbove).findIndex((row, at) => isHead(row, rows[at + 1]));
  if (from === -1 || (marked === -1 && rows.slice(0, from).some(({ cells }) => cells.length > 2)))
    return [0, 0];
  let to = from + 1;
  for (let next = rows[to]; next !== undefined && to - from < mostHeadRows; next = rows[to]) {
    if (numbersColumns(next) || !(next.head === 'head' || goesOn(rows.slice(from, to), next))) break;
    to += 1;
  }
  return [from, to];
};
