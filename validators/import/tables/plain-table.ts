// A printed table as tables.yaml holds it: its head and its rows, a cell that is merged over several written where it begins.
import type { Cell, Row, Table } from '../../printed/printed.ts';
import type { Said, ValueMap } from '../said.ts';

const saidOf = (cell: Cell | undefined): Said => {
  const paragraphs = cell?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])) ?? [];
  return {
    text: (cell?.text ?? '').trim(),
    stretches: paragraphs.map((paragraph) => ({ paragraph, from: 0, to: paragraph.text.length })),
  };
};

const across = ({ cells }: Row, columns: number): readonly Said[] =>
  Array.from({ length: columns }, (_, column) => saidOf(cells.find((cell) => cell.column === column)));

/** The entry of a table, without its id. */
export const plainTable = ({ rows, columns }: Table): ValueMap => {
  const printed = rows.filter(({ head }) => head !== 'repeated');
  const [first, ...rest] = printed;
  const heads = first === undefined ? [] : across(first, columns);
  return { columns: heads, rows: rest.map((row) => across(row, columns)) };
};
