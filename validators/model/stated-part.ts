// Where a territory states what the federal layer knows from it: the layer names a territory and a clause, whatever became of the clause.
import { citedPart } from './parts/cited.ts';
import type { Part, Statement, Territory } from './types.ts';

interface Stated {
  /** The document or the edition that has the clause. */
  readonly text: Territory;
  readonly part: Part;
}

const partOf = (text: Territory, clause: string): Stated | null => {
  const part = text.provision === null ? null : citedPart(text.provision, clause);
  return part === null ? null : { text, part };
};

/**
 * The clause of a statement in the text that the territory shows, else in its other acts, else in the editions that they had, the
 * latest first: what was stated once is not taken back by an amendment. Null where none has it.
 */
export const statedPart = (territory: Territory, { clause }: Pick<Statement, 'clause'>): Stated | null => {
  const shown = partOf(territory, clause);
  if (shown !== null) return shown;
  const current = territory.acts.flatMap((act) => [act.current, ...act.current.annexes]);
  for (const text of current) {
    const stated = partOf(text, clause);
    if (stated !== null) return stated;
  }
  // Editions are linked when they are asked for: one by one, and only where the clause is gone.
  for (const { editions } of territory.acts)
    for (let at = editions.length - 1; at >= 0; at -= 1) {
      const edition = editions[at];
      const stated = edition === undefined ? null : partOf(edition, clause);
      if (stated !== null) return stated;
    }
  return null;
};
