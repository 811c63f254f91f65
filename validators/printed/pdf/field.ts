// Where lines run: from edge to edge, where the first line of a paragraph begins, and where lines end that are spread to the edge.
import { type Line, textOfLine } from './lines.ts';
import type { Box } from './shapes.ts';

export interface Field extends Box {
  /** Where lines that are spread over the width end; null where each ends where its words do. */
  readonly edge: number | null;
  /** Where first lines begin whose paragraphs go on at the left edge. */
  readonly indents: readonly number[];
  /** The size of most of its letters; null where nothing is known of it. */
  readonly size: number | null;
  /** Whether it is the inside of a cell. */
  readonly isCell: boolean;
  /** Whether its lines are names one under another: none goes on with the one before it. */
  readonly isList: boolean;
}

/** So many lines are no chance. */
const enough = 3;

/** The most frequent value, others within `slack` counted with it. */
const mostFrequent = (values: readonly number[], slack: number): readonly [value: number, count: number] =>
  values.reduce<readonly [number, number]>(
    (most, value) => {
      const count = values.filter((other) => Math.abs(other - value) <= slack).length;
      return count > most[1] ? [value, count] : most;
    },
    [0, 0],
  );

/** More lines than these of one page tell no more. */
const mostLines = 200;

const edgeOf = (lines: readonly Line[], { left, right }: Box): number | null => {
  const wide = lines.filter(({ box }) => box.right - box.left > (right - left) * 0.6).slice(0, mostLines);
  const ends = wide.map(({ box }) => box.right);
  const [edge, count] = mostFrequent(ends, 1);
  return count >= enough && count * 2 >= wide.length ? edge : null;
};

/** Whether the second of two lines goes on with a sentence of the first, as its words tell. */
const isOneSentence = (line: Line, next: Line): boolean =>
  !/[.;:,]$/u.test(textOfLine(line)) && /^\p{Ll}/u.test(textOfLine(next));

const indentsOf = (lines: readonly Line[], { left }: Box): readonly number[] => {
  const goOn = new Map<number, number>();
  // Where a paragraph stands in as a whole, its place tells nothing.
  const stay = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.box.left - left < line.size) continue;
    const place = Math.round(line.box.left);
    if (Math.abs(next.box.left - left) < 2) goOn.set(place, (goOn.get(place) ?? 0) + 1);
    if (Math.abs(next.box.left - line.box.left) < 2 && isOneSentence(line, next)) stay.add(place);
  }
  return [...goOn].flatMap(([place, count]) => (count >= enough && !stay.has(place) ? [place] : []));
};

/** Whether a line begins where first lines do. */
export const isIndented = ({ box }: Line, { indents }: Field): boolean =>
  indents.some((place) => Math.abs(place - box.left) < 1.5);

/** Whether a line is spread to the edge: the last of a paragraph is not. */
export const isSpread = ({ box }: Line, { edge }: Field): boolean =>
  edge !== null && Math.abs(edge - box.right) <= 1;

/** The width of the first word of a line, with the space before it. */
export const firstWord = (line: Line): number => {
  const text = textOfLine(line);
  const [word] = text.split(/\s/, 1);
  const width = ((word ?? '').length / Math.max(1, text.length)) * (line.box.right - line.box.left);
  return width + line.size / 4;
};

/** A line with room for so many sizes of its letters, and for the next word, was not broken by the edge: that of a cell is known better. */
export const sureRoom = ({ isCell }: Pick<Field, 'isCell'>): number => (isCell ? 3 : 4);

/** A field of which nothing is known but where it is. */
export const plainField = (box: Box): Field => ({
  ...box,
  edge: null,
  indents: [],
  size: null,
  isCell: false,
  isList: false,
});

/** So many words has a name in a list of them at most. */
const longestName = 3;

/** «Министерство / Институт / Центр»: each line begins with a capital and is no sentence, and the edge cannot have parted all of them. */
const areNames = (lines: readonly Line[], right: number): boolean => {
  const isName = (line: Line): boolean => {
    const text = textOfLine(line);
    return (
      /^\p{Lu}[\p{L}\s-]*\p{L}(?:\s\p{Lu}\.\s?\p{Lu}\.)?$/u.test(text) &&
      text.split(/\s+/u).length <= longestName
    );
  };
  const isApart = (line: Line, at: number): boolean => {
    const next = lines[at + 1];
    const room = right - line.box.right;
    return next !== undefined && room > Math.max(firstWord(next), line.size * sureRoom({ isCell: true }));
  };
  const texts = lines.map(textOfLine);
  const areSingle = texts.every((text) => !/\s/u.test(text)) || texts.every((text) => /\.$/u.test(text));
  return lines.length > 2 && lines.every(isName) && (areSingle || lines.some(isApart));
};

/** The field of a cell: lines end as far from its right edge as they begin from its left one. */
export const cellField = (box: Box, lines: readonly Line[]): Field => {
  const before = Math.min(...lines.map((line) => line.box.left - box.left));
  const end = box.right - Math.max(0, before);
  const reaches = Math.max(...lines.map((line) => line.box.right));
  const right = lines.length > 0 && before < (box.right - box.left) / 4 ? Math.max(end, reaches) : box.right;
  return { ...plainField({ ...box, right }), isCell: true, isList: areNames(lines, right) };
};

/** The size of most letters. */
const sizeOf = (lines: readonly Line[]): number | null => {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + textOfLine(line).length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
};

/** What lines tell of the box they run in. */
export const fieldOf = (box: Box, lines: readonly Line[]): Field => ({
  ...box,
  edge: edgeOf(lines, box),
  indents: indentsOf(lines, box),
  size: sizeOf(lines),
  isCell: false,
  isList: false,
});
