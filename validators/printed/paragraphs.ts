// The paragraphs of printed blocks in one order, those in the cells of tables too.
import type { Block, Paragraph } from './printed.ts';

/** All paragraphs in reading order. */
export const paragraphsIn = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
