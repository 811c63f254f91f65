// The acts of a territory and their editions as data for programs: what changed and repealed what.
import { madeBy, makersOf, repealedBy, repealersOf } from '../../model/own-acts.ts';
import { stateData, stateOf } from '../../model/state.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import { actPlace, editionPlace } from '../places.ts';

const ids = (acts: readonly OwnAct[]): readonly string[] => acts.map(({ id }) => id);

/** The address of what an edition changed beside the one before it; null for the first. */
const changesOf = (edition: Territory): string | null =>
  edition.act?.from == null ? null : `${editionPlace(edition)}changes/`;

/** An act of a territory with its editions and its ties to the other acts, as of a day (ISO date). */
export const actData = (territory: Territory, act: OwnAct, asOf: string): object => ({
  id: act.id,
  place: actPlace(territory, act.id),
  state: stateData(stateOf(act.current, asOf)),
  repealedBy: ids(repealersOf(act)),
  amends: madeBy(act).map((edition) => ({ act: edition.act?.id ?? '', from: edition.act?.from ?? null })),
  repeals: ids(repealedBy(act)),
  editions: act.editions.map((edition) => ({
    from: edition.act?.from ?? null,
    by: edition.act?.by ?? null,
    byActs: ids(makersOf(edition)),
    applies: edition === act.current,
    place: editionPlace(edition),
    changes: changesOf(edition),
    akn: edition.provision === null ? null : `data/v1/${editionPlace(edition).slice(0, -1)}.xml`,
  })),
});
