// Text to tree with the parser of remark. Nothing is compiled or executed; a syntax error is a problem at its place.
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm';
import { VFileMessage } from 'vfile-message';
import { excerpt } from './excerpt.ts';
import { acceptAll } from './mdx-no-code.ts';
import { type Reading, report } from './mdx-refuse.ts';
import { type Range, startOfFile } from './position.ts';

const noCode = { acorn: acceptAll, addResult: false };

/** What remark-mdx adds to remark, without the parser of code that it brings, and what both load to write Markdown. */
const mdx = {
  extensions: [mdxjsEsm(noCode), mdxExpression(noCode), mdxJsx(noCode), mdxMd()],
  mdastExtensions: [mdxFromMarkdown()],
};

/** The lines and columns that the parser names in its words: those of the tag that is not closed. */
const namedRange = (reason: string): Range | null => {
  const [, line, column, endLine, endColumn] = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason)?.map(Number) ?? [];
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    return null;
  return { line, column, endLine, endColumn };
};

/** Where a syntax error of the parser stands: at the tag left open, or at the point or node it says. */
const rangeOfMessage = (reading: Reading, { place, reason }: VFileMessage): Range => {
  const named = namedRange(reason);
  if (named !== null && (place === undefined || reason.startsWith('Expected a closing tag'))) return named;
  const start = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
  if (start === undefined) return startOfFile;
  // The tag's own sign shows the place better than the letter after it.
  const sign = reading.text.charAt(start - 1) === '<' ? 1 : 0;
  return reading.lines.range(start - sign, start + 1);
};

/** A comment of HTML is a syntax error of MDX; people mean HTML all the same. */
const reportSyntax = (reading: Reading, message: VFileMessage, range: Range): void => {
  const place = message.place;
  const before = place !== undefined && 'offset' in place ? (place.offset ?? 0) - 1 : -1;
  if (before >= 0 && reading.text.startsWith('<!', before)) {
    const what = excerpt(reading.text.slice(before));
    report(reading, 'mdx-html', reading.lines.range(before, before + 2), { what });
    return;
  }
  const [, element] = /^Expected a closing tag for `(<[a-z][^`]*>)`/.exec(message.reason) ?? [];
  if (element !== undefined) {
    report(reading, 'mdx-html', range, { what: excerpt(element) });
    return;
  }
  const line = excerpt(reading.text.split('\n', range.line)[range.line - 1]?.trim() ?? '', 80);
  report(reading, 'mdx-syntax', range, {
    reason: message.ruleId ?? '',
    detail: excerpt(message.reason, 200),
    line,
  });
};

/** How many broken lines are passed over to read the rest of a text. */
const maxBrokenLines = 8;

/** A line without what broke it, as long as before: a sign amid words stops being one, a tag and what stands alone become blank. */
const passedOver = (line: string, column: number): string => {
  const [before, after] = [line.slice(0, column - 1), line.slice(column - 1)];
  const sign = before.trim() === '' ? undefined : /^(?:<\/?[a-z][^<>]*>|[<{])/.exec(after)?.[0];
  if (sign === undefined) return ' '.repeat(line.length);
  return before + (sign.length === 1 ? '‹' : ' '.repeat(sign.length)) + after.slice(sign.length);
};

/**
 * The tree of a text. The first syntax error is reported; what broke there is then passed over, so that the clauses around it
 * are still known and nothing is said of their absence.
 */
export const parseAround = (reading: Reading, text: string): Root | null => {
  const lines = text.split('\n');
  for (let broken = 0; broken <= maxBrokenLines; broken += 1) {
    try {
      return fromMarkdown(lines.join('\n'), mdx);
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const range = rangeOfMessage(reading, error);
      if (broken === 0) reportSyntax(reading, error, range);
      lines[range.line - 1] = passedOver(lines[range.line - 1] ?? '', range.column);
    }
  }
  return null;
};
