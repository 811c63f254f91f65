// Lines of one text: a word that a hyphen parts at the end of a line is whole again.
import { isKnown } from '../../language/analyse.ts';
import type { Said } from '../said.ts';

const PARTED = /(\p{L}+)-$/u;
const GOES_ON = /^\p{Ll}+/u;

/** What stands between two lines: nothing where a word is parted, and whether the hyphen is of the word («научно-методический»). */
const seam = (before: string, after: string): { readonly cut: number; readonly between: string } => {
  const [, first] = PARTED.exec(before) ?? [];
  const [rest] = GOES_ON.exec(after) ?? [];
  if (first === undefined || rest === undefined) return { cut: 0, between: ' ' };
  return { cut: isKnown(first + rest) && !isKnown(`${first}-${rest}`) ? 1 : 0, between: '' };
};

/** Joins lines to one text. */
export const joinLines = (lines: readonly Said[]): Said => {
  let text = '';
  for (const line of lines) {
    const { cut, between } = seam(text, line.text);
    text = text === '' ? line.text : text.slice(0, text.length - cut) + between + line.text;
  }
  return { text, stretches: lines.flatMap(({ stretches }) => stretches) };
};
