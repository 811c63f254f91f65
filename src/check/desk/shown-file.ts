// A printed document as the page shows it: what stands in it, without where it stands in the file.
import type { Block, Notice, Paragraph, PrintedDocument } from '../../../validators/printed/printed.ts';
import type { ShownBlock, ShownFile, ShownParagraph } from '../messages.ts';

const lookOf = ({ heading, align }: Paragraph): ShownParagraph['look'] =>
  heading !== null ? 'heading' : align === 'center' || align === 'right' ? align : 'plain';

const noticeWords = ({ says, count }: Notice): string => (count === 1 ? says.ru : `${says.ru} (${count})`);

/** @param ids the paragraphs by their ids */
export const shownFile = (
  name: string,
  { blocks, asides, notices }: PrintedDocument,
  ids: ReadonlyMap<Paragraph, string>,
): ShownFile => {
  const shownParagraph = (paragraph: Paragraph): ShownParagraph => ({
    kind: 'paragraph',
    id: ids.get(paragraph) ?? '',
    number: paragraph.number,
    text: paragraph.text,
    look: lookOf(paragraph),
  });
  const shownBlock = (block: Block): ShownBlock =>
    block.kind === 'paragraph'
      ? shownParagraph(block)
      : {
          kind: 'table',
          rows: block.rows.map(({ head, cells }) => ({
            head: head === 'head',
            cells: cells.map((cell) => ({
              columns: cell.columns,
              rows: cell.rows,
              blocks: cell.blocks.map(shownBlock),
            })),
          })),
        };
  const notes = asides.filter(({ kind }) => kind === 'footnote' || kind === 'endnote');
  return {
    name,
    blocks: blocks.map(shownBlock),
    notes: notes.flatMap((aside) =>
      aside.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [{ ...shownParagraph(block), number: block.number ?? aside.mark }] : [],
      ),
    ),
    notices: notices.map(noticeWords),
    refusal: null,
  };
};

/** A file that was not read. */
export const refusedFile = (name: string, refusal: string): ShownFile => ({
  name,
  blocks: [],
  notes: [],
  notices: [],
  refusal,
});
