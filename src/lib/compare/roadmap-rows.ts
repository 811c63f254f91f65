// Two roadmaps direction by direction: system measures that carry one thing, and under them measures of one meaning.
import type { Measure, RoadmapDirection, SystemMeasure } from '../../../validators/model/types.ts';
import { normalise } from '../../../validators/text/words.ts';
import { type PairedUp, type PairingBy, pairUp } from './pair-up.ts';
import type { Pair } from './pairs.ts';

export interface SystemRow extends PairedUp<SystemMeasure> {
  readonly measures: readonly PairedUp<Measure>[];
}

export interface DirectionRow extends PairedUp<RoadmapDirection> {
  readonly name: string;
  readonly systems: readonly SystemRow[];
}

/** How many measures a direction has. */
export const measuresIn = (direction: RoadmapDirection | null): number =>
  (direction?.systemMeasures ?? []).reduce((sum, { measures }) => sum + measures.length, 0);

/** Aligns two roadmaps; a territory without one has nothing on its side. */
export const roadmapRows = ([a, b]: Pair): readonly DirectionRow[] => {
  const besides = `${a.name} ${b.name}`;
  const titled: PairingBy<{ readonly title: string }> = { text: ({ title }) => title, besides };
  const ofDirection: PairingBy<RoadmapDirection> = {
    ...titled,
    key: ({ federal, title }) => federal?.id ?? normalise(title),
  };
  return pairUp(a.roadmap?.directions ?? [], b.roadmap?.directions ?? [], ofDirection).map(
    ({ left, right }) => ({
      left,
      right,
      name: left?.federal?.name ?? left?.title ?? right?.federal?.name ?? right?.title ?? '',
      systems: pairUp(left?.systemMeasures ?? [], right?.systemMeasures ?? [], titled).map((systems) => ({
        ...systems,
        measures: pairUp(systems.left?.measures ?? [], systems.right?.measures ?? [], titled),
      })),
    }),
  );
};
