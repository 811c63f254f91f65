// A territory describes its subjects in several acts: what one leaves out another may have.
import type { Subject, Territory } from '../../model/types.ts';

/** The other acts of the territory that are not repealed, as they are on the day of the verdict. */
export const otherActs = ({ acts, act }: Territory): readonly Territory[] =>
  acts.flatMap(({ id, current }) => (id === act?.id || current.status === 'repealed' ? [] : [current]));

/** The subjects that an act describes, and those of the other acts of its territory. */
export const subjectsOfAll = (territory: Territory): readonly Subject[] => [
  ...territory.subjects,
  ...otherActs(territory).flatMap(({ subjects }) => subjects),
];
