// A dash in a cell is how a table prints that there is nothing in it.

/** Whether a printed cell holds nothing: no letter, no digit, no plus, no question. */
export const isBlank = (printed: string): boolean => !/[\p{L}\p{N}+?]/u.test(printed);
