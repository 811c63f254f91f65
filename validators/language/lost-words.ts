// «Федеральных образовательных стандартов»: a name of several words in which one is lost. What is lost must be an adjective
// inside the name: with another noun, or without its first or last word, a phrase may be the name of something else.
import { areApart } from '../text/sets.ts';
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { isWord, standAt } from './phrase-places.ts';
import type { TextToken } from './text-tokens.ts';

/** A passage that has a name without one of its words. */
export interface LostWord {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly name: string;
  /** The word as the name has it. */
  readonly lost: string;
}

/** A name by its words, in order. */
interface Name {
  readonly name: string;
  readonly words: readonly TextToken[];
}

/** Of a shorter name little is left without a word. */
const fewestWords = 4;
const mostWords = 20;

const isQuality = ({ text }: TextToken): boolean =>
  analyse(text).some(({ part }) => part === 'adjective' || part === 'participle');

const nameOf = (name: string): Name => ({ name, words: indexOfText(name).tokens });

const keyOf = ({ words }: Name): string => words.map(({ lemmas }) => [...lemmas].join('/')).join(' ');

/** Finds what names have lost in texts. Names of fewer than four words, and those with marks in them, are left out. */
export const lostWordsOf = (names: readonly string[]): ((text: string) => readonly LostWord[]) => {
  const whole = [...new Map(names.map(nameOf).map((name) => [keyOf(name), name])).values()].filter(
    ({ words }) => words.length >= fewestWords && words.length <= mostWords && words.every(isWord),
  );
  const byFirst = new Map<string, Name[]>();
  for (const name of whole)
    for (const lemma of name.words[0]?.lemmas ?? [])
      byFirst.set(lemma, [...(byFirst.get(lemma) ?? []), name]);
  const firstWords: ReadonlySet<string> = new Set(byFirst.keys());
  return (text) => {
    const { tokens } = indexOfText(text);
    return tokens.flatMap((token, at): readonly LostWord[] => {
      if (!isWord(token) || areApart(token.lemmas, firstWords)) return [];
      const known = new Set([...token.lemmas].flatMap((lemma) => byFirst.get(lemma) ?? []));
      if ([...known].some(({ words }) => standAt(tokens, at, words))) return [];
      for (const { name, words } of known)
        for (let lost = 1; lost < words.length - 1; lost += 1) {
          const [word, last] = [words[lost], tokens[at + words.length - 2]];
          if (word === undefined || last === undefined || !isQuality(word)) continue;
          if (!standAt(tokens, at, words.toSpliced(lost, 1))) continue;
          const printed = text.slice(token.at, last.end);
          return [{ text: printed, at: token.at, length: printed.length, name, lost: word.text }];
        }
      return [];
    });
  };
};
