// The paragraphs of a printed document in one order, which is their name between the page and the worker.
import { paragraphsIn } from '../../../validators/printed/paragraphs.ts';
import type { Paragraph, PrintedDocument } from '../../../validators/printed/printed.ts';

/** The ids of all paragraphs of the files, those of notes among them. */
export const paragraphIds = (documents: readonly PrintedDocument[]): ReadonlyMap<Paragraph, string> =>
  new Map(
    documents.flatMap(({ blocks, asides }, file) =>
      paragraphsIn([...blocks, ...asides.flatMap((aside) => aside.blocks)]).map(
        (paragraph, at) => [paragraph, `${file}-${at}`] as const,
      ),
    ),
  );
