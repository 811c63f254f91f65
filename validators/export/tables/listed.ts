// A cell that holds several values.

/** Several values of one cell, parted by `between`; null where there are none. */
export const listed = (items: readonly string[] | null, between = '; '): string | null =>
  items === null || items.length === 0 ? null : items.join(between);
