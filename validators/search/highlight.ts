// The words of a hit that answer the query, marked as pieces of text: no markup is made of content.

import type { Query } from './query/read-query.ts';
import { keysOfToken, type Sequence, standsAt } from './query/sequences.ts';
import { searchTokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What is marked in a hit: words by their keys, and what stands instead of them. */
export interface Marks {
  readonly keys: ReadonlySet<string>;
  readonly sequences: readonly Sequence[];
}

interface Span {
  readonly at: number;
  readonly end: number;
}

/** The marks of a query; of a question the words that carry its sense. */
export const marksOf = ({ wanted }: Query): Marks => {
  const hard = wanted.filter(({ soft }) => !soft);
  const words = hard.flatMap((one) => (one.whole && one.words.length > 1 ? [] : one.words));
  return {
    keys: new Set(words.flatMap(({ keys, kin }) => [...keys, ...kin])),
    sequences: hard.flatMap(({ instead }) => instead.map(({ sequence }) => sequence)),
  };
};

/** Places of a text that answer a query, in order. */
export const spansIn = (
  text: string,
  { keys, sequences }: Marks,
  vocabulary: Vocabulary,
): readonly Span[] => {
  const tokens = searchTokens(text);
  const own = tokens.map((token) => keysOfToken(vocabulary, token));
  const inSequence = new Set<number>();
  for (const sequence of sequences)
    for (const at of own.keys())
      if (standsAt(own, at, sequence)) for (const index of sequence.keys()) inSequence.add(at + index);
  return tokens.filter((_, index) => inSequence.has(index) || own[index]?.some((key) => keys.has(key)));
};

const AROUND = 90;

// Long texts are shown from a little before the first answer.
const windowOf = (text: string, first: Span | undefined, most: number): Span => {
  if (text.length <= most) return { at: 0, end: text.length };
  const wanted = Math.max(0, Math.min((first?.at ?? 0) - AROUND, text.length - most));
  const at = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = text.lastIndexOf(' ', at + most);
  return { at, end: at + most >= text.length ? text.length : end > at ? end : at + most };
};

/** A text cut to about `most` characters around the first answer, in pieces that are marked or not. */
export const highlight = (
  text: string,
  marks: Marks,
  vocabulary: Vocabulary,
  most: number,
): readonly Piece[] => {
  const spans = spansIn(text, marks, vocabulary);
  const { at, end } = windowOf(text, spans[0], most);
  const pieces: Piece[] = at > 0 ? [{ text: '… ', marked: false }] : [];
  let done = at;
  for (const span of spans.filter((one) => one.at >= at && one.end <= end)) {
    pieces.push(
      { text: text.slice(done, span.at), marked: false },
      { text: text.slice(span.at, span.end), marked: true },
    );
    done = span.end;
  }
  pieces.push({ text: text.slice(done, end) + (end < text.length ? ' …' : ''), marked: false });
  return pieces.filter((piece) => piece.text !== '');
};
