// One defect gives one finding: where two rules see it, the more exact one speaks and the other yields.
import type { Range } from '../source/position.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const before = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);

/** Whether two ranges have a character in common, or begin at one place. */
const overlap = (a: Range, b: Range): boolean =>
  (a.line === b.line && a.column === b.column) ||
  (before(a.line, a.column, b.endLine, b.endColumn) && before(b.line, b.column, a.endLine, a.endColumn));

/** The findings without those of a rule that yields to a finding at an overlapping place. */
export const withoutYielding = (findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] => {
  const stronger = new Map<string, ReadonlySet<string>>();
  for (const { id, yieldsTo } of rules) if (yieldsTo !== undefined) stronger.set(id, new Set(yieldsTo));
  const yieldedTo = new Set([...stronger.values()].flatMap((ids) => [...ids]));
  const exact = Map.groupBy(
    findings.filter(({ rule }) => yieldedTo.has(rule)),
    ({ file }) => file,
  );
  return findings.filter((finding) => {
    const to = stronger.get(finding.rule);
    if (to === undefined) return true;
    return !(exact.get(finding.file) ?? []).some((other) => to.has(other.rule) && overlap(finding, other));
  });
};
