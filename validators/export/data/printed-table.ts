// What tables with printed columns have in common as data: cells without a key of their own, and headings.
import type { Detail, Heading, MeasureGroup } from '../../model/types.ts';

/** The cells of a row without a key of their own, in printed order. */
export const cellsData = (details: readonly Detail<string>[]): readonly object[] =>
  details.map(({ role, head, text }) => ({ role, head, text }));

/** A heading as printed. */
export const headingData = ({
  kind,
  number,
  label,
  title,
}: Pick<Heading | MeasureGroup, 'kind' | 'number' | 'label' | 'title'>): object => ({
  kind,
  number: number === null ? null : String(number) || null,
  label,
  title,
});
