// What a layer of records has at best of a key: enough to know which of many layers answer a question.
import { type Means, weightAlone } from '../rank/evidence.ts';
import type { PlacedLayer } from './place-words.ts';
import { type ByPool, meansOf, poolOfPosting } from './pools.ts';

/** For each key a figure for every layer but the last, in their order: `0` for nothing of it, `9` for as much as can be. */
export type Bounds = ReadonlyMap<string, string>;

const BEST = 9;

interface MadeBounds {
  readonly add: (layer: number, placed: PlacedLayer) => void;
  readonly all: Bounds;
}

/** Bounds to which the layers are added one by one, `layers` in all; what is behind them is left out. */
export const boundsOf = (layers: number): MadeBounds => {
  const all = new Map<string, string>();
  return {
    all,
    add: (layer, { postings, lengths }) => {
      if (layer >= layers) return;
      const means: ByPool<Means> = {
        acts: meansOf(lengths.acts),
        about: meansOf(lengths.about),
      };
      for (const [key, own] of postings) {
        let best = 0;
        for (const posting of own) best = Math.max(best, weightAlone(posting, means[poolOfPosting(posting)]));
        const before = all.get(key) ?? '';
        all.set(key, before.padEnd(layer, '0') + Math.max(1, Math.round(best * BEST)));
      }
    },
  };
};

/** The figure of a layer: 0 to 1. */
export const boundAt = (written: string | undefined, layer: number): number =>
  Number(written?.[layer] ?? 0) / BEST;
