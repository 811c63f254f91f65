// Lines → paragraphs: a paragraph ends before an indent, a mark of a list, a wider step down, and behind a line that is short.
import { paragraphOf, runOf } from '../plain.ts';
import type { FilePlace, Paragraph, Run } from '../printed.ts';
import type { Field } from './field.ts';
import { type Line, spaced, textOfLine } from './lines.ts';
import { beginsAnew, type Group, isCentred, isFull, stepsOf } from './new-paragraph.ts';
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

const scriptOf = (word: Word, line: Line): Run['script'] => {
  if (word.size > line.size * 0.8) return null;
  const base = line.words.find(({ size }) => size === line.size)?.y ?? word.y;
  return word.y > base + line.size * 0.15 ? 'above' : word.y < base - line.size * 0.05 ? 'below' : null;
};

/** Words, years or numbers that are parted at the end of a line; the sign stays, whether it belongs to the word nobody can see. */
const isParted = (before: string, line: string): boolean =>
  /\p{L}[-\u00ad]$/u.test(before) ||
  (/\d[-–—]$/u.test(before) && /^\d/u.test(line)) ||
  (/\p{L}\/$/u.test(before) && /^\p{L}/u.test(line));

const runsOf = (lines: readonly Line[], page: number): readonly Run[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const joins = before === undefined || isParted(textOfLine(before), textOfLine(line));
    return spaced(line).map((word, at) =>
      runOf(
        word.note !== undefined
          ? ''
          : `${at === 0 && !joins ? ' ' : ''}${word.text.replaceAll('\u00ad', '')}`,
        placeOn(page, boxOf(word)),
        {
          bold: word.bold,
          italic: word.italic,
          script: word.note === undefined ? scriptOf(word, line) : null,
          note: word.note ?? null,
        },
      ),
    );
  });

const alignOf = (lines: readonly Line[], field: Field): Paragraph['align'] =>
  lines.some((line) => isCentred(line, field)) &&
  lines.every((line) => isCentred(line, field) || isFull(line, field))
    ? 'center'
    : lines.every(
          ({ box, size }) =>
            box.left - field.left > (field.right - field.left) * 0.4 && field.right - box.right < size * 2,
        )
      ? 'right'
      : null;

/** Letters of a heading are larger than those of the text by so much. */
const largerLetters = 1.2;
/** So many lines has a heading at most. */
const mostLines = 6;

/** Whether lines are a heading by their letters alone. */
const isHeading = (lines: readonly Line[], { size: usual }: Field): boolean =>
  usual !== null &&
  lines.length <= mostLines &&
  lines.every(({ size }) => size >= usual * largerLetters) &&
  lines.slice(-1).every((last) => !/[.;:,]$/u.test(textOfLine(last)));

/** The paragraphs of lines that stand under each other within a field. */
export const paragraphsOf = (lines: readonly Line[], field: Field, page: number): readonly Paragraph[] => {
  const usual = stepsOf(lines);
  const steps = new Map<number, number>();
  /** Large letters stand further from one another. */
  const stepAt = ({ size }: Line): number => {
    const step = steps.get(size) ?? stepsOf(lines.filter((line) => line.size === size));
    steps.set(size, step);
    return step > 1 && size * 2 > step ? step : usual;
  };
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && !beginsAnew(line, group, field, stepAt(line))) group.lines.push(line);
    else
      groups.push({
        lines: [line],
        above: group === undefined ? '' : textOfLine(group.lines.at(-1) ?? line),
      });
  }
  return groups.map(({ lines: own }) =>
    paragraphOf(runsOf(own, page), placeOn(page, around(own.map(({ box }) => box))), {
      align: alignOf(own, field),
      heading: isHeading(own, field) ? 1 : null,
    }),
  );
};
