// Addresses of what tables print: an action of a subject, a row, a figure. The pages and the search agree on them here.

/** The n-th action of the n-th row of an interaction table (both from 0): `a-3.1-2-1`. */
export const actionAnchor = (process: string, row: number, action: number): string =>
  `a-${process}-${row + 1}-${action + 1}`;

/**
 * A printed table, or its n-th row (from 0): `t-monitoring`, `t-monitoring-3`. A table whose own name ends like that of a row has a
 * mark behind it: `t-monitoring-3~`.
 */
export const tableAnchor = (id: string, row?: number): string => {
  const table = /-\d+$/.test(id) ? `t-${id}~` : `t-${id}`;
  return row === undefined ? table : `${table}-${row + 1}`;
};

/** A figure with its parts: `s-organisations`. */
export const statisticAnchor = (id: string): string => `s-${id}`;

/** An abbreviation in the list at the end of a table: `abbr-ФР-ДПП` of «ФР ДПП»; a dash of its own is doubled. */
export const abbreviationAnchor = (short: string): string =>
  `abbr-${short.replaceAll('-', '--').replaceAll(/\s+/gu, '-')}`;
