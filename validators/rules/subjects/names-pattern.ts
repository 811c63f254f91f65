// The names of a subject as a sentence may print them, in whatever case.
import type { Subject } from '../../model/types.ts';
import { matchWords } from '../../text/word-match.ts';

/** A word in every case: its letters without the ending; an abbreviation as it is. */
const anyCase = (word: string): string =>
  word.length > 5 ? `${word.slice(0, -2)}\\p{L}*` : `${word}(?!\\p{L})`;

/** A pattern for printed names in every case, within one line of a normalised text; null where none has a word. */
export const patternOf = (names: readonly (string | null)[]): RegExp | null => {
  const patterns = names.flatMap((printed) => {
    const words = matchWords(printed ?? '');
    return words.length === 0 ? [] : [words.map(anyCase).join('[^\\p{L}\\p{N}\\n]+')];
  });
  return patterns.length === 0 ? null : new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`, 'u');
};

/** All names of a subject as the data give them. */
export const namesOf = ({ name, short, aliases }: Subject): readonly string[] => [
  name,
  ...(short === null ? [] : [short]),
  ...aliases,
];
