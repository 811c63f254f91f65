// Words of a file are looked up in tables of ours: «constructor» is in none of them, though every object answers to it.

/** The value of a key that the table itself has. */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
