// The paragraph of a clause in which the words of a query stand: a hit opens it, and not the clause's beginning.
import { type Marks, spansIn } from './highlight.ts';
import type { ShownRecord } from './index/shards.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** The address of what of a record answers the query: its paragraph with the most of the words, else the record. */
export const exactPath = (
  { path, text, paragraphs = [] }: Pick<ShownRecord, 'path' | 'text' | 'paragraphs'>,
  marks: Marks,
  vocabulary: Vocabulary,
): string => {
  const spans = paragraphs.length === 0 ? [] : spansIn(text, marks, vocabulary);
  const starts = [{ path, at: 0 }, ...paragraphs];
  const counted = starts.map((start, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    return { path: start.path, count: spans.filter(({ at }) => at >= start.at && at < end).length };
  });
  const [first, ...rest] = counted;
  return rest.reduce((best, one) => (one.count > best.count ? one : best), first ?? { path, count: 0 }).path;
};
