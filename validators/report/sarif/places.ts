// Places as SARIF names them: a relative URI, a region counted from 1 with an exclusive end, the text at and around it.
import type { Range } from '../../source/position.ts';

/** The longest text that is repeated in the report, in UTF-16 units; a longer one is in the file. */
const longestSnippet = 1000;

/** The name of the folder that relative paths start from: where the check was called, in CI the checkout. */
export const sourceRoot = '%SRCROOT%';

const encoded = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** The location of a file by its path as findings print it. */
export const artifactLocation = (file: string): object => {
  if (file.startsWith('/')) return { uri: `file://${encoded(file)}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${file.slice(0, 2)}${encoded(file.slice(2))}` };
  return { uri: encoded(file), uriBaseId: sourceRoot };
};

/** Whole lines as one text, or null where they are empty or long; `from` and `to` count from 1 and are included. */
const linesText = (lines: readonly string[], from: number, to: number): string | null => {
  if (to - from > longestSnippet) return null;
  const found = lines.slice(from - 1, to);
  const size = found.reduce((sum, line) => sum + line.length + 1, -1);
  return size <= 0 || size > longestSnippet ? null : found.join('\n').toWellFormed();
};

/** The text of a range, or null where the file has no such place, or the text is empty or long. */
const textAt = (lines: readonly string[], { line, column, endLine, endColumn }: Range): string | null => {
  if (line === endLine) return linesText([(lines[line - 1] ?? '').slice(column - 1, endColumn - 1)], 1, 1);
  if (endLine > lines.length || endLine - line > longestSnippet) return null;
  const first = (lines[line - 1] ?? '').slice(column - 1);
  const last = (lines[endLine - 1] ?? '').slice(0, endColumn - 1);
  const all = [first, ...lines.slice(line, endLine - 1), last];
  return linesText(all, 1, all.length);
};

const snippet = (text: string | null): object => (text === null ? {} : { snippet: { text } });

/** The lines of a range with the one before and the one after it, where the file has the range. */
const context = (lines: readonly string[], { line, endLine }: Range): object => {
  if (endLine > lines.length) return {};
  const from = Math.max(1, line - 1);
  const to = Math.min(lines.length, endLine + 1);
  return { contextRegion: { startLine: from, endLine: to, ...snippet(linesText(lines, from, to)) } };
};

/** Where something stands: the file and the region in it. `lines` are those of the file. */
export const physicalLocation = (file: string, range: Range, lines: readonly string[]): object => ({
  artifactLocation: artifactLocation(file),
  region: {
    startLine: range.line,
    startColumn: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
    ...snippet(textAt(lines, range)),
  },
  ...context(lines, range),
});
