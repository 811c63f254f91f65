// Where a slip of the pen in YAML was made, and what its author wrote there: the parser names the place where it gave up.
import type { YAMLError } from 'yaml';
import { excerpt } from './excerpt.ts';
import type { ProblemCode } from './problem.ts';

/** A slip: its problem, where it stands, and the words that messages need. */
export interface Slip {
  readonly code: Extract<ProblemCode, 'yaml-tab' | 'yaml-syntax'>;
  readonly span: readonly [number, number];
  readonly data: {
    readonly reason: string;
    readonly detail: string;
    /** The line as it is written, without its indent. */
    readonly line: string;
    /** Its key and value where it has them; '' where not. */
    readonly lineKey: string;
    readonly lineValue: string;
  };
}

/** As much of a line is quoted in a message. */
const quotable = 80;

const pairIn = /^(?:-[ \t]+)*([^\s"'#[\]{}-][^:#"]*):[ \t]+(\S.*)$/;

const lineAt = (text: string, at: number): { readonly start: number; readonly end: number } => {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
};

const slip = (
  text: string,
  span: Slip['span'],
  { reason, detail = '', code = 'yaml-syntax' }: { reason: string; detail?: string; code?: Slip['code'] },
): Slip => {
  const { start, end } = lineAt(text, span[0]);
  const line = text.slice(start, end).trim();
  const [, lineKey = '', lineValue = ''] = (line.length <= quotable ? pairIn.exec(line) : null) ?? [];
  return { code, span, data: { reason, detail, line: excerpt(line, quotable), lineKey, lineValue } };
};

/** Where the bracket opens that is still open at an offset; null where none is. */
const openBracket = (text: string, before: number): number | null => {
  let closed = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (sign === ']' || sign === '}') closed += 1;
    else if (sign === '[' || sign === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return null;
};

/** The line after the one of an offset where it stands deeper: under a value it reads as its continuation, with a second colon. */
const deeperLine = (text: string, at: number): number | null => {
  const { start, end } = lineAt(text, at);
  if (/:[ \t]/.test(text.slice(at, end))) return null;
  const indentOf = (from: number): number =>
    /^(?:[ \t]*-[ \t]+)*[ \t]*/.exec(text.slice(from))?.[0].length ?? 0;
  const next = /^\n+[ \t]*\S/.exec(text.slice(end))?.[0].length ?? 0;
  if (next === 0) return null;
  const nextAt = end + next - 1;
  return nextAt - lineAt(text, nextAt).start > indentOf(start) ? nextAt : null;
};

/**
 * What an error of the parser comes from.
 *
 * @param text  the whole file
 * @param start where the parser gave up, in the file, or where a quotation mark opens that is never closed
 * @param end   where what it complains of ends
 */
export const slipOf = (text: string, error: YAMLError, start: number, end: number): Slip => {
  const line = lineAt(text, start);
  const tab = text.slice(line.start, line.end).search(/^[ ]*\t/) === -1 ? -1 : text.indexOf('\t', line.start);
  if (error.code === 'TAB_AS_INDENT') return slip(text, [start, start + 1], { code: 'yaml-tab', reason: '' });
  if (tab !== -1 && tab <= start) return slip(text, [tab, tab + 1], { code: 'yaml-tab', reason: '' });
  const detail = excerpt(error.message, 120);
  const deeper = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLine(text, start) : null;
  if (deeper !== null)
    return slip(text, [deeper, lineAt(text, deeper).end], { reason: 'KEY_TOO_DEEP', detail });
  const opened = /end with a [\]}]/.test(error.message) ? openBracket(text, start) : null;
  if (opened !== null) return slip(text, [opened, opened + 1], { reason: error.code, detail });
  return slip(text, [start, end], { reason: error.code, detail });
};
