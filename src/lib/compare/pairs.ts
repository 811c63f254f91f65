// Which two territories are compared, and where. Every pair has one address, the smaller id first; the slash in a
// municipality's id is an underscore there, which no id has: /compare/buryatia_dzhida/vladimir/.
import type { Territory } from '../../../validators/model/types.ts';
import { link } from '../links.ts';

/** Two territories in the order of the address. */
export type Pair = readonly [Territory, Territory];

type Known = Pick<Territory, 'id'>;

/**
 * Up to so many territories every pair has its page (780 pages). The number of pairs grows with the square; beyond this
 * regions are still compared with regions, of which there are at most 89 (3,916 pages), and a municipality with its region only.
 */
const mostForAllPairs = 40;

const slug = ({ id }: Known): string => id.replace('/', '_');

/** The two in the order of the address. */
export const ordered = <T extends Known>(one: T, other: T): readonly [T, T] =>
  one.id < other.id ? [one, other] : [other, one];

const isRegion = ({ id }: Known): boolean => !id.includes('/');
const isWithin = (part: Known, whole: Known): boolean => part.id.startsWith(`${whole.id}/`);

/** The pairs that have a page. */
export const pairsOf = <T extends Known>(territories: readonly T[]): readonly (readonly [T, T])[] => {
  const all = territories.length <= mostForAllPairs;
  return territories.flatMap((one, index) =>
    territories
      .slice(index + 1)
      .filter(
        (other) => all || (isRegion(one) && isRegion(other)) || isWithin(one, other) || isWithin(other, one),
      )
      .map((other) => ordered(one, other)),
  );
};

/** The two steps of the address of a pair. */
export const pairParams = (pair: readonly [Known, Known]): { readonly a: string; readonly b: string } => ({
  a: slug(pair[0]),
  b: slug(pair[1]),
});

export const compareLink = (one: Known, other: Known): string => {
  const { a, b } = pairParams(ordered(one, other));
  return link(`/compare/${a}/${b}/`);
};
