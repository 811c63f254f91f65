// Which two territories are compared, and where. Every pair has one address, the smaller id first; the slash in a
// municipality's id is an underscore there, which no id has: /compare/buryatia_dzhida/vladimir/.
import type { Territory } from '../../../validators/model/types.ts';
import { link } from '../links.ts';

/** Two territories in the order of the address. */
export type Pair = readonly [Territory, Territory];

type Known = Pick<Territory, 'id'>;

/**
 * The number of pairs grows with the square: 89 regions would make 3,916 pages of 100 kB. Up to so many territories every
 * pair has its page (780 pages); of more, regions are compared with one another up to the same number, and a municipality
 * always with its region. What has no page of its own stands side by side under kinds, indicators and terms.
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
  const regions = territories.filter(isRegion).length <= mostForAllPairs;
  const fit = (one: T, other: T): boolean =>
    all || (regions && isRegion(one) && isRegion(other)) || isWithin(one, other) || isWithin(other, one);
  return territories.flatMap((one, index) =>
    territories
      .slice(index + 1)
      .filter((other) => fit(one, other))
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
