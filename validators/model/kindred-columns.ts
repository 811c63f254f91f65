// A head may be read as a role beside the one that is meant: «Чем подтверждается» is of a document, and its cells may be results.
// Where no row has the one and every row has the other, the rows tell which.
import type { Column } from './types.ts';

/** What the rows of a table give. */
interface Given<Role extends string> {
  /** Whether some row has a cell of a column, by its role or under its head. */
  readonly some: (role: Role, head: string | null) => boolean;
  /** Whether every row has a cell of a role, and there are rows. */
  readonly every: (role: Role) => boolean;
}

const isGiven = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null;

/** What rows give, as the file has them; `keyOf` is the key of a role where it is another word. */
export const givenIn = <Role extends string>(
  rows: readonly { readonly cells?: object | undefined }[],
  keyOf: (role: Role) => string = (role) => role,
): Given<Role> => {
  const has = (row: object, role: Role): boolean =>
    isGiven(new Map<string, unknown>(Object.entries(row)).get(keyOf(role)));
  return {
    some: (role, head) =>
      rows.some((row) => has(row, role) || (head !== null && Object.hasOwn(row.cells ?? {}, head))),
    every: (role) => rows.length > 0 && rows.every((row) => has(row, role)),
  };
};

/**
 * The columns with the roles that the rows have cells of; a role that the editor says stands.
 *
 * @param kin roles whose heads are easily taken for each other, each group from the nearest
 */
export const asRowsHave = <Role extends string, Own extends Column<Role>>(
  columns: readonly Own[],
  kin: readonly (readonly Role[])[],
  { some, every }: Given<Role>,
): readonly Own[] => {
  const taken = new Set(columns.flatMap(({ role }) => role ?? []));
  return columns.map((column) => {
    const { role, said, printed } = column;
    if (role === null || said || some(role, printed)) return column;
    // Of two columns of one role neither can be told from the other.
    if (columns.filter((other) => other.role === role).length > 1) return column;
    const [meant, ...others] = new Set(
      kin
        .filter((roles) => roles.includes(role))
        .flat()
        .filter((other) => other !== role && !taken.has(other) && every(other)),
    );
    if (meant === undefined || others.length > 0) return column;
    taken.add(meant);
    return { ...column, role: meant };
  });
};
