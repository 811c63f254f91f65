// What an official sends is read in full: every word of the act stands in the printed document, in its order.
import { expect, it } from 'vitest';
import { align } from '../../validators/model/provenance/align.ts';
import { wordsOf } from '../../validators/model/provenance/words.ts';
import type { Block, Paragraph, PrintedDocument } from '../../validators/printed/printed.ts';
import { handMadeAct } from './acts.ts';
import { type DoorFile, doorFiles, printedOf } from './files.ts';
import type { Grid, GridCell } from './make/grids.ts';
import { manuscript, type Sheet } from './make/manuscript.ts';
import { typedWords } from './make/typed-formula.ts';
import { withShared } from './make/word-rows.ts';

const held = (file: DoorFile): readonly Sheet[] => {
  const sheets = manuscript(handMadeAct(file.act));
  const hasTable = ({ leaves }: Sheet, of: string): boolean =>
    leaves.some((leaf) => leaf.kind === 'table' && leaf.of === of);
  switch (file.holds) {
    case 'whole':
      return sheets;
    case 'tables':
      return sheets.filter((sheet) => hasTable(sheet, 'roadmap') || hasTable(sheet, 'indicators'));
    case 'provision':
      return sheets.filter(({ of }) => of === 'provision' || of === 'annex');
    case 'order':
      return sheets.filter(({ of }) => of === 'order');
    default:
      return sheets.filter((sheet) => hasTable(sheet, file.holds));
  }
};

/** Of a sheet that is saved as CSV, and of a text with a table in it that is sent as a workbook, the table alone is there. */
const isTableOnly = ({ manner }: DoorFile, { of }: Sheet): boolean =>
  manner.endsWith('csv') || (manner === 'xlsx' && of === 'provision');

/** The cells of a table; where it is made for Word, one stands for several that say the same. */
const cellsOf = (grid: Grid, isWord: boolean): readonly GridCell[] =>
  [...grid.head, ...(isWord ? withShared(grid) : grid).rows].flat();

/** The words of what a file was made from; a drawn formula is no words. */
const wanted = (file: DoorFile): readonly string[] => {
  const isDrawn = /word|odt|^(?:roadmap|indicators)\.docx$/.test(file.manner);
  return held(file)
    .flatMap((sheet) =>
      sheet.leaves.filter(
        (leaf) => !isTableOnly(file, sheet) || (leaf.kind === 'table' && leaf.of !== 'other'),
      ),
    )
    .flatMap((leaf) =>
      leaf.kind === 'line'
        ? [leaf.text]
        : cellsOf(leaf, isDrawn || file.manner === 'pdf').flatMap(({ text, formulas }) => [
            text,
            ...formulas.flatMap((formula) =>
              isDrawn ? formula.symbols.map(({ means }) => means) : [typedWords(formula)],
            ),
          ]),
    )
    .flatMap((text) => wordsOf(text))
    .map(({ word }) => word);
};

/** The runs of a paragraph; a raised figure, a mark of a note, is no part of the word before it. */
const runsOf = ({ runs }: Paragraph): string =>
  runs.map(({ text, script }) => (script === 'above' ? ` ${text} ` : text)).join('');

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? `${block.number ?? ''} ${runsOf(block)}`
        : block.rows.map(({ cells }) => cells.map((cell) => textOf(cell.blocks)).join('\n')).join('\n'),
    )
    .join('\n');

const found = ({ blocks, asides }: PrintedDocument): readonly string[] =>
  wordsOf(
    [blocks, ...asides.filter(({ kind }) => kind === 'footnote').map((aside) => aside.blocks)]
      .map(textOf)
      .join('\n'),
  ).map(({ word }) => word);

/** The words that are not there as often as they should be. */
const missing = (words: readonly string[], among: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const word of among) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
};

/** The share of words that stand elsewhere: where pages cut rows, and where a note has gone to the foot of its page. */
const moved = 0.06;

it.each(doorFiles.map((file) => [file.name, file] as const))(
  'в файле %s прочитано каждое слово акта, по порядку',
  async (_, file) => {
    const words = wanted(file);
    const read = found(await printedOf(file));
    expect(missing(words, read)).toEqual([]);
    const inOrder = align(read, words).filter((at) => at >= 0).length;
    expect(inOrder / words.length).toBeGreaterThan(1 - moved);
  },
);
