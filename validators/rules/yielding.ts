// One defect gives one finding: where two rules see it, the more exact one speaks and the other yields. This is the only
// place where a rule is kept silent for what another has found.
import type { Range } from '../source/position.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** The rules of form: their findings say that a value could not be read, and every other rule yields to them. */
export const isFormat = ({ id }: { readonly id: string }): boolean => /^(file|yaml|mdx|schema)\//.test(id);

/** The rule on blanks: where nothing is written yet, nothing else can be said of it, and every rule yields. */
export const unfilled = 'words/blanks-filled';

const before = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);

/** Whether two ranges have a character in common, or begin at one place. */
const overlap = (a: Range, b: Range): boolean =>
  (a.line === b.line && a.column === b.column) ||
  (before(a.line, a.column, b.endLine, b.endColumn) && before(b.line, b.column, a.endLine, a.endColumn));

/** A range in a file that a finding speaks of: where it stands, or where a ground of it does. */
interface Place extends Range {
  readonly rule: string;
  readonly file: string;
}

const placesIn = ({ rule, grounds, ...own }: Finding): readonly Place[] => [
  { ...own, rule },
  ...grounds.flatMap(({ at }) => (at === null ? [] : [{ ...at, rule }])),
];

/** The lines on which a place lies: two that overlap have one in common. */
const linesOf = ({ file, line, endLine }: Omit<Place, 'rule'>): readonly string[] =>
  Array.from({ length: endLine - line + 1 }, (_, more) => `${file}\u0000${line + more}`);

const byLine = (places: readonly Place[]): ReadonlyMap<string, readonly Place[]> => {
  const lines = new Map<string, Place[]>();
  for (const place of places)
    for (const line of linesOf(place)) {
      const known = lines.get(line);
      if (known === undefined) lines.set(line, [place]);
      else known.push(place);
    }
  return lines;
};

const valueKey = (file: string, pointer: string): string => `${file}\u0000${pointer}`;

/** The values that could not be read, and those that directly hold such a one: what is said of them would only repeat that. */
const unreadValues = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ rule }) => isFormat({ id: rule }))
      .flatMap(({ file, pointer }) =>
        [pointer, pointer.slice(0, pointer.lastIndexOf('/'))].map((value) => valueKey(file, value)),
      ),
  );

/**
 * The findings without those that yield: to a rule of form which says that their value could not be read, or to one that
 * their rule names in `yieldsTo`, or the rule on blanks, that speaks of an overlapping place.
 */
export const withoutYielding = (findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] => {
  const stronger = new Map<string, ReadonlySet<string>>(
    rules.map(({ id, yieldsTo = [] }) => [
      id,
      new Set<string>(id === unfilled ? yieldsTo : [...yieldsTo, unfilled]),
    ]),
  );
  const yieldedTo = new Set([...stronger.values()].flatMap((ids) => [...ids]));
  const exact = byLine(findings.filter(({ rule }) => yieldedTo.has(rule)).flatMap(placesIn));
  const unread = unreadValues(findings);
  return findings.filter((finding) => {
    const { rule, file, pointer } = finding;
    if (pointer !== '' && !isFormat({ id: rule }) && unread.has(valueKey(file, pointer))) return false;
    const to = stronger.get(rule);
    if (to === undefined) return true;
    return !linesOf(finding).some((line) =>
      (exact.get(line) ?? []).some((other) => to.has(other.rule) && overlap(finding, other)),
    );
  });
};
