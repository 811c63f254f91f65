// A few words of an act around the ones a finding is about, as an excerpt of the print and not of a file.
import type { Quotation } from '../../source/act-place.ts';
import type { Spot } from '../../source/spot.ts';

/** Signs that are quoted before the words, of the words themselves, and after them. */
const lead = 60;
const longest = 180;
const tail = 90;

/** Blanks and line breaks of the file are one space in print. */
const folded = (text: string): string => text.replace(/\s+/gu, ' ');

/** The end of a text, from a word on. */
const ending = (text: string): string => {
  const cut = folded(text.slice(-lead * 2));
  if (cut.length <= lead && text.length <= lead * 2) return cut.trimStart();
  const kept = cut.slice(-lead);
  return `…${kept.slice(kept.indexOf(' ') + 1)}`;
};

/** The beginning of a text, up to a word. */
const beginning = (text: string, limit: number): string => {
  const cut = folded(text.slice(0, limit * 2));
  if (cut.length <= limit && text.length <= limit * 2) return cut.trimEnd();
  const kept = cut.slice(0, limit);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), limit / 2)).trimEnd()}…`;
};

/** The words of a spot with those around them; null where it has none. */
export const quotationAt = ({ source, path, passage }: Spot): Quotation | null => {
  if (passage !== undefined) {
    const { printed, at, length } = passage;
    const found = beginning(printed.slice(at, at + length), longest);
    const cut = found.endsWith('…') && length > longest;
    return {
      before: ending(printed.slice(0, at)),
      found,
      after: cut ? '' : beginning(printed.slice(at + length), tail),
    };
  }
  const printed = source.printed?.(path) ?? null;
  if (printed === null || printed.trim() === '') return null;
  return { before: '', found: beginning(printed.trim(), longest), after: '' };
};

/** The first words of a row in which something is missed. */
export const rowWords = (text: string): Quotation => ({
  before: beginning(text.trim(), longest),
  found: '',
  after: '',
});
