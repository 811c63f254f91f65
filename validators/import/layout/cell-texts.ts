// The words of the cells of a table, each cell in one line.
import type { Table } from '../../printed/printed.ts';
import type { Said } from '../said.ts';

/** What the cells say, row by row; empty ones are left out. */
export const cellTexts = ({ rows }: Table): readonly Said[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, blocks }) => {
      const words = text.replaceAll(/\s+/gu, ' ').trim();
      const stretches = blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [{ paragraph: block, from: 0, to: block.text.length }] : [],
      );
      return words === '' ? [] : [{ text: words, stretches }];
    }),
  );
