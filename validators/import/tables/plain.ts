// A table of no kind of its own as tables.yaml: the first row of its head, and every row as it is printed.
import { joinSaid, type Said, type ValueMap } from '../said.ts';
import type { Grid, GridCell, GridRow } from './grid/grid.ts';
import { type Head, sameWords } from './grid/head.ts';
import { oneLine, printedText } from './grid/join.ts';
import { most } from './limits.ts';

/** Rows of one table of content; a longer one is continued in the next. */
const mostRows = 1000;
const mostTables = 500;

const nothing: Said = { text: '', stretches: [] };

/** The values of the cells at their places; what stands beyond the last column of content is in it, a line each. */
const valuesOf = (
  cells: readonly GridCell[],
  places: readonly number[],
  say: (cell: GridCell) => Said,
): readonly Said[] => {
  const values: Said[] = places.map(() => nothing);
  for (const cell of cells) {
    const place = Math.max(
      0,
      places.findLastIndex((column) => column <= cell.column),
    );
    const before = values[place];
    const said = say(cell);
    values[place] = before === undefined || before.text === '' ? said : joinSaid([before, said], '\n');
  }
  return values;
};

const SMALL = /^\p{Ll}/u;

const isSmall = ({ cells }: GridRow): boolean => cells.every(({ text }) => SMALL.test(text));

/** The words of cells go on in those before; null where one of them has nothing to go on with. */
const goneOn = (before: GridRow, more: GridRow): GridRow | null => {
  const rest = new Map(more.cells.map((cell) => [cell.column, cell]));
  const cells = before.cells.map((cell): GridCell => {
    const [first, ...lines] = rest.get(cell.column)?.lines ?? [];
    rest.delete(cell.column);
    return first === undefined
      ? cell
      : { ...cell, lines: [...cell.lines, { ...first, flows: true }, ...lines] };
  });
  return rest.size > 0 ? null : { ...before, cells };
};

/** Rows that a page break has parted are whole again: all that begins the page does so in small letters, as no other row of the table. */
const joinCut = (rows: readonly GridRow[]): readonly GridRow[] => {
  if (rows.some((row) => !row.cut && isSmall(row))) return rows;
  const joined: GridRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const both = before !== undefined && row.cut && isSmall(row) ? goneOn(before, row) : null;
    if (both === null) joined.push(row);
    else joined[joined.length - 1] = both;
  }
  return joined;
};

/**
 * Reads the table as it is printed.
 *
 * @param id a name for the table among those of its document
 */
export const readPlain = (grid: Grid, head: Head, id: string): ValueMap => {
  const filled = new Set(grid.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const places = [...filled].sort((a, b) => a - b).slice(0, most.columns);
  const [heads, ...lower] = head.rows;
  const columns = valuesOf(heads?.cells ?? [], places, ({ lines }) => oneLine(lines));
  const body = [...head.body, ...head.below].filter(
    (row) => row.head !== 'repeated' && !head.rows.some((own) => sameWords(own, row)),
  );
  const rows = [...head.above, ...lower, ...joinCut(body)].map(({ cells }) =>
    valuesOf(cells, places, ({ lines }) => printedText(lines)),
  );
  const count = Math.min(mostTables, Math.max(1, Math.ceil(rows.length / mostRows)));
  const tables = Array.from(
    { length: count },
    (_, index): ValueMap => ({
      id: index === 0 ? id : `${id}-${index + 1}`,
      columns,
      rows: rows.slice(index * mostRows, index === count - 1 ? undefined : (index + 1) * mostRows),
    }),
  );
  return { tables };
};
