// What is said of a document as a whole stands at its first words.
import type { Block, Paragraph } from '../printed.ts';
import type { Stretch } from '../stretch.ts';

function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const { cells } of block.rows) for (const cell of cells) yield* paragraphsIn(cell.blocks);
  }
}

/** The whole of the first paragraph that says something; null where none does. */
export const firstStretch = (blocks: readonly Block[]): Stretch | null => {
  for (const paragraph of paragraphsIn(blocks))
    if (paragraph.text.trim() !== '') return { paragraph, from: 0, to: paragraph.text.length };
  return null;
};
