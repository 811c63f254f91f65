// A roadmap in two steps, however deep its headings go: its sections, and in each the headings that have rows.
import type { Measure, MeasureGroup, Roadmap } from '../types.ts';

/** Rows under one heading. */
export interface OutlinePart {
  /** Null for rows that stand right under the section, or under no heading at all. */
  readonly group: MeasureGroup | null;
  readonly measures: readonly Measure[];
}

export interface OutlineSection {
  /** Null for rows that stand under no heading. */
  readonly group: MeasureGroup | null;
  readonly parts: readonly OutlinePart[];
  readonly measures: readonly Measure[];
}

const partsOf = (groups: readonly MeasureGroup[]): readonly OutlinePart[] =>
  groups.flatMap((group) => [
    ...(group.measures.length > 0 || group.groups.length === 0 ? [{ group, measures: group.measures }] : []),
    ...partsOf(group.groups),
  ]);

const section = (group: MeasureGroup | null, parts: readonly OutlinePart[]): OutlineSection => ({
  group,
  parts,
  measures: parts.flatMap(({ measures }) => measures),
});

/** The sections of a roadmap in printed order; a flat plan is one section without a heading. */
export const outlineOf = ({
  groups,
  measures,
}: Pick<Roadmap, 'groups' | 'measures'>): readonly OutlineSection[] => {
  const sections = groups.map((group) =>
    section(group, [
      ...(group.measures.length > 0 ? [{ group: null, measures: group.measures }] : []),
      ...partsOf(group.groups),
    ]),
  );
  const loose = measures.filter(({ within }) => within.length === 0);
  return loose.length === 0 ? sections : [section(null, [{ group: null, measures: loose }]), ...sections];
};

/** All rows under headings, in printed order: a row right under a heading stands before the headings in it. */
export const rowsUnder = (groups: readonly MeasureGroup[]): readonly Measure[] =>
  groups.flatMap((group) => [...group.measures, ...rowsUnder(group.groups)]);
