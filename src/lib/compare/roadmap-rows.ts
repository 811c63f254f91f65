// Two roadmaps direction by direction: system measures that carry one thing, and under them measures of one meaning.
import { type PairedUp, type PairingBy, pairUp } from './pair-up.ts';
import type { CompareSide, SideDirection, SideMeasure, SideSystemMeasure, Two } from './side.ts';

export interface SystemRow extends PairedUp<SideSystemMeasure> {
  readonly measures: readonly PairedUp<SideMeasure>[];
}

export interface DirectionRow extends PairedUp<SideDirection> {
  readonly name: string;
  readonly systems: readonly SystemRow[];
}

/** How many measures a direction has. */
export const measuresIn = (direction: SideDirection | null): number =>
  (direction?.systems ?? []).reduce((sum, { measures }) => sum + measures.length, 0);

/** Aligns two roadmaps; a territory without one has nothing on its side. */
export const roadmapRows = ([a, b]: Two<CompareSide>): readonly DirectionRow[] => {
  const besides = `${a.name} ${b.name}`;
  const titled: PairingBy<{ readonly title: string }> = { text: ({ title }) => title, besides };
  const ofDirection: PairingBy<SideDirection> = { ...titled, key: ({ key }) => key };
  return pairUp(a.roadmap?.directions ?? [], b.roadmap?.directions ?? [], ofDirection).map(
    ({ left, right }) => ({
      left,
      right,
      name: left?.name ?? right?.name ?? '',
      systems: pairUp(left?.systems ?? [], right?.systems ?? [], titled).map((systems) => ({
        ...systems,
        measures: pairUp(systems.left?.measures ?? [], systems.right?.measures ?? [], titled),
      })),
    }),
  );
};
