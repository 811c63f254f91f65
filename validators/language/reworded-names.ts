// «Федеральный реестр программ дополнительного образования»: a name that begins as it should and goes on in other words, or has its
// words in another order. It is told from another thing's name by how much of the name it has.

import { areApart } from '../text/sets.ts';
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { isWord, standAt } from './phrase-places.ts';
import type { TextToken } from './text-tokens.ts';

/** A passage that means a name and does not say it. */
export interface Reworded {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly name: string;
}

interface Name {
  readonly name: string;
  readonly words: readonly TextToken[];
}

const fewestWords = 4;
const mostWords = 20;
/** So many words at the beginning, and so many of the others, must be those of the name. */
const HEAD = 2;
const ENOUGH = 2;
/** Two foreign words make it another name. */
const mostForeign = 1;

const goesOn = new Set(['noun', 'adjective']);

/** The words of a name that go on behind a word: nouns and what describes them. */
const phraseFrom = (tokens: readonly TextToken[], from: number): readonly TextToken[] => {
  let to = from;
  while (to < from + mostWords) {
    const token = tokens[to];
    if (token?.kind !== 'word' || (to > from && token.line)) break;
    if (!analyse(token.text).some(({ part, case: of }) => goesOn.has(part) && of !== null)) break;
    to += 1;
  }
  return tokens.slice(from, to);
};

const isSame = (a: TextToken, b: TextToken): boolean => !areApart(a.lemmas, b.lemmas);

/** The words of the passage up to the last that the name has too; null where they are the name's own, as far as they go. */
const otherwise = (
  tokens: readonly TextToken[],
  from: number,
  { words }: Name,
): readonly TextToken[] | null => {
  if (!standAt(tokens, from, words.slice(0, HEAD))) return null;
  const rest = words.slice(HEAD);
  const behind = phraseFrom(tokens, from + HEAD);
  const isOwn = (token: TextToken): boolean => rest.some((word) => isSame(token, word));
  const said = behind.slice(0, behind.findLastIndex(isOwn) + 1);
  const own = said.filter(isOwn).length;
  if (own < ENOUGH || said.length - own > mostForeign) return null;
  const isBeginning = said.every((token, at) => rest[at] !== undefined && isSame(token, rest[at]));
  return isBeginning ? null : [...tokens.slice(from, from + HEAD), ...said];
};

/** The words of the name, each once, in another order. */
const disordered = (
  tokens: readonly TextToken[],
  from: number,
  { words }: Name,
): readonly TextToken[] | null => {
  const said = tokens.slice(from, from + words.length);
  if (said.length < words.length || !said.every(isWord) || standAt(tokens, from, words)) return null;
  const left = [...words];
  for (const token of said) {
    const at = left.findIndex((word) => isSame(token, word));
    if (at === -1) return null;
    left.splice(at, 1);
  }
  return said;
};

/** Finds where texts say a name in other words or in another order. Names of fewer than four words, and those with marks in them, are left out. */
export const rewordedOf = (names: readonly string[]): ((text: string) => readonly Reworded[]) => {
  const whole = names
    .map((name): Name => ({ name, words: indexOfText(name).tokens }))
    .filter(({ words }) => words.length >= fewestWords && words.length <= mostWords && words.every(isWord));
  const byFirst = Map.groupBy(
    whole.flatMap((name) => [...(name.words[0]?.lemmas ?? [])].map((lemma) => ({ lemma, name }))),
    ({ lemma }) => lemma,
  );
  return (text) => {
    const { tokens } = indexOfText(text);
    return tokens.flatMap((token, from): readonly Reworded[] => {
      const known = [...token.lemmas].flatMap((lemma) => byFirst.get(lemma) ?? []);
      if (known.some(({ name: { words } }) => standAt(tokens, from, words))) return [];
      for (const { name } of known) {
        const said = otherwise(tokens, from, name) ?? disordered(tokens, from, name);
        const last = said?.at(-1);
        if (last === undefined) continue;
        return [
          {
            text: text.slice(token.at, last.end),
            at: token.at,
            length: last.end - token.at,
            name: name.name,
          },
        ];
      }
      return [];
    });
  };
};
