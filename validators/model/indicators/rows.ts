// The rows of a table of indicators in printed order, with the headings between them.
import { child, keyOf, type Spot } from '../../source/spot.ts';
import type { Indicator, IndicatorGroup, IndicatorTable } from '../types.ts';

/** A heading between the rows, or a row. */
export type PrintedRow =
  | { readonly kind: 'group'; readonly group: IndicatorGroup }
  | { readonly kind: 'row'; readonly row: Indicator };

/** Where the rows of a table begin. */
export const rowsSpot = ({ groups, indicators, spot }: IndicatorTable): Spot =>
  keyOf(
    child(
      spot,
      groups.length > 0 && indicators.every(({ within }) => within.length > 0) ? 'groups' : 'indicators',
    ),
  );

const groupRows = (group: IndicatorGroup): readonly PrintedRow[] => [
  { kind: 'group', group },
  ...group.indicators.map((row): PrintedRow => ({ kind: 'row', row })),
  ...group.groups.flatMap(groupRows),
];

/** The rows in printed order, each heading before what stands under it. */
export const printedRows = ({ indicators, groups }: IndicatorTable): readonly PrintedRow[] => [
  ...indicators.filter(({ within }) => within.length === 0).map((row): PrintedRow => ({ kind: 'row', row })),
  ...groups.flatMap(groupRows),
];
