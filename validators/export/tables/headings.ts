// The headings over the rows of a table as columns of a sheet: one a level, the outermost first.
import { headingShown, levelsOf } from '../../model/headings.ts';
import type { Heading } from '../../model/types.ts';

interface Under {
  readonly within: readonly Heading[];
}

/** A column of a sheet for each level of headings; its width in characters. `head` is what stands over a level. */
export const levelFields = <Row extends Under>(
  rows: readonly Row[],
  head: (level: number) => string,
): readonly { readonly title: string; readonly width: number; readonly of: (row: Row) => string | null }[] =>
  Array.from({ length: levelsOf(rows) }, (_, level) => ({
    title: head(level),
    width: level === 0 ? 26 : 32,
    of: ({ within }) => {
      const heading = within[level];
      return heading === undefined ? null : headingShown(heading);
    },
  }));
