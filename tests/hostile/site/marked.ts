// Whether hostile texts came through whole: each carries a mark, by which it is found again wherever it was put.
import type { Register, Written } from './fill.ts';

/** White space may change, and what a format cannot hold is shown as the sign for it, or left out where it makes a file no text. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Texts that were written, by their marks. */
const byMark = (register: Register): ReadonlyMap<string, Written & { readonly plain: string }> =>
  new Map(
    [...register.values()].map((written) => [written.mark, { ...written, plain: plain(written.text) }]),
  );

/**
 * What became of the texts: those that stand somewhere whole, and the places where one is broken. A text that is cut short says so
 * by «…».
 */
export const whatCame = (
  register: Register,
  texts: Iterable<string>,
): { readonly whole: ReadonlySet<string>; readonly broken: readonly string[] } => {
  const known = byMark(register);
  const whole = new Set<string>();
  const broken: string[] = [];
  for (const text of texts) {
    const shown = plain(text);
    /** Where the last whole text ends: its other marks are part of it. */
    let end = 0;
    for (const { 0: mark, index } of shown.matchAll(/Ж\d+Ж/gu)) {
      const own = known.get(mark);
      if (own === undefined || index < end) continue;
      const at = index - own.plain.indexOf(mark);
      if (at >= 0 && shown.startsWith(own.plain, at)) {
        whole.add(mark);
        end = at + own.plain.length;
      } else if (!shown.includes('…', index)) broken.push(shown.slice(Math.max(0, index - 60), index + 60));
    }
  }
  return { whole, broken };
};
