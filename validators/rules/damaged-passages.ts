// What an act says in a passage that the extraction scrambled, nobody can tell: there a rule must not miss anything.
import { analyse } from '../language/analyse.ts';
import { saidWords } from '../language/said-words.ts';
import { allParts } from '../model/all-parts.ts';
import type { Part, Provision } from '../model/types.ts';
import { areApart } from '../text/sets.ts';

const isDamaged = ({ component }: Part): boolean => component?.name === 'Damaged';

const isNoun = (word: string): boolean => analyse(word).some(({ part }) => part === 'noun');

const textOf = (part: Part): string => [...allParts([part])].map(({ text }) => text).join(' ');

/** A name of so many words may have lost one with the passage, but not the noun that says what it is the name of. */
const longName = 4;

/** Whether a scrambled passage has a word of what a document seems not to say. */
export const isWordInDamaged = (provision: Provision | null, word: RegExp): boolean =>
  [...allParts(provision?.parts ?? [])].some((part) => isDamaged(part) && word.test(textOf(part)));

/** Whether a scrambled passage may speak of somebody of this name: all its words stand in it, in whatever order. */
export const mayBeInDamaged = (provision: Provision | null, name: string): boolean => {
  const words = saidWords(name);
  const noun = words.find(({ at, end }) => isNoun(name.slice(at, end)));
  const mostLost = words.length < longName ? 0 : 1;
  return [...allParts(provision?.parts ?? [])].some((part) => {
    if (!isDamaged(part)) return false;
    const known = new Set(saidWords(textOf(part)).flatMap(({ lemmas }) => [...lemmas]));
    const lost = words.filter(({ lemmas }) => areApart(lemmas, known));
    return lost.length <= mostLost && lost.every(({ at }) => at !== noun?.at);
  });
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
