// Names, numbers and titles are one line by their nature. A line break in one would begin a row, a record or a property of its
// own wherever they are printed between others; the other signs that break lines are unseen characters (see `unseen.ts`).

/** Whether a text is one line: the format `line` of the schemas. */
export const isOneLine = (text: string): boolean => !/[\t\n\r]/.test(text);
