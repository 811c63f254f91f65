// What several rules ask of one territory is found once, and only where one of them asks.
import type { Territory } from '../model/types.ts';

/** The same function, which finds what it gives for a territory once. */
export const perTerritory = <T>(of: (territory: Territory) => T): ((territory: Territory) => T) => {
  const known = new WeakMap<Territory, { readonly found: T }>();
  return (territory) => {
    const before = known.get(territory) ?? { found: of(territory) };
    known.set(territory, before);
    return before.found;
  };
};

/** A value that is made when it is first asked for. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
