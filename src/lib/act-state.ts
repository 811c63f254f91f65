// The state of a territory's document as of the date of the site, ready to be shown.
import { repealersOf } from '../../validators/model/own-acts.ts';
import { type ActStateKind, inForceFirst, stateOf, stateWords } from '../../validators/model/state.ts';
import type { Territory } from '../../validators/model/types.ts';
import { asOf } from './svod.ts';

/** A state as pages show it. */
export interface ShownState {
  readonly kind: ActStateKind;
  readonly words: string;
  /** What a reader of the document must know first; null for one that holds. */
  readonly warning: string | null;
}

const warnings: Readonly<Partial<Record<ActStateKind, string>>> = {
  ended: 'Ниже — текст и сроки того периода; что установлено на другое время, этот документ не говорит.',
  repealed: 'Ниже — текст, каким он был: обязанностей и сроков он больше не устанавливает.',
  draft: 'Документ не принят: обязанностей и сроков он ещё не устанавливает.',
  coming: 'До этого дня обязанностей и сроков документ не устанавливает.',
};

/** The state of a territory's document; `brief` does not say which act of the territory repealed it. */
export const actState = (territory: Territory, brief = false): ShownState => {
  const state = stateOf(territory, asOf);
  const isNamed = brief && repealersOf({ current: territory }).length > 0;
  return {
    kind: state.kind,
    words: stateWords(isNamed ? { ...state, by: null } : state),
    warning: warnings[state.kind] ?? null,
  };
};

/** Territories in the order of an answer: acts in force first, then by name. */
export const answering = (territories: readonly Territory[]): readonly Territory[] =>
  territories.toSorted(inForceFirst(asOf));
