// What stands in a file between two places, found without taking the whole file apart for each question.
import type { Range } from '../source/position.ts';

/** Where a line (from 1) begins in the text, searched from the beginning of an earlier line; the text's end where there is none. */
const startOf = (text: string, line: number, from = { line: 1, at: 0 }): number => {
  let { at } = from;
  for (let passed = from.line; passed < line; passed += 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  return at;
};

/** The text in a range as the file writes it. */
export const rawAt = (text: string, { line, column, endLine, endColumn }: Range): string => {
  const first = startOf(text, line);
  const last = startOf(text, endLine, { line, at: first });
  return text.slice(first + column - 1, Math.max(first, last + endColumn - 1));
};
