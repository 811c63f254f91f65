// Where an edition departs from the new words that an amending act quotes: the paragraph, and what the edition has in its place.
import type { Territory } from '../../model/types.ts';
import { linesAt, stands } from './held.ts';
import { bareWords, type Line, linesOf } from './lines.ts';
import type { Reported } from './reported.ts';

/** A paragraph of new words that an edition has not, and the one that it has instead. */
export interface Departure {
  readonly said: string;
  readonly line: Line;
}

/** So much of the words of a paragraph another has that stands for it. */
const LIKE = 0.6;

const wordsOf = (words: string): readonly string[] => [...new Set(words.trim().split(' '))];

const likenessTo = (wanted: readonly string[]): ((line: Line) => number) => {
  const among = new Set(wanted);
  return ({ words }) => {
    const own = wordsOf(words);
    return (2 * own.filter((word) => among.has(word)).length) / (own.length + wanted.length);
  };
};

/** The paragraphs of the new words of an amendment that an edition has otherwise; those of which it has nothing like are left out. */
export const departuresOf = ({ place, action }: Reported, after: Territory): readonly Departure[] => {
  if ((action.kind !== 'reword' && action.kind !== 'add') || action.text === null) return [];
  const there = linesAt(after, place);
  const lines = (there.length > 0 ? there : linesOf(after).lines).filter(({ cells }) => cells.length === 0);
  return action.text
    .split('\n')
    .filter((paragraph) => !stands(after, paragraph))
    .flatMap((said) => {
      const alike = likenessTo(wordsOf(bareWords(said)));
      const [line] = lines.filter((one) => alike(one) >= LIKE).toSorted((a, b) => alike(b) - alike(a));
      return line === undefined ? [] : [{ said: said.trim(), line }];
    });
};
