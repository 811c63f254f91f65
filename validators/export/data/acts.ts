// The acts of a territory and their editions as data for programs: what each is, what changed and repealed what.
import { ownActName } from '../../model/act-name.ts';
import { elsewhere, madeBy, makersOf, repealedBy, repealersOf } from '../../model/own-acts.ts';
import { forceDayOf, stateData, stateOf } from '../../model/state.ts';
import type { Citation, OwnAct, Territory } from '../../model/types.ts';
import { actPlace, editionPlace } from '../places.ts';

const ids = (acts: readonly OwnAct[]): readonly string[] => acts.map(({ id }) => id);

/** The address of what an edition changed beside the one before it; null for the first. */
const changesOf = (edition: Territory): string | null =>
  edition.act?.from == null ? null : `${editionPlace(edition)}changes/`;

/** Acts that are not among those of the territory, as a register has them. */
const registered = (citations: readonly Citation[], acts: readonly OwnAct[]): readonly object[] =>
  elsewhere(citations, acts).map(({ act, clause }) => ({
    act: act.printed,
    number: act.target?.number ?? null,
    date: act.target?.date ?? null,
    title: act.target?.title ?? null,
    clause: clause.printed,
  }));

/** An act of a territory with its editions and its ties to the other acts, as of a day (ISO date). */
export const actData = (territory: Territory, act: OwnAct, asOf: string): object => {
  const { current } = act;
  const { order, front, title, repeals = [], amends = [] } = current.provision ?? {};
  const state = stateOf(current, asOf);
  const holds = state.kind === 'in-force' || state.kind === 'unknown';
  return {
    id: act.id,
    place: actPlace(territory, act.id),
    name: ownActName(act),
    kind: order?.kind ?? null,
    number: order?.number ?? null,
    date: order?.date ?? null,
    issuer: order?.issuer ?? null,
    title: order?.title ?? title ?? current.roadmap?.title ?? current.indicators?.title ?? null,
    document: front?.kind ?? null,
    inForce: forceDayOf(current),
    period:
      current.period === null
        ? null
        : { printed: current.period.printed, from: current.period.from, to: current.period.to },
    state: stateData(state),
    repealedBy: ids(repealersOf(act)),
    amends: madeBy(act).map((edition) => ({ act: edition.act?.id ?? '', from: edition.act?.from ?? null })),
    amendsElsewhere: registered(amends, territory.acts),
    repeals: ids(repealedBy(act)),
    repealsElsewhere: registered(repeals, territory.acts),
    editions: act.editions.map((edition) => ({
      from: edition.act?.from ?? null,
      by: edition.act?.by ?? null,
      byActs: ids(makersOf(edition)),
      applies: holds && edition === current,
      place: editionPlace(edition),
      changes: changesOf(edition),
      akn: edition.provision === null ? null : `data/v1/${editionPlace(edition).slice(0, -1)}.xml`,
    })),
  };
};
