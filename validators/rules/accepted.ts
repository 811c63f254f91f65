// The waivers of a territory, apart from its documents: they are judged last, when all findings are known.
import { isLater } from '../model/own-acts.ts';
import type { Corpus, Territory, Waiver } from '../model/types.ts';
import { isWhole } from '../model/whole.ts';
import { type PackedSpot, packed, unpacked } from '../source/packed-spot.ts';

/** A territory as the rules on waivers see it. */
export interface Accepting {
  readonly id: string;
  readonly waivers: readonly Waiver[];
  /** Whether all its files were read without loss: what could not be read draws no findings, and is not mended by that. */
  readonly whole: boolean;
  /** Folders of the acts that were signed after the day of the verdict: what is waived of them is not found yet. */
  readonly later: readonly string[];
}

/** The same as plain data. */
export interface PackedAccepting {
  readonly id: string;
  readonly waivers: readonly (Omit<Waiver, 'spot'> & { readonly at: PackedSpot })[];
  readonly whole: boolean;
  readonly later: readonly string[];
}

/**
 * What is kept of a territory for the rules on waivers.
 *
 * @param asOf ISO date of the verdict
 */
export const packedAccepting = (corpus: Corpus, territory: Territory, asOf: string): PackedAccepting => ({
  id: territory.id,
  waivers: territory.waivers.map(({ spot, ...waiver }) => ({
    ...waiver,
    at: packed(spot, 'fingerprint', 'rule', 'reason', 'by', 'until'),
  })),
  whole: [...territory.files.keys()].every((kind) => isWhole(corpus, territory, kind)),
  later: territory.acts
    .filter((act) => isLater(act, asOf))
    .flatMap(({ heads }) => heads.map(({ folder }) => folder)),
});

/** A territory with its waivers again. */
export const accepting = ({ waivers, ...rest }: PackedAccepting): Accepting => ({
  ...rest,
  waivers: waivers.map(({ at, ...waiver }) => ({ ...waiver, spot: unpacked(at) })),
});
