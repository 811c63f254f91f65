// Where given words stand in a printed text, and the text cut at these places. The text itself stays as printed.
import { stem } from '../../../validators/text/words/stem.ts';
import { normalise } from '../../../validators/text/words/words.ts';

/** A stretch of a text that stands for something. */
export interface Span<T> {
  readonly at: number;
  readonly end: number;
  readonly mark: T;
}

/** A stretch of a text with what it stands for; null for plain words. */
export interface Stretch<T> {
  readonly text: string;
  readonly mark: T | null;
}

/** Cuts a text at spans. Of two that overlap the first in the list holds. */
export const cutAt = <T>(text: string, spans: readonly Span<T>[]): readonly Stretch<T>[] => {
  const kept: Span<T>[] = [];
  for (const span of spans)
    if (kept.every(({ at, end }) => span.end <= at || span.at >= end)) kept.push(span);
  const stretches: Stretch<T>[] = [];
  let done = 0;
  for (const { at, end, mark } of kept.toSorted((a, b) => a.at - b.at)) {
    if (at > done) stretches.push({ text: text.slice(done, at), mark: null });
    stretches.push({ text: text.slice(at, end), mark });
    done = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), mark: null });
  return stretches;
};

/** A stretch without its mark. */
export type Place = readonly [at: number, end: number];

const alike: readonly (readonly [RegExp, string])[] = [
  [/е/gu, '[её]'],
  [/"/gu, '[«»„“”‘’\'"]'],
  [/-/gu, '[‐‑‒–—―−-]'],
  [/ /gu, '\\s+'],
];

/** Where printed words stand, whatever the spaces, the quotes and the dashes between them. */
export const findPrinted = (text: string, printed: string): Place | null => {
  const words = normalise(printed);
  if (words === '') return null;
  const literal = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = alike.reduce((sum, [sign, any]) => sum.replaceAll(sign, any), literal);
  const found = new RegExp(pattern, 'iu').exec(text);
  return found === null ? null : [found.index, found.index + found[0].length];
};

const stemOf = (word: string): string => stem(normalise(word));

/** The stems of a phrase, for `findStems`. */
export const stemsOf = (phrase: string): readonly string[] =>
  (phrase.match(/\p{L}+/gu) ?? []).map((word) => stemOf(word));

/** Where a phrase stands in any of its cases: words of its stems in a row, with only spaces and hyphens between them. */
export const findStems = (text: string, stems: readonly string[]): Place | null => {
  const words = [...text.matchAll(/\p{L}+/gu)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    stem: stemOf(found[0]),
  }));
  const joined = (left: number, right: number): boolean => /^[\s‐‑-]+$/u.test(text.slice(left, right));
  for (const [start, first] of words.entries()) {
    const row = words.slice(start, start + stems.length);
    const last = row.at(-1);
    if (last === undefined || row.length < stems.length) return null;
    const fits = row.every(
      (word, index) =>
        word.stem === stems[index] && (index === 0 || joined(row[index - 1]?.end ?? 0, word.at)),
    );
    if (fits) return [first.at, last.end];
  }
  return null;
};
