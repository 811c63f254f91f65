// Offsets are what parsers give, lines and columns are what people need.

/** Where something stands in a file. Lines and columns count from 1; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The range of a file's first character: the place of what concerns the file as a whole. */
export const startOfFile: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Translates offsets (UTF-16 units from 0) into lines and columns. */
export interface LineIndex {
  readonly range: (start: number, end: number) => Range;
}

/** Indexes the line starts of a text once; each look-up then takes logarithmic time. */
export const indexLines = (text: string): LineIndex => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const locate = (offset: number): { line: number; column: number } => {
    const inside = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  };

  return {
    range: (start, end) => {
      const from = locate(start);
      const to = locate(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
};
