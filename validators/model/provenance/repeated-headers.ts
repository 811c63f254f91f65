// Where a table runs over a page, the source repeats its header; the content has it once.
import type { WordDifference } from './differences.ts';
import type { SourceWord } from './printed-source.ts';
import type { Piece } from './reading.ts';
import { wordsOf } from './words.ts';

/** Words compared in looking for headers; a real act needs some hundreds. */
const mostSteps = 3_000_000;

/** The words of a source that are to be published, and the places among them where a repeated header was taken away. */
export interface OnceOnly {
  readonly printed: readonly SourceWord[];
  readonly breaks: ReadonlySet<number>;
}

/** The headers of a territory's tables as words, by the words, with the number of tables that have it. */
type Headers = ReadonlyMap<string, { readonly words: readonly string[]; readonly tables: number }>;

/** Reads the headers among the pieces of a content. */
export const headersOf = (pieces: readonly Piece[]): Headers => {
  const headers = new Map<string, { words: readonly string[]; tables: number }>();
  for (const { text, header } of pieces) {
    if (header !== true) continue;
    const words = wordsOf(text).map(({ word }) => word);
    const key = words.join(' ');
    if (key !== '') headers.set(key, { words, tables: (headers.get(key)?.tables ?? 0) + 1 });
  }
  return headers;
};

/** Takes away the second and later occurrences of the header of one table only; a header begins a line. */
export const withoutRepeatedHeaders = (words: readonly SourceWord[], headers: Headers): OnceOnly => {
  const once = [...headers.values()].filter(({ tables }) => tables === 1).map((header) => header.words);
  const byFirst = Map.groupBy(once, ([first = '']) => first);
  const printed: SourceWord[] = [];
  const breaks = new Set<number>();
  const met = new Set<readonly string[]>();
  let steps = 0;

  const isAt = (at: number, header: readonly string[]): boolean => {
    for (const [index, word] of header.entries()) {
      steps += 1;
      if (words[at + index]?.word !== word) return false;
    }
    return true;
  };
  const headerAt = (at: number, word: SourceWord): readonly string[] | undefined =>
    steps > mostSteps || word.line === words[at - 1]?.line
      ? undefined
      : byFirst.get(word.word)?.find((header) => isAt(at, header));

  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const header = headerAt(at, word);
    if (header !== undefined && met.has(header)) {
      breaks.add(printed.length);
      at += header.length;
      continue;
    }
    if (header !== undefined) met.add(header);
    printed.push(word);
    at += 1;
  }
  return { printed, breaks };
};

/** Whether a difference is the repeated header of one of several tables that have the same: which of them, only the comparison tells. */
export const isRepeatedHeader = ({ printed, published }: WordDifference, headers: Headers): boolean =>
  published.length === 0 && headers.has(printed.map(({ word }) => word).join(' '));
