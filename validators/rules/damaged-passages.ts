// What an act says in a passage that the extraction scrambled, nobody can tell: there a rule must not miss anything.
import { allParts } from '../model/all-parts.ts';
import type { Part, Provision } from '../model/types.ts';
import { common } from '../text/sets.ts';
import { contentStems } from '../text/words/content-words.ts';

const isDamaged = ({ component }: Part): boolean => component?.name === 'Damaged';

const textOf = (part: Part): string => [...allParts([part])].map(({ text }) => text).join(' ');

/** A name of so many words may have lost one of them with the passage. */
const longName = 4;

/** Whether a scrambled passage has a word of what a document seems not to say. */
export const isWordInDamaged = (provision: Provision | null, word: RegExp): boolean =>
  [...allParts(provision?.parts ?? [])].some((part) => isDamaged(part) && word.test(textOf(part)));

/** Whether a scrambled passage may speak of somebody of this name: all its words stand in it, in whatever order. */
export const mayBeInDamaged = (provision: Provision | null, name: string): boolean => {
  const stems = contentStems(name);
  const fewest = stems.size - (stems.size < longName ? 0 : 1);
  return [...allParts(provision?.parts ?? [])].some(
    (part) => isDamaged(part) && common(stems, contentStems(textOf(part))).size >= fewest,
  );
};

/** Whether a scrambled passage stands between two parts, or, where there is no first, between the heading and the part. */
export const damagedBetween = (provision: Provision, from: Part | null, to: Part): boolean => {
  const parts = [...allParts(provision.parts)];
  for (let at = parts.indexOf(to) - 1; at >= 0; at -= 1) {
    const part = parts[at];
    if (part === undefined || part === from) return false;
    if (isDamaged(part)) return true;
    if (from === null && (part.kind === 'section' || part.kind === 'title')) return false;
  }
  return false;
};
