// The part that an editor names: by its number, else by its address on the page.
import type { Part } from '../types.ts';

/** The places of a text by their numbers and by their addresses. */
interface Places {
  readonly byNumber: ReadonlyMap<string, Part>;
  readonly byAnchor: ReadonlyMap<string, Part>;
}

/** «5.1-pp-а»: an item that prints a letter is a paragraph or a bullet by its address, and is cited by the letter. */
const letteredItem = ({ byNumber, byAnchor }: Places, printed: string): Part | null => {
  const [, holder = '', letter] = /^(.+)-pp-([а-яё])$/u.exec(printed) ?? [];
  if (letter === undefined) return null;
  const items = (byNumber.get(holder) ?? byAnchor.get(holder))?.children ?? [];
  return items.find(({ text }) => text.trimStart().startsWith(`${letter})`)) ?? null;
};

/** Of a text without headings all that stands before its plan is the preamble: it begins with the first paragraph. */
const hasSections = ({ byAnchor }: Pick<Places, 'byAnchor'>): boolean =>
  [...byAnchor.values()].some(({ kind }) => kind === 'section');

/**
 * The part that is called so in the content: «4.1.3» and «order/2» by number; what bears none by its address, `part-2` (the
 * second section without a number), `part-2-abz-1`, `III-abz-30`; an item by its letter. Null where the text has no such part.
 */
export const citedPart = ({ byNumber, byAnchor }: Places, printed: string): Part | null =>
  letteredItem({ byNumber, byAnchor }, printed) ??
  byNumber.get(printed) ??
  byAnchor.get(`p-${printed}`) ??
  (/^(?:part|preamble)-/u.test(printed) ? byAnchor.get(printed) : undefined) ??
  (printed === 'preamble' && !hasSections({ byAnchor }) ? byAnchor.get('p-abz-1') : undefined) ??
  null;
