// «единую систему оценки качества образования (ЕСОКО)»: the words before the brackets spell the letters in them, so the
// brackets introduce the abbreviation. In «федеральную оценку методической компетентности (ФИОКО)» they do not.

/** As many words before the brackets as a name may have beyond one for each letter. */
const spareWords = 12;

/** As many characters, with the gaps between them, as the words of a name have at the most on the average. */
const wordLength = 24;

interface Word {
  readonly initial: string;
  /** Where it stands in the text. */
  readonly from: number;
}

/** The last words of a text: only its end is read, since a long text may end in many brackets. */
const lastWords = (text: string, count: number): readonly Word[] => {
  const start = Math.max(0, text.length - count * wordLength);
  const words = [...text.slice(start).matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    initial: word.charAt(0).toUpperCase().replace('Ё', 'Е'),
    from: start + index,
  }));
  return words.slice(-count);
};

const spells = (words: readonly Word[], letters: readonly string[]): boolean => {
  let next = 0;
  for (const { initial } of words) if (initial === letters[next]) next += 1;
  return next === letters.length;
};

const lettersOf = (short: string): readonly string[] => [
  ...short.replace(/[^\p{L}]/gu, '').replaceAll('Ё', 'Е'),
];

/** Whether the last words of a text spell the letters of an abbreviation by their initials, in this order. */
export const isSpelledOut = (before: string, short: string): boolean => {
  const letters = lettersOf(short);
  return letters.length > 1 && spells(lastWords(before, letters.length + spareWords), letters);
};

/** The last of the words before an abbreviation that spell it by their initials, the fewest that do; null where none do. */
export const spellingWords = (before: string, short: string): string | null => {
  const letters = lettersOf(short);
  if (letters.length < 2) return null;
  const words = lastWords(before, letters.length + spareWords);
  const first = words.findLastIndex(
    ({ initial }, place) => initial === letters[0] && spells(words.slice(place), letters),
  );
  const from = words[first]?.from;
  return from === undefined ? null : before.slice(from).trim();
};
