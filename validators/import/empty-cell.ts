// Where a value is missed in print: the empty cell of the row, under the head under which other rows have theirs.
import type { Block, Cell, Paragraph, Row } from '../printed/printed.ts';
import type { Stretch } from '../printed/stretch.ts';
import type { ContentPlace, PrintedFile } from './import.ts';
import type { Said } from './said.ts';

/** The cell and the row in which each paragraph stands. */
export type Cells = ReadonlyMap<Paragraph, { readonly row: Row; readonly cell: Cell }>;

type Held = readonly [Paragraph, { readonly row: Row; readonly cell: Cell }];

const cellsIn = (blocks: readonly Block[]): readonly Held[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : block.rows.flatMap((row) =>
          row.cells.flatMap((cell) => [
            ...cell.blocks.flatMap((inner): readonly Held[] =>
              inner.kind === 'paragraph' ? [[inner, { row, cell }]] : [],
            ),
            ...cellsIn(cell.blocks),
          ]),
        ),
  );

/** The cells of printed files, by the paragraphs in them. */
export const cellsOf = (printed: readonly PrintedFile[]): Cells =>
  new Map(printed.flatMap(({ document }) => cellsIn(document.blocks)));

/** A value of a row: the row, the key of the value («/deadline», «/targets/2027»). */
const ROW_VALUE = /^(.*\/\d+)(\/[^/\d][^/]*(?:\/[^/]+)?)$/;

/** So many rows of a list, or lists beside it, are asked: a table where none of them has the value has no column for it. */
const asked = 50;

/** Other rows of the table: those of the row's own list, then the first ones of the lists beside it, and beside what holds these. */
const otherRows = function* (row: string): Generator<string> {
  const steps = row.split('/');
  for (const [level, step] of [...steps.entries()].reverse()) {
    if (!/^\d+$/.test(step)) continue;
    const deeper = steps.slice(level + 1).map((one) => (/^\d+$/.test(one) ? '0' : one));
    for (let index = 0; index < asked; index += 1)
      if (index !== Number(step)) yield [...steps.slice(0, level), index, ...deeper].join('/');
  }
};

/** The column in which other rows have a value under the key; null where none has. */
const columnOf = (
  { file, pointer }: ContentPlace,
  wordsAt: (place: ContentPlace) => Said | null,
  cells: Cells,
): number | null => {
  const [, own = '', key = ''] = ROW_VALUE.exec(pointer) ?? [];
  if (key === '') return null;
  for (const other of otherRows(own)) {
    const row = wordsAt({ file, pointer: other, line: 0 });
    const value = wordsAt({ file, pointer: `${other}${key}`, line: 0 });
    // A row without the value answers with its own first words.
    const [first] = value === null || value === row ? [] : value.stretches;
    const cell = first === undefined ? undefined : cells.get(first.paragraph)?.cell;
    if (cell !== undefined) return cell.column;
  }
  return null;
};

/**
 * The empty cell that a value is missed in.
 *
 * @param row words of the row in which it is missed
 * @returns null where the row has no such cell, or the file keeps no place for empty ones
 */
export const emptyCell = (
  place: ContentPlace,
  { paragraph }: Stretch,
  wordsAt: (place: ContentPlace) => Said | null,
  cells: Cells,
): Stretch | null => {
  const column = columnOf(place, wordsAt, cells);
  const cell = cells.get(paragraph)?.row.cells.find((one) => one.column === column && one.text.trim() === '');
  const [empty] = cell?.blocks ?? [];
  return empty?.kind === 'paragraph' ? { paragraph: empty, from: 0, to: 0 } : null;
};
