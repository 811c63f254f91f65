// How the territories are called where one is chosen among all: municipalities of one name are told apart by their regions.
import type { Territory } from '../../../validators/model/types.ts';
import { regionOf } from '../trail.ts';

type Known = Pick<Territory, 'id' | 'name'>;

/** The territories in the given order, each with a name of its own. */
export const choiceNames = (
  territories: readonly Known[],
  region: (territory: Known) => Pick<Territory, 'name'> | undefined = regionOf,
): readonly Known[] => {
  const alike = Map.groupBy(territories, ({ name }) => name);
  return territories.map((territory) => {
    const { id, name } = territory;
    if ((alike.get(name)?.length ?? 0) < 2) return { id, name };
    return { id, name: `${name}, ${region(territory)?.name ?? id}` };
  });
};
