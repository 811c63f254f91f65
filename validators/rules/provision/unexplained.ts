// Which abbreviations of a text nobody explains, and in which words to name them.
import type { Abbreviation } from '../../text/words.ts';
import type { Introductions } from './introductions.ts';
import { isOrganisationForm } from './organisation-form.ts';
import type { ShortenedText } from './shortened-texts.ts';

/** «273-ФЗ», «КЛ-12»: letters joined to a figure belong to the number of an act, not to the language. */
const isInNumber = (text: string, { at, length }: Abbreviation): boolean =>
  /\d-$/u.test(text.slice(0, at)) || /^-\d/u.test(text.slice(at + length));

const holds = (outer: Pick<Abbreviation, 'at' | 'length'>, inner: Abbreviation): boolean =>
  outer.at <= inner.at && inner.at + inner.length <= outer.at + outer.length;

const occurrences = (text: string, name: string): readonly { at: number; length: number }[] => {
  const found: { at: number; length: number }[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
    found.push({ at, length: name.length });
  return found;
};

/** The single abbreviations of a text that stand in no phrase known as a whole («РС НМС») and in no name. */
export const unknownIn = ({ text, found }: ShortenedText, known: Introductions): readonly Abbreviation[] => {
  if (found.length === 0) return [];
  const covered = [
    ...found.filter((phrase) => known.isIntroduced(phrase.text) || isOrganisationForm(text, phrase)),
    ...known.names.flatMap((name) => occurrences(text, name)),
  ];
  return found.filter(
    (single) =>
      single.words === 1 && !isInNumber(text, single) && !covered.some((phrase) => holds(phrase, single)),
  );
};

/** The chain of adjacent abbreviations in which one stands. */
export const chainOf = ({ found }: ShortenedText, single: Abbreviation): Abbreviation =>
  found.reduce((chain, other) => (holds(other, chain) ? other : chain), single);

/**
 * Finds out whether an abbreviation is always printed in the same phrase, so that the phrase is what nobody explains:
 * «РС НМС». Not so where another word of the phrase is unexplained elsewhere too («ФГОС» in «ФГОС НОО»).
 */
export const inOnePhrase = (
  texts: readonly ShortenedText[],
  known: Introductions,
): ((chain: Abbreviation) => boolean) => {
  const chains = new Map<string, Set<string>>();
  for (const text of texts)
    for (const single of text.found) {
      if (single.words > 1) continue;
      const chain = chainOf(text, single).text.replace(/\s+/gu, ' ');
      chains.set(single.text, (chains.get(single.text) ?? new Set()).add(chain));
    }
  return (chain) =>
    chain.text.split(/\s+/u).every((word) => known.isIntroduced(word) || chains.get(word)?.size === 1);
};
