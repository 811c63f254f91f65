// An act as one lays it out who knows Word: automatic numbers, styles, lists, heads that are repeated, merged cells, a landscape
// section, a footnote, a row cut by a page break.
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from 'docx';
import type { Grid } from './grids.ts';
import type { Line, Sheet } from './manuscript.ts';
import { type Automatic, numberer } from './numbered.ts';
import { settled } from './settled.ts';
import { isWide } from './widths.ts';
import { cut, withShared } from './word-rows.ts';
import { numbering, runsOf, unbroken } from './word-runs.ts';
import { wordTable } from './word-table.ts';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const look = ({ as, level: depth }: Line) => {
  switch (as) {
    case 'title':
      return { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER };
    case 'section':
      return { heading: headings[depth - 1] ?? HeadingLevel.HEADING_3 };
    case 'requisite':
    case 'caption':
      return { alignment: AlignmentType.CENTER };
    case 'stamp':
      return { alignment: AlignmentType.RIGHT };
    default:
      return { alignment: AlignmentType.JUSTIFIED };
  }
};

const inList = (automatic: Automatic | null) =>
  automatic === null
    ? {}
    : {
        numbering: {
          reference: automatic.list,
          level: automatic.level,
          instance: automatic.instance,
        },
      };

const NOTE = /^\* ?(.*)$/su;

/** What the file is for: to be kept by Word, to be made an ODT, to be printed. */
export type Purpose = 'word' | 'odt' | 'print';

/** A table that a page break cuts in Word's file; on paper the pages themselves cut it. */
const piecesOf = (grid: Grid, purpose: Purpose): readonly Grid[] =>
  purpose === 'print' || grid.rows.length <= 8 ? [grid] : cut(grid);

/**
 * The bytes of a DOCX with these sheets, as Word's own means lay them out. Tracked changes are not printed; LibreOffice does not
 * count «1.1.» under a section «I».
 */
export const wordDocx = async (sheets: readonly Sheet[], purpose: Purpose = 'word'): Promise<Uint8Array> => {
  const number = numberer(purpose === 'word');
  const notes: string[] = [];
  let index = 0;

  const childrenOf = (page: Sheet, sheet: number): (Paragraph | Table)[] =>
    page.leaves.flatMap((leaf, at): (Paragraph | Table)[] => {
      if (leaf.kind === 'table') {
        return piecesOf(withShared(leaf), purpose).flatMap((piece, order) => [
          ...(order === 0 ? [] : [new Paragraph({ pageBreakBefore: true })]),
          wordTable(piece, order === 0, isWide(page)),
        ]);
      }
      const [before, after] = [page.leaves[at - 1], page.leaves[at + 1]];
      if (leaf.as === 'signature' && before?.kind === 'line' && before.as === 'signature') return [];
      index += 1;
      if (leaf.as === 'signature' && after?.kind === 'line' && after.as === 'signature')
        return [
          new Paragraph({
            spacing: { before: 600 },
            children: [new TextRun({ children: [leaf.text, new Tab(), new Tab(), unbroken(after.text)] })],
          }),
        ];
      if (before?.kind === 'table' && NOTE.test(leaf.text)) return [];
      const noteAt = leaf.as === 'caption' || leaf.as === 'title' ? noteOf(page.leaves, at) : null;
      if (noteAt !== null) notes.push(noteAt);
      const automatic = number(leaf, page.of === 'order', sheet);
      return [
        new Paragraph({
          ...look(leaf),
          ...inList(automatic),
          children: [
            ...runsOf(automatic?.text ?? leaf.text, index, purpose !== 'print'),
            ...(noteAt === null ? [] : [new FootnoteReferenceRun(notes.length)]),
          ],
        }),
      ];
    });

  const sections = sheets.map((sheet, at): ISectionOptions => {
    return {
      properties: isWide(sheet) ? { page: { size: { orientation: PageOrientation.LANDSCAPE } } } : {},
      children: childrenOf(sheet, at),
    };
  });
  const document = new Document({
    creator: 'Редактор',
    title: '',
    numbering,
    footnotes: Object.fromEntries(
      notes.map((text, at) => [String(at + 1), { children: [new Paragraph(text)] }]),
    ),
    sections,
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
};

/** The note «* …» under the table that follows a heading: Word keeps it as a footnote of that heading. */
const noteOf = (leaves: Sheet['leaves'], at: number): string | null => {
  const [table, note] = [leaves[at + 1], leaves[at + 2]];
  if (table?.kind !== 'table' || note?.kind !== 'line') return null;
  return NOTE.exec(note.text)?.[1] ?? null;
};
