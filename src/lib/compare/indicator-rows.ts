// The indicators of two territories: first those that carry a federal one, then those of one name, then those of one territory.
import type { FederalIndicator, Indicator } from '../../../validators/model/types.ts';
import { type Cell, cellOf } from '../matrix.ts';
import { corpus } from '../svod.ts';
import { type PairedUp, pairUp } from './pair-up.ts';
import type { Pair } from './pairs.ts';

export interface IndicatorRows {
  readonly federal: readonly { readonly federal: FederalIndicator; readonly cells: readonly [Cell, Cell] }[];
  readonly own: readonly PairedUp<Indicator>[];
}

/** Aligns the indicators of two territories. */
export const indicatorRows = ([a, b]: Pair): IndicatorRows => {
  const own = ({ indicators }: Pair[number]): readonly Indicator[] =>
    (indicators?.indicators ?? []).filter(({ federal }) => (federal?.target ?? null) === null);
  return {
    federal: corpus.federal.indicators
      .map((federal) => ({ federal, cells: [cellOf(a, federal), cellOf(b, federal)] as const }))
      .filter(({ cells }) => cells.some(({ kind }) => kind === 'carried')),
    own: pairUp(own(a), own(b), { text: ({ name }) => name, besides: `${a.name} ${b.name}` }),
  };
};
