// How much of one aspect of an act is understood: what is wanted, what of it is there.
import { plain } from './items.ts';

/** How much of one aspect is right, and what is missed. */
export interface FormMark {
  readonly aspect: string;
  readonly right: number;
  readonly wanted: number;
  readonly missed: readonly string[];
}

/** Words as they are compared here: an ending, a capital, a quotation mark, spaces between letters make no difference. */
export const key = (text: string | null | undefined): string =>
  plain(text ?? '')
    .replaceAll(/\s*\(вымышленн\p{L}+\)|\s*<\*+>/giu, '')
    .replaceAll(/(?<!\p{L})\p{Lu}(?:\s\p{Lu}){2,}(?!\p{L})/gu, (spaced) => spaced.replaceAll(' ', ''))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"„“]/gu, '')
    .replaceAll(/[\s.;,:]+$/gu, '')
    .trim();

/** A heading without its number; «Глава Ш» is a misprint that stays. */
export const heading = (text: string): string =>
  key(text).replace(/^(?:(?:раздел|глава)\s+[ivxш\d]+|[ivx]+|\d+)?(?:\.|(?=\s))\s*/u, '');

export const markOf = (
  aspect: string,
  wanted: readonly string[],
  isThere: (text: string) => boolean,
): FormMark => {
  const missed = wanted.filter((text) => !isThere(text));
  return { aspect, right: wanted.length - missed.length, wanted: wanted.length, missed };
};

/** Each that is wanted is among those found; one that is wanted twice is there twice. */
export const among = (
  aspect: string,
  wanted: readonly string[] = [],
  found: readonly string[],
  as: (text: string) => string = key,
): FormMark => {
  const left = found.map(as);
  return markOf(aspect, wanted, (text) => {
    const at = left.indexOf(as(text));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};
