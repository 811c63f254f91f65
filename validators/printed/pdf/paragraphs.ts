// Lines → paragraphs: a paragraph ends before an indent, a mark of a list, a wider step down, and behind a line that is short.
import { paragraphOf, runOf } from '../plain.ts';
import type { FilePlace, Paragraph, Run } from '../printed.ts';
import { type Line, spaced, textOfLine } from './lines.ts';
import { around, type Box, boxOf, type Word } from './shapes.ts';

/** The place of a box on a page. */
export const placeOn = (page: number, { left, right, bottom, top }: Box): FilePlace => ({
  in: 'page',
  page,
  box: [left, bottom, right - left, top - bottom].map((each) => Math.round(each * 100) / 100) as [
    number,
    number,
    number,
    number,
  ],
});

/** What begins a clause or an item: «1.», «2.3.1», «а)», «IV.», «–». */
export const listMark =
  /^(?:(?:\d{1,3}|[IVXLC]{1,5})(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[а-яёa-z]\)|[–—•·▪-])(?:\s|$)/iu;

/** How much lower than usual a line must stand to begin a paragraph, in usual steps. */
const wideStep = 1.35;

const stepsOf = (lines: readonly Line[]): number => {
  const steps = lines
    .flatMap(({ box }, index) => {
      const before = lines[index - 1];
      return before === undefined ? [] : [before.box.bottom - box.bottom];
    })
    .filter((step) => step > 1)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 3)] ?? 0;
};

const isCentred = (line: Line, { left, right }: Box): boolean => {
  const [before, behind] = [line.box.left - left, right - line.box.right];
  return before > line.size && Math.abs(before - behind) < line.size * 1.5;
};

const isBold = ({ words }: Line): boolean => words.every(({ bold }) => bold);

const beginsAnew = (line: Line, before: Line, field: Box, step: number): boolean => {
  const indent = line.box.left - before.box.left;
  return (
    before.box.bottom - line.box.bottom > step * wideStep ||
    listMark.test(textOfLine(line)) ||
    Math.abs(line.size - before.size) > 0.6 ||
    isBold(line) !== isBold(before) ||
    isCentred(line, field) !== isCentred(before, field) ||
    (indent > line.size && !isCentred(line, field)) ||
    // A line with room for the next word was the last of its paragraph.
    (!isCentred(before, field) && field.right - before.box.right > Math.max(firstWord(line), line.size * 4))
  );
};

const firstWord = (line: Line): number => {
  const text = textOfLine(line);
  const [word] = text.split(/\s/, 1);
  return ((word ?? '').length / Math.max(1, text.length)) * (line.box.right - line.box.left);
};

const scriptOf = (word: Word, line: Line): Run['script'] => {
  if (word.size > line.size * 0.8) return null;
  const base = line.words.find(({ size }) => size === line.size)?.y ?? word.y;
  return word.y > base + line.size * 0.15 ? 'above' : word.y < base - line.size * 0.05 ? 'below' : null;
};

const runsOf = (lines: readonly Line[], page: number): readonly Run[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    // A word parted at the end of a line: the sign stays, whether it belongs to the word nobody can see.
    const joins = before === undefined || /[\p{L}][-\u00ad]$/u.test(textOfLine(before));
    return spaced(line).map((word, at) =>
      runOf(
        `${at === 0 && !joins ? ' ' : ''}${word.text.replaceAll('\u00ad', '')}`,
        placeOn(page, boxOf(word)),
        {
          bold: word.bold,
          italic: word.italic,
          script: scriptOf(word, line),
        },
      ),
    );
  });

const alignOf = (lines: readonly Line[], field: Box): Paragraph['align'] =>
  lines.every((line) => isCentred(line, field))
    ? 'center'
    : lines.every(
          ({ box, size }) =>
            box.left - field.left > (field.right - field.left) * 0.4 && field.right - box.right < size * 2,
        )
      ? 'right'
      : null;

/** The paragraphs of lines that stand under each other within a field. */
export const paragraphsOf = (lines: readonly Line[], field: Box, page: number): readonly Paragraph[] => {
  const step = stepsOf(lines);
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || beginsAnew(line, before, field, step)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) =>
    paragraphOf(runsOf(group, page), placeOn(page, around(group.map(({ box }) => box))), {
      align: alignOf(group, field),
    }),
  );
};
