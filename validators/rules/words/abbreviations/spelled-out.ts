// «единую систему оценки качества образования (ЕСОКО)»: the words before the brackets spell the letters in them, so the
// brackets introduce the abbreviation. In «федеральную оценку методической компетентности (ФИОКО)» they do not.

/** As many words before the brackets as a name may have beyond one for each letter. */
const spareWords = 12;

const initials = (words: string): readonly string[] =>
  (words.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase().replace('Ё', 'Е'));

const spells = (from: readonly string[], letters: readonly string[]): boolean => {
  let next = 0;
  for (const initial of from) if (initial === letters[next]) next += 1;
  return next === letters.length;
};

/** Whether the last words of a text spell the letters of an abbreviation by their initials, in this order. */
export const isSpelledOut = (before: string, short: string): boolean => {
  const letters = [...short.replace(/[^\p{L}]/gu, '').replaceAll('Ё', 'Е')];
  return letters.length > 1 && spells(initials(before).slice(-letters.length - spareWords), letters);
};

/** The last of the words before an abbreviation that spell it by their initials, the fewest that do; null where none do. */
export const spellingWords = (before: string, short: string): string | null => {
  const letters = [...short.replace(/[^\p{L}]/gu, '').replaceAll('Ё', 'Е')];
  const words = [...before.matchAll(/\p{L}+/gu)].slice(-letters.length - spareWords);
  const first = initials(words.map(([word]) => word).join(' '));
  for (const [place, { index }] of [...words.entries()].toReversed())
    if (letters.length > 1 && first[place] === letters[0] && spells(first.slice(place), letters))
      return before.slice(index).trim();
  return null;
};
