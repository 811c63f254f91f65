// Words inside a formula: what stands in braces after `_` or after \text, without the commands that only set type.

/** Commands that only choose a typeface for the words in their braces. */
export const typefaces: ReadonlySet<string> = new Set(
  '\\text \\textrm \\textit \\textbf \\textnormal \\mathrm \\mathit \\mathbf \\mathsf \\operatorname \\mbox'.split(
    ' ',
  ),
);

const COMMAND = /\\(?:[A-Za-z]+|.)/uy;
const ALLOWED = /[\p{L}\p{M}0-9 .,()/№«»"+–—-]/u;
const SPACE = /[\s~]/u;

/** What was read up to `end`; without `text` where `[at, end)` cannot stand in words. */
export type WordsStep =
  | { readonly text: string; readonly end: number }
  | { readonly text: null; readonly at: number; readonly end: number; readonly closed: boolean };

/** The command at `at`, with its backslash; '' where none begins there. */
export const commandAt = (printed: string, at: number): string => {
  COMMAND.lastIndex = at;
  return COMMAND.exec(printed)?.[0] ?? '';
};

const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().normalize('NFC');

/** Reads words in braces; `at` is the opening brace. Braces may nest, as in `{\text{иом}}`. */
export const readBraced = (printed: string, open: number): WordsStep => {
  let text = '';
  let depth = 0;
  let at = open;
  while (at < printed.length) {
    const char = String.fromCodePoint(printed.codePointAt(at) ?? 0);
    const command = char === '\\' ? commandAt(printed, at) : '';
    if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return { text: folded(text), end: at + 1 };
    } else if (SPACE.test(char) || /^\\[ ,;:!]$/u.test(command)) text += ' ';
    else if (ALLOWED.test(char)) text += char;
    else if (!typefaces.has(command))
      return { text: null, at, end: at + Math.max(command.length, char.length), closed: true };
    at += command === '' ? char.length : command.length;
  }
  return { text: null, at: open, end: printed.length, closed: false };
};
