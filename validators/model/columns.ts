// The head of a table is given as printed; what a column holds is read from its words where the editor does not say it.
import { child, type Spot } from '../source/spot.ts';
import { present } from './loose.ts';
import type { Column } from './types.ts';

/** A column as the file gives it: its head alone, or with what it holds. */
export type ColumnData<Role extends string> =
  | string
  | { readonly printed?: string | undefined; readonly role?: Role | 'other' | undefined };

/**
 * Builds the columns of a table.
 *
 * @param spot the table's file
 * @param read what each of the heads means, by its words and its neighbours; null where they do not say it
 */
export const buildColumns = <Role extends string>(
  data: readonly (ColumnData<Role> | undefined)[] | undefined,
  spot: Spot,
  read: (heads: readonly string[]) => readonly (Role | null)[],
): readonly Column<Role>[] => {
  const given = present(data).map(([index, entry]) => {
    const at = child(spot, 'columns', index);
    return typeof entry === 'string'
      ? { at, printed: entry, said: undefined }
      : { at: child(at, 'printed'), printed: entry.printed ?? '', said: entry.role };
  });
  const roles = read(given.map(({ printed }) => printed));
  return given.map(({ at, printed, said }, index) => ({
    printed,
    said: said !== undefined,
    role: said === undefined ? (roles[index] ?? null) : said === 'other' ? null : said,
    spot: at,
  }));
};
