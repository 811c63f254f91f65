// A printed document as its lines and tables in reading order: what the eye takes for a line of an act, whether its author
// made a paragraph of it, broke a paragraph by hand or laid it out in a table without borders.
import type { Block, Paragraph, PrintedDocument, Table } from '../../printed/printed.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Said } from '../said.ts';
import { flowing, withoutFurniture } from './flow.ts';
import { isLayout } from './layout-table.ts';

/** A printed line of an act. */
export interface Line {
  readonly kind: 'line';
  /** Its words with its number and without the mark of a list. */
  readonly said: Said;
  /** The same words as they are broken by hand. */
  readonly broken: readonly Said[];
  /** «–», «•»: an item of a list without a number. */
  readonly isBullet: boolean;
  /** The number of a paragraph that its program counts. */
  readonly isNumbered: boolean;
  readonly heading: number | null;
  readonly isBold: boolean;
  readonly align: Paragraph['align'];
  readonly startsPage: boolean;
  /** A footnote, which stands below what calls it. */
  readonly isNote: boolean;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly table: Table;
}

export type Item = Line | PrintedTable;

/** The marks with which lists without numbers are printed, those of symbol fonts too. */
const BULLET = /^\s*(?:[-–—−•·▪●○◦■□◆*✓➢]\s+|[-–—](?=[\p{L}«"]))/u;
const ONLY_BULLET = /^\s*[-–—−•·▪●○◦■□◆*✓➢o§]\s*$/u;

interface Fragment {
  readonly from: number;
  readonly to: number;
}

/** The fragments of a text between line breaks. */
const fragmentsOf = (text: string): readonly Fragment[] => {
  let from = 0;
  return text.split('\n').map((piece) => {
    const fragment = { from, to: from + piece.length };
    from += piece.length + 1;
    return fragment;
  });
};

const ENDS = /[.;:]\s*$/u;

const begins = (piece: string): boolean => BULLET.test(piece) || readClauseNumber(piece) !== null;

/** Fragments that go on one another, together: an item or a clause after a break by hand is a line of its own. */
const together = (text: string): readonly (readonly Fragment[])[] => {
  const groups: Fragment[][] = [];
  let before = '';
  for (const fragment of fragmentsOf(text)) {
    const piece = text.slice(fragment.from, fragment.to);
    if (piece.trim() === '') continue;
    const last = groups.at(-1);
    if (last === undefined || (begins(piece) && ENDS.test(before))) groups.push([fragment]);
    else last.push(fragment);
    before = piece;
  }
  return groups;
};

const oneSpace = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const lineOf = (paragraph: Paragraph, fragments: readonly Fragment[], isFirst: boolean): Line => {
  const number = isFirst ? paragraph.number : null;
  const isBulletNumber = number !== null && ONLY_BULLET.test(number);
  const typed = isBulletNumber ? null : BULLET.exec(paragraph.text.slice(fragments[0]?.from ?? 0));
  const skipped = number === null ? (typed?.[0].length ?? 0) : 0;
  const own = fragments.map(({ from, to }, index): Said => {
    const start = from + (index === 0 ? skipped : 0);
    const words = oneSpace(paragraph.text.slice(start, to));
    const printed = index === 0 && number !== null && !isBulletNumber ? `${number.trim()} ${words}` : words;
    return { text: printed, stretches: [{ paragraph, from: start, to }] };
  });
  const inked = paragraph.runs.filter(({ text }) => text.trim() !== '');
  return {
    kind: 'line',
    said: {
      text: own.map(({ text }) => text).join(' '),
      stretches: own.flatMap(({ stretches }) => stretches),
    },
    broken: own,
    isBullet: isBulletNumber || skipped > 0,
    isNumbered: number !== null && !isBulletNumber,
    heading: paragraph.heading,
    isBold: inked.length > 0 && inked.every(({ bold }) => bold),
    align: paragraph.align,
    startsPage: isFirst && paragraph.startsPage,
    isNote: false,
  };
};

const linesOf = (paragraph: Paragraph): readonly Line[] =>
  together(paragraph.text).map((fragments, index) => lineOf(paragraph, fragments, index === 0));

/** What is called by a mark stands below the block that calls it, each once. */
type TakeNote = (mark: string) => readonly Line[];

const noNotes: TakeNote = () => [];

const marksIn = (block: Block): readonly string[] =>
  block.kind === 'paragraph'
    ? block.runs.flatMap(({ note }) => (note === null ? [] : [note]))
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(marksIn)));

/** The lines and tables of blocks in reading order, without those that are empty. */
export const itemsOf = (blocks: readonly Block[], takeNote: TakeNote = noNotes): readonly Item[] =>
  blocks.flatMap((block): readonly Item[] => {
    const notes = marksIn(block).flatMap(takeNote);
    if (block.kind === 'paragraph') return [...linesOf(block), ...notes];
    if (!isLayout(block)) return [{ kind: 'table', table: block }, ...notes];
    return [...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => itemsOf(cell.blocks))), ...notes];
  });

/** The lines and tables of a document in reading order, its notes where they are called, its paragraphs whole. */
export const readItems = ({ blocks, asides }: PrintedDocument): readonly Item[] => {
  const notes = asides.filter(({ kind }) => kind === 'footnote' || kind === 'endnote');
  const left = new Set(notes);
  const items = itemsOf(blocks, (mark) => {
    const note = notes.find((one) => one.mark === mark && left.has(one));
    if (note === undefined) return [];
    left.delete(note);
    return linesIn(itemsOf(note.blocks)).map((line) => ({ ...line, isNote: true }));
  });
  return flowing(withoutFurniture(items));
};

/** The paragraphs that stand under one another without a table between them and have words. */
export const linesIn = (items: readonly Item[]): readonly Line[] =>
  items.flatMap((item) => (item.kind === 'line' ? [item] : []));
