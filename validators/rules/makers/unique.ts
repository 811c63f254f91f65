// Ids, names and numbers that must be one thing's own: what has one already taken cannot be meant by it.
import type { Territory } from '../../model/types.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import type { Told } from './told.ts';

/** A thing whose key another has taken before it. */
export interface Again<T> {
  readonly one: T;
  readonly first: T;
}

/** The things whose key is taken, in their order; one with an empty key takes none. */
export const repeated = <T>(things: Iterable<T>, keyOf: (thing: T) => string): readonly Again<T>[] => {
  const owners = new Map<string, T>();
  return [...things].flatMap((one) => {
    const key = keyOf(one);
    const first = owners.get(key);
    if (first === undefined) owners.set(key, one);
    return first === undefined || key === '' ? [] : [{ one, first }];
  });
};

/** Makes the rule that no two things of a document have one key. */
export const unique = <T>({
  things,
  keyOf,
  say,
  ...told
}: Told & {
  /** Lists of things, each of which counts for itself. */
  readonly things: (territory: Territory) => readonly (readonly T[])[];
  readonly keyOf: (thing: T) => string;
  readonly say: (again: Again<T>) => Issue;
}): TerritoryRule => ({
  ...told,
  norm: 'craft',
  scope: 'territory',
  *check(territory) {
    for (const list of things(territory)) for (const again of repeated(list, keyOf)) yield say(again);
  },
});
