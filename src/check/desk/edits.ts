// A printed document with paragraphs worded anew: what a person mended on the page, before it is mended in the file.
import { textOf } from '../../../validators/printed/grid.ts';
import type { Change } from '../../../validators/printed/marked/remark.ts';
import { runOf } from '../../../validators/printed/plain.ts';
import type { Block, Cell, Paragraph, PrintedDocument, Run } from '../../../validators/printed/printed.ts';

/** Half of a sign beyond the common ones is as little to be parted from its other half as a letter from its word. */
const isWordSign = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}\ud800-\udfff]/u.test(sign);

const alikeAtStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  // Whole words are replaced, never parts of them.
  while (at > 0 && isWordSign(a[at - 1]) && (isWordSign(a[at]) || isWordSign(b[at]))) at -= 1;
  return at;
};

const reversed = (text: string): string => text.split('').reverse().join('');

/** The least whole words that make of a paragraph the text given; null where it has that text already. */
export const changeOf = (paragraph: Paragraph, text: string): Change | null => {
  if (text === paragraph.text) return null;
  const from = alikeAtStart(paragraph.text, text);
  const end = alikeAtStart(reversed(paragraph.text.slice(from)), reversed(text.slice(from)));
  return {
    at: { paragraph, from, to: paragraph.text.length - end },
    text: text.slice(from, text.length - end),
  };
};

/** The runs around the stretch, and its new words in the look of those they replace. */
const runsWith = ({ at, text }: Change): readonly Run[] => {
  const { paragraph, from, to } = at;
  const runs: Run[] = [];
  let start = 0;
  let isPut = false;
  for (const run of paragraph.runs) {
    const end = start + run.text.length;
    const before = run.text.slice(0, Math.max(0, from - start));
    const after = run.text.slice(Math.max(0, to - start));
    const isHere: boolean = !isPut && (from < end || (from === end && to === from));
    runs.push({ ...run, text: before + (isHere ? text : '') + after });
    isPut ||= isHere;
    start = end;
  }
  return isPut ? runs : [...runs, runOf(text, paragraph.place)];
};

const withEdit = (paragraph: Paragraph, text: string): Paragraph => {
  const change = changeOf(paragraph, text);
  return change === null ? paragraph : { ...paragraph, runs: runsWith(change), text };
};

/** A document with paragraphs worded anew. Order and number of the paragraphs stay. */
export const edited = (
  document: PrintedDocument,
  newText: (paragraph: Paragraph) => string | undefined,
): PrintedDocument => {
  const ofCell = (cell: Cell): Cell => {
    const blocks = ofBlocks(cell.blocks);
    if (blocks === cell.blocks) return cell;
    const { value: _, ...rest } = cell;
    return { ...rest, blocks, text: textOf(blocks) };
  };
  const ofBlock = (block: Block): Block => {
    if (block.kind === 'paragraph') {
      const text = newText(block);
      return text === undefined ? block : withEdit(block, text);
    }
    const rows = block.rows.map((row) => {
      const cells = row.cells.map(ofCell);
      return cells.every((cell, at) => cell === row.cells[at]) ? row : { ...row, cells };
    });
    return rows.every((row, at) => row === block.rows[at]) ? block : { ...block, rows };
  };
  const ofBlocks = (blocks: readonly Block[]): readonly Block[] => {
    const made = blocks.map(ofBlock);
    return made.every((block, at) => block === blocks[at]) ? blocks : made;
  };
  return {
    ...document,
    blocks: ofBlocks(document.blocks),
    asides: document.asides.map((aside) => ({ ...aside, blocks: ofBlocks(aside.blocks) })),
  };
};
