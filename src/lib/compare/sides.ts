// Which side of a comparison is whose.
import type { Territory } from '../../../validators/model/types.ts';
import type { PairedUp } from './pair-up.ts';
import type { Pair } from './pairs.ts';

/** Each territory with what stands on its side. */
export const sidesOf = <T>(
  pair: Pair,
  { left, right }: PairedUp<T>,
): readonly (readonly [Territory, T | null])[] => [
  [pair[0], left],
  [pair[1], right],
];
