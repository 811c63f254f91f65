// The words of a hit that answer the query, marked as pieces of text: no markup is made of content.
import { matchPhrases, type Phrase } from './phrases.ts';
import type { Marks } from './query.ts';
import { rootOf, type Word, wordsOf } from './words.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Span {
  readonly at: number;
  readonly end: number;
}

const answers = (word: Word, { roots, beginnings }: Marks): boolean =>
  word.keys.some((key) => roots.has(rootOf(key))) || beginnings.some((start) => word.plain.startsWith(start));

/** Places of a text that answer a query, in order. */
const findSpans = (text: string, marks: Marks, phrases: readonly Phrase[]): readonly Span[] => {
  const words = wordsOf(text);
  const wanted = phrases.filter(({ key }) => marks.roots.has(rootOf(key)));
  const inPhrase = new Set(
    matchPhrases(
      words.map((word) => word.keys[0]),
      wanted,
    ).flatMap(({ start, end }) => words.slice(start, end)),
  );
  return words.filter((word) => inPhrase.has(word) || answers(word, marks));
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
  phrases: readonly Phrase[],
  most: number,
): readonly Piece[] => {
  const spans = findSpans(text, marks, phrases);
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
