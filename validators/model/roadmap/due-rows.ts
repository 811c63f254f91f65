// Deadlines as rules ask for them: one that several rows have from their heading is told of once.

import type { DeadlineCell, Measure, Roadmap } from '../types.ts';
import { measuresInForce } from './ended-row.ts';

/** The rows of a roadmap but for those that share the deadline of a heading with a row before them. */
export const dueRows = (roadmap: Pick<Roadmap, 'measures'> | null): readonly Measure[] => {
  const seen = new Set<Measure['deadline']>();
  return measuresInForce(roadmap).filter(({ deadline, inherited }) => {
    if (!inherited.deadline) return true;
    const isFirst = !seen.has(deadline);
    seen.add(deadline);
    return isFirst;
  });
};

/** The printed cells of their deadlines, each with the title of its row. */
export const dueCells = (
  roadmap: Pick<Roadmap, 'measures'> | null,
): readonly { readonly title: string; readonly deadline: DeadlineCell }[] =>
  dueRows(roadmap).flatMap(({ title, deadline }) =>
    (deadline?.cells ?? []).map((cell) => ({ title, deadline: cell })),
  );
