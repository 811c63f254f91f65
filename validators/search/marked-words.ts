// The words of a hit that answer the query, as they are printed: the page that the hit opens marks them at its place.
import { type Marks, spansIn } from './highlight.ts';
import type { ShownRecord } from './index/shards.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** More of them would make a long address, and mark nearly every word of the place. */
const MOST = 12;

/** Marked words that stand side by side are one phrase: apart from each other they may answer nothing. */
const phrasesIn = (text: string, marks: Marks, vocabulary: Vocabulary): readonly string[] => {
  const phrases: { at: number; end: number }[] = [];
  for (const { at, end } of spansIn(text, marks, vocabulary)) {
    const last = phrases.at(-1);
    if (last !== undefined && /^\s+$/u.test(text.slice(last.end, at))) last.end = end;
    else phrases.push({ at, end });
  }
  return phrases.map(({ at, end }) => text.slice(at, end).replaceAll(/\s+/gu, ' ').toLowerCase());
};

/** The phrases of a record that answer the query, in lower case, each once, at most twelve. */
export const markedWords = (
  { lead = '', title, text }: Pick<ShownRecord, 'lead' | 'title' | 'text'>,
  marks: Marks,
  vocabulary: Vocabulary,
): readonly string[] =>
  [...new Set([text, title, lead].flatMap((own) => phrasesIn(own, marks, vocabulary)))].slice(0, MOST);
