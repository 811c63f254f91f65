// What stands in a file between two places, found without taking the whole file apart for each question.
import type { Range } from '../source/position.ts';
import { remembered } from '../text/remembered.ts';

/** Where each line of a text begins. */
const lineStarts: (text: string) => readonly number[] = remembered((text) => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
]);

/** The text in a range as the file writes it. */
export const rawAt = (text: string, { line, column, endLine, endColumn }: Range): string => {
  const starts = lineStarts(text);
  const first = starts[line - 1] ?? text.length;
  const last = starts[endLine - 1] ?? text.length;
  return text.slice(first + column - 1, Math.max(first, last + endColumn - 1));
};
