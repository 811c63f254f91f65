// A cell that holds several values.

/** Several values of one cell; null where there are none. */
export const listed = (items: readonly string[] | null): string | null =>
  items === null || items.length === 0 ? null : items.join('; ');
