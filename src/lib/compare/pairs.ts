// Which two territories are compared, and where. The address names them in the order in which they stand beside each other;
// the slash in a municipality's id is an underscore there, which no id has: /compare/buryatia_dzhida/vladimir/. A pair without
// a page of its own is drawn in the browser, at /compare/?a=buryatia/dzhida&b=vladimir.
import { wordOf } from '../../../validators/model/addresses.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { link } from '../links.ts';
import type { Two } from './side.ts';

type Known = Pick<Territory, 'id'>;

/**
 * The number of pairs grows with the square: 89 regions would make 7,832 pages of 100 kB. Up to so many territories every
 * pair has its page, in either order (756 pages); of more, regions are compared with one another up to the same number, and
 * a region always with its municipalities.
 */
export const mostForAllPairs = 28;

/** Which pairs have a page: all; those of two regions, and of a region with its municipality; or the latter only. */
export const pairRules = ['all', 'regions', 'within'] as const;
export type PairRule = (typeof pairRules)[number];

const isRegion = ({ id }: Known): boolean => !id.includes('/');
const isWithin = (part: Known, whole: Known): boolean => part.id.startsWith(`${whole.id}/`);

/** What holds for so many territories. */
export const pairRule = (territories: readonly Known[]): PairRule => {
  if (territories.length <= mostForAllPairs) return 'all';
  return territories.filter(isRegion).length <= mostForAllPairs ? 'regions' : 'within';
};

/** Whether two territories have a page in this order. */
export const hasPage = (rule: PairRule, one: Known, other: Known): boolean =>
  rule === 'all' || (rule === 'regions' && isRegion(one) && isRegion(other)) || isWithin(other, one);

/** The pairs that have a page, each order of two a pair of its own. */
export const pairsOf = <T extends Known>(territories: readonly T[]): readonly Two<T>[] => {
  const rule = pairRule(territories);
  return territories.flatMap((one) =>
    territories
      .filter((other) => other !== one && hasPage(rule, one, other))
      .map((other): Two<T> => [one, other]),
  );
};

/** The two steps of the address of a pair. */
export const pairParams = ([a, b]: Two<Known>): { readonly a: string; readonly b: string } => ({
  a: wordOf(a),
  b: wordOf(b),
});

/** The page of a pair, the first on the left. */
export const compareLink = (one: Known, other: Known): string => {
  const { a, b } = pairParams([one, other]);
  return link(`/compare/${a}/${b}/`);
};

/** The ids in the address of a pair's page, whether the page is there or not; null for any other address. */
export const pairOfAddress = (path: string): { readonly a: string; readonly b: string } | null => {
  const home = link('/compare/');
  const [a, b, ...rest] = path.startsWith(home) ? path.slice(home.length).replace(/\/$/, '').split('/') : [];
  if (!a || !b || rest.length > 0) return null;
  return { a: a.replace('_', '/'), b: b.replace('_', '/') };
};

/** A territory's side of every comparison, as a file for the browser. */
export const sideLink = ({ id }: Known): string => link(`/compare/sides/${id}.json`);
