// An act as one lays it out who knows Word: automatic numbers, styles, lists, heads that are repeated, merged cells, a landscape
// section, a footnote, changes still tracked, soft hyphens, a row cut by a page break.
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  SoftHyphen,
  Tab,
  type Table,
  TextRun,
} from 'docx';
import type { Line, Sheet } from './manuscript.ts';
import { type Automatic, numberer } from './numbered.ts';
import { settled, settledAt } from './settled.ts';
import { splitAt } from './split-row.ts';
import { isWide } from './widths.ts';
import { wordTable } from './word-table.ts';

const who = { author: 'Редактор', date: settledAt };

const level = (
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  isLegal = false,
) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  isLegalNumberingStyle: isLegal,
});

const numbering = {
  config: [
    {
      reference: 'outline',
      levels: [0, 1, 2].map((at) => level(at, LevelFormat.DECIMAL, ['%1.', '%1.%2.', '%1.%2.%3.'][at] ?? '')),
    },
    {
      reference: 'roman',
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, '%1.'),
        level(1, LevelFormat.DECIMAL, '%1.%2.', true),
        level(2, LevelFormat.DECIMAL, '%1.%2.%3.', true),
      ],
    },
    { reference: 'plain', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
    { reference: 'bracket', levels: [level(0, LevelFormat.DECIMAL, '%1)')] },
    { reference: 'letters', levels: [level(0, LevelFormat.RUSSIAN_LOWER, '%1)')] },
    { reference: 'dash', levels: [0, 1, 2].map((at) => level(at, LevelFormat.BULLET, '–')) },
  ],
};

/** Every so many paragraphs one with a tracked change, one with a soft hyphen. */
const changedEvery = 13;
const hyphenEvery = 7;

/** A space that does not break stands after the sign of a number. */
const unbroken = (text: string): string => text.replaceAll('№ ', '№\u00A0');

const softened = (text: string): readonly ParagraphChild[] => {
  const [word = ''] = text.match(/\p{Ll}{12,}/u) ?? [];
  const at = word === '' ? -1 : text.indexOf(word) + 5;
  return at < 0
    ? [new TextRun(text)]
    : [new TextRun({ children: [text.slice(0, at), new SoftHyphen(), text.slice(at)] })];
};

/** Two words stand in the place of others; who accepts all changes reads the text of the act. */
const changed = (text: string, id: number): readonly ParagraphChild[] => {
  const words = text.split(' ');
  if (words.length < 6) return [new TextRun(text)];
  return [
    new TextRun(`${words.slice(0, 2).join(' ')} `),
    new DeletedTextRun({ text: 'прежние слова ', id: id * 2, ...who }),
    new InsertedTextRun({ text: `${words.slice(2, 4).join(' ')} `, id: id * 2 + 1, ...who }),
    new TextRun(words.slice(4).join(' ')),
  ];
};

const runsOf = (text: string, index: number): readonly ParagraphChild[] =>
  text.split('\n').flatMap((part, at) => {
    const words = unbroken(part);
    const runs =
      index % changedEvery === 4
        ? changed(words, index + 1)
        : index % hyphenEvery === 3
          ? softened(words)
          : [new TextRun(words)];
    return at === 0 ? runs : [new TextRun({ break: 1 }), ...runs];
  });

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

/**
 * The bytes of a DOCX with these sheets, as Word's own means lay them out.
 *
 * @param isLegal whether «1.1.» under a section «I» is counted; LibreOffice cannot, there it is typed
 */
export const wordDocx = async (sheets: readonly Sheet[], isLegal = true): Promise<Uint8Array> => {
  const number = numberer(isLegal);
  const notes: string[] = [];
  let index = 0;

  const childrenOf = (page: Sheet, sheet: number): (Paragraph | Table)[] =>
    page.leaves.flatMap((leaf, at): (Paragraph | Table)[] => {
      if (leaf.kind === 'table') {
        const pieces = leaf.rows.length > 8 ? splitAt(leaf, Math.floor(leaf.rows.length * 0.6)) : [leaf];
        return pieces.flatMap((piece, order) => [
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
            ...runsOf(automatic?.text ?? leaf.text, index),
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
