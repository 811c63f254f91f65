// The state of a territory's document as of the date of the site, ready to be shown.
import { type ActStateKind, inForceFirst, stateOf, stateWords } from '../../validators/model/state.ts';
import type { Territory } from '../../validators/model/types.ts';
import { asOf } from './svod.ts';

/** A state as pages show it. */
export interface ShownState {
  readonly kind: ActStateKind;
  readonly words: string;
}

/** The state of a territory's document. */
export const actState = (territory: Territory): ShownState => {
  const state = stateOf(territory, asOf);
  return { kind: state.kind, words: stateWords(state) };
};

/** Territories in the order of an answer: acts in force first, then by name. */
export const answering = (territories: readonly Territory[]): readonly Territory[] =>
  territories.toSorted(inForceFirst(asOf));
