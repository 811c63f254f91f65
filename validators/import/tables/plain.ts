// A table of no kind of its own as tables.yaml: the first row of its head, and every row as it is printed.
import { joinSaid, type Said, type ValueMap } from '../said.ts';
import type { Grid, GridCell } from './grid/grid.ts';
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
  const rows = [...head.above, ...lower, ...body].map(({ cells }) =>
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
