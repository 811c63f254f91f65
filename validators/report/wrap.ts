// Prose in a terminal: broken at spaces, never inside «п. 6.2» or a path.
import { widthOf } from './visible.ts';

/**
 * Breaks a text into lines of at most `width` columns, `indent` before each and `hang` before all but the first.
 * A single word that is longer stays whole.
 */
export const wrap = (text: string, width: number, indent = '', hang = indent): readonly string[] => {
  const lines: string[] = [];
  let line = indent;
  let used = widthOf(indent);
  let empty = true;
  for (const word of text.split(' ')) {
    const size = widthOf(word);
    if (!empty && used + 1 + size > width) {
      lines.push(line);
      line = hang + word;
      used = widthOf(hang) + size;
      continue;
    }
    line += empty ? word : ` ${word}`;
    used += size + (empty ? 0 : 1);
    empty = false;
  }
  lines.push(line);
  return lines.map((each) => each.trimEnd());
};
