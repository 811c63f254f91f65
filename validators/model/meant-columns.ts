// A head that says nothing known, and cells for which no head is there: the one is the column of the other. It is told where
// the columns are, and the cells are shown and compared where they are printed.
import { placeOf, type Spot } from '../source/spot.ts';
import type { Column } from './types.ts';

/** A role that rows have cells of and no head of the table says, with the first of those cells. */
export interface Homeless<Role extends string> {
  readonly role: Role;
  readonly spot: Spot;
}

const before = (a: Homeless<string>, b: Homeless<string>): number => {
  const [first, second] = [placeOf(a.spot).range, placeOf(b.spot).range];
  return first.line - second.line || first.column - second.column;
};

/**
 * Which column is meant for which role: the first free one for a single role, all of them in the order in which a row gives
 * its cells, where there are as many as roles; none where it cannot be told.
 *
 * @param isUsed whether some row has a cell under the head of a column
 */
export const meantColumns = <Role extends string>(
  columns: readonly Column<Role>[],
  homeless: readonly Homeless<Role>[],
  isUsed: (column: Column<Role>) => boolean,
): ReadonlyMap<Column<Role>, Role> => {
  if (homeless.length === 0) return new Map();
  const free = columns.filter((column) => column.role === null && !column.said && !isUsed(column));
  if (homeless.length !== 1 && homeless.length !== free.length) return new Map();
  const roles = homeless.toSorted(before).map(({ role }) => role);
  return new Map(
    free.slice(0, roles.length).flatMap((column, index) => {
      const role = roles[index];
      return role === undefined ? [] : [[column, role] as const];
    }),
  );
};
