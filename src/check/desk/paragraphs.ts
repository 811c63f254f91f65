// The paragraphs of a printed document in one order, which is their name between the page and the worker.
import type { Block, Paragraph, PrintedDocument } from '../../../validators/printed/printed.ts';

const paragraphsIn = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );

/** The ids of all paragraphs of the files, those of notes among them. */
export const paragraphIds = (documents: readonly PrintedDocument[]): ReadonlyMap<Paragraph, string> =>
  new Map(
    documents.flatMap(({ blocks, asides }, file) =>
      paragraphsIn([...blocks, ...asides.flatMap((aside) => aside.blocks)]).map(
        (paragraph, at) => [paragraph, `${file}-${at}`] as const,
      ),
    ),
  );
