// How annexes are named in an order («согласно приложению № 2») and marked in the text («Приложение № 2 к приказу …»).
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';

const PROMISE = /приложени\p{L}{1,30}\s*(?:№|N)\s*(\d+)/giu;
const MARK = /^\s*приложение(?:\s*(?:(?:№|N)\s*)?(\d+))?(?!\p{L})/iu;
const OF_ANNEX = /^\s*приложение[\s№N\d]*к\s+(?:настоящ\p{L}{0,30}\s+)?(?:положени|концепци|стандарт)/iu;

/** A number of an annex that a part of the order names, with its place in the part's text. */
export interface Promise {
  readonly number: string;
  readonly words: string;
  readonly at: number;
}

/** The annexes that a part of the order names by number. */
export const promises = ({ text }: Part): readonly Promise[] =>
  [...text.matchAll(PROMISE)].map((found) => ({
    number: found[1] ?? '',
    words: found[0],
    at: found.index,
  }));

/** Parts that mark an annex of the order, with its number; an annex of an annex («Приложение к Положению») is none. */
export const marks = ({ parts }: Provision): ReadonlyMap<string | null, Part> => {
  const found = new Map<string | null, Part>();
  for (const part of allParts(parts)) {
    if (part.inOrder || OF_ANNEX.test(part.text)) continue;
    const mark = MARK.exec(part.text);
    const number = mark?.[1] ?? null;
    if (mark !== null && !found.has(number)) found.set(number, part);
  }
  return found;
};
