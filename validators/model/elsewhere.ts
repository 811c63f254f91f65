// Many keep a folder with the federal layer and their own territory alone: what the layer says of others cannot be held there.
import { closest } from '../source/closest.ts';
import { subjectsById } from '../text/names/subject-by-id.ts';
import { citedTerritories } from './cited.ts';
import type { Corpus } from './types.ts';

/**
 * The ids of the territories that the federal layer cites and that are merely not in this folder: the name is that of a region of
 * the country of which nothing is here, and no slip for one that is.
 */
export const citedElsewhere = ({ federal, names }: Pick<Corpus, 'federal' | 'names'>): readonly string[] => {
  const here = [...names.keys()];
  return [...citedTerritories(federal)].filter((id) => {
    const [region = ''] = id.split('/');
    return !names.has(region) && closest(id, here) === null && subjectsById(region).length > 0;
  });
};
