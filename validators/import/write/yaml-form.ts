// What the one form of content files says of single values.

const likeNumber = /^\d+(?:\.\d+)*$/u;

/** Text of several lines with white space around it: where it ends is seen in quotes only. */
const isLoose = (text: string): boolean => text.includes('\n') && text.trim() !== text;

/** Whether a text stands in double quotes, whatever YAML would take it for. */
export const mustBeQuoted = (text: string): boolean => likeNumber.test(text) || isLoose(text);

/** Lists of names stand in one line, as editors write them. */
export const IN_ONE_LINE: ReadonlySet<string> = new Set([
  'responsible',
  'executors',
  'aliases',
  'columns',
  'years',
]);
