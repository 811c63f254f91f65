// Where lines run: from edge to edge, where the first line of a paragraph begins, and where lines end that are spread to the edge.
import { type Line, textOfLine } from './lines.ts';
import type { Box } from './shapes.ts';

export interface Field extends Box {
  /** Where lines that are spread over the width end; null where each ends where its words do. */
  readonly edge: number | null;
  /** Where first lines begin whose paragraphs go on at the left edge. */
  readonly indents: readonly number[];
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

/** A field of which nothing is known but where it is. */
export const plainField = (box: Box): Field => ({ ...box, edge: null, indents: [] });

/** What lines tell of the box they run in. */
export const fieldOf = (box: Box, lines: readonly Line[]): Field => ({
  ...box,
  edge: edgeOf(lines, box),
  indents: indentsOf(lines, box),
});
