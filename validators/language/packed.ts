// The signs in which the dictionary is written: of plain ASCII, so that its text weighs a byte a sign, and without those that
// a string in JavaScript would have to escape. `scripts/dictionary/packed.ts` writes what is read here.

/** The letters of words, in the order of their signs. */
export const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюя-';
/** The sign of the first letter, and the first and the last sign of digits. */
export const letterFrom = 93;
export const digitsFrom = 35;
export const digitsTo = 91;

/** First digits below the one stand for a number by themselves, below the other with one digit more, else with two more. */
export const oneDigit = 30;
export const twoDigits = 50;

const base = digitsTo - digitsFrom + 1;
const twoFrom = oneDigit;
const threeFrom = oneDigit + (twoDigits - oneDigit) * base;

/** Reads numbers and letters from a packed text, one after another. */
export interface Reader {
  readonly atEnd: () => boolean;
  readonly number: () => number;
  /** The next letter as its index in the alphabet; -1 where a number or the end comes next. */
  readonly letter: () => number;
}

/** A reader at the beginning of a text. */
export const readerOf = (text: string): Reader => {
  let at = 0;
  const digit = (): number => {
    const value = text.charCodeAt(at) - digitsFrom;
    at += 1;
    return value;
  };
  return {
    atEnd: () => at >= text.length,
    number: () => {
      const first = digit();
      if (first < oneDigit) return first;
      if (first < twoDigits) return twoFrom + (first - oneDigit) * base + digit();
      const second = digit();
      return threeFrom + ((first - twoDigits) * base + second) * base + digit();
    },
    letter: () => {
      const value = text.charCodeAt(at) - letterFrom;
      // Behind the end there is no number, and no comparison with one holds.
      if (!(value >= 0)) return -1;
      at += 1;
      return value;
    },
  };
};

/** The words of a packed list, in order. */
export const wordsOf = (text: string): string[] => {
  const { atEnd, number, letter } = readerOf(text);
  const words: string[] = [];
  let before = '';
  while (!atEnd()) {
    let word = before.slice(0, number());
    for (let next = letter(); next >= 0; next = letter()) word += letters.charAt(next);
    words.push(word);
    before = word;
  }
  return words;
};
