// What the columns of a printed table hold, read from the words over them.

/** A role, and the words by which a head names it. */
export type RoleWords<Role extends string> = readonly (readonly [role: Role, words: RegExp])[];

/** Where a head first says a word of a role; none where it says none. */
const firstSaid = <Role extends string>(
  head: string,
  words: RoleWords<Role>,
  free: ReadonlySet<Role>,
): Role | null => {
  let found: { readonly role: Role; readonly at: number } | null = null;
  for (const [role, pattern] of words) {
    const at = free.has(role) ? head.search(pattern) : -1;
    if (at >= 0 && (found === null || at < found.at)) found = { role, at };
  }
  return found?.role ?? null;
};

/**
 * Reads the heads of a table: a head names the role whose word it says first, and no two heads have one role.
 *
 * @param heads as printed, in printed order
 * @param words the roles that such a table may have; of two that begin at one place the earlier counts
 * @param repeated the roles that several columns may have, as the values of several years
 * @returns a role for each head; null for a head that names none of those still free
 */
export const readHeads = <Role extends string>(
  heads: readonly string[],
  words: RoleWords<Role>,
  repeated: readonly Role[] = [],
): readonly (Role | null)[] => {
  const free = new Set(words.map(([role]) => role));
  return heads.map((head) => {
    const role = firstSaid(head, words, free);
    if (role !== null && !repeated.includes(role)) free.delete(role);
    return role;
  });
};
