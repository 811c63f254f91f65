// How annexes are named in an order («согласно приложению № 2») and marked in the text («Приложение № 2 к приказу …»).
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';
import { after } from '../../text/places/near-place.ts';

/** «Приложению № 2», «(приложение 5)», «приложениями № 2, 3 и 6», «приложения № 1–4»: a row of up to so many. */
const PROMISE =
  /приложени\p{L}{1,30}\s*(?:(?:№|N)\s*)?(\d{1,3}(?!\d|\.\d)(?:\s*(?:[,–—-]|и)\s*(?:(?:№|N)\s*)?\d{1,3}(?!\d|\.\d)){0,20})/giu;
/** «К приказу Министерства», «постановления Правительства»: an annex of another act; not «к настоящему приказу», «к приказу.» */
const OF_OTHER =
  /^\s*(?:к\s+)?(?!(?:настоящ|данн|эт)\p{L}{1,3}\s)(?:\p{L}{1,30}(?:ому|ему)\s+)?(?:закон|указ|постановлени|распоряжени|приказ|письм)\p{L}{1,3}\s+(?:от\s|№|\p{Lu})/u;
const MARK = /^\s*приложение(?:\s*(?:(?:№|N)\s*)?(\d+))?(?!\p{L})/iu;
const OF_ANNEX =
  /^\s*приложение[\s№N\d]*к\s+(?:(?:настоящ|прилагаем|указанн)\p{L}{0,30}\s+)?(?:положени|концепци|стандарт|изменени)/iu;

/** The numbers that a row names: «1–4» is four. */
const numbersOf = (row: string): readonly string[] =>
  [...row.matchAll(/(\d+)(?:\s*[-–—]\s*(?:№\s*)?(\d+))?/gu)].flatMap(([, from = '', to]) =>
    Array.from({ length: Math.min(20, Math.max(1, Number(to ?? from) - Number(from) + 1)) }, (_, step) =>
      String(Number(from) + step),
    ),
  );

/** A number of an annex that a part of the order names, with its place in the part's text. */
export interface Promise {
  readonly number: string;
  readonly words: string;
  readonly at: number;
}

/** The annexes of the order that a part of it names by number. */
export const promises = ({ text }: Part): readonly Promise[] =>
  [...text.matchAll(PROMISE)].flatMap(({ 0: words, 1: row = '', index: at }) =>
    OF_OTHER.test(after(text, at + words.length))
      ? []
      : numbersOf(row).map((number) => ({ number, words, at })),
  );

/** Parts that mark an annex of the order, with its number; an annex of an annex («Приложение к Положению», «к изменениям, …») is none. */
export const marks = ({ parts }: Provision): ReadonlyMap<string | null, Part> => {
  const found = new Map<string | null, Part>();
  for (const part of allParts(parts)) {
    if (part.inOrder || OF_ANNEX.test(part.text)) continue;
    // «Приложение № 1 / к приказу … / от … № …» may be the stamp itself.
    const mark = [part.text, ...part.lines].map((line) => MARK.exec(line)).find((found) => found !== null);
    const number = mark?.[1] ?? null;
    if (mark !== undefined && !found.has(number)) found.set(number, part);
  }
  return found;
};
