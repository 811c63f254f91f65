// Deadlines as rules ask for them: one that several rows have from their heading is told of once.
import type { Measure, Roadmap } from '../types.ts';

/** The rows of a roadmap but for those that share the deadline of a heading with a row before them. */
export const dueRows = (roadmap: Pick<Roadmap, 'measures'> | null): readonly Measure[] => {
  const seen = new Set<Measure['deadline']>();
  return (roadmap?.measures ?? []).filter(({ deadline, inherited }) => {
    if (!inherited.deadline) return true;
    const isFirst = !seen.has(deadline);
    seen.add(deadline);
    return isFirst;
  });
};
