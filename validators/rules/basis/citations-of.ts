// The register lists the citations of each act; rules ask what one document cites. The index is made once for a register.
import type { Act, ActCitation, Federal, Territory } from '../../model/types.ts';

/** The citations of one act in one document; at least one. */
export interface Cited {
  readonly act: Act;
  readonly citations: readonly [ActCitation, ...ActCitation[]];
}

const indexes = new WeakMap<Federal, ReadonlyMap<string, readonly Cited[]>>();

const index = ({ acts }: Federal): ReadonlyMap<string, readonly Cited[]> => {
  const found = new Map<string, Cited[]>();
  for (const act of acts.values())
    for (const [territory, citations] of Map.groupBy(act.citations, ({ place }) => place.territory)) {
      const [first, ...others] = citations;
      if (first === undefined) continue;
      const known = found.get(territory) ?? [];
      found.set(territory, known);
      known.push({ act, citations: [first, ...others] });
    }
  return found;
};

/** What the register says of the acts that a document cites, in the order of the register. */
export const citationsOf = (federal: Federal, { id }: Pick<Territory, 'id'>): readonly Cited[] => {
  const known = indexes.get(federal) ?? index(federal);
  indexes.set(federal, known);
  return known.get(id) ?? [];
};
