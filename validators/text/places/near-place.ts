// What stands right before a place of a text. A pattern that is held against all that stands before it makes a rule's work
// grow with the square of the text.

/** So much of a text before a place says what stands there: no name in an act is longer. */
const reach = 600;
/** And so much where a word or two are looked for. */
const reachOfWords = 120;

/** The characters before a place, as far back as a name may reach. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

/** The characters before a place, as far back as a few words may reach. */
export const wordsBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - reachOfWords), at);

/** The characters from a place on, as far as is looked. */
export const after = (text: string, at: number): string => text.slice(at, at + reach);

/** The place of the bracket that opens right before a place, white space between them not counted; -1 where none does. */
export const bracketBefore = (text: string, at: number): number => {
  const words = before(text, at).trimEnd();
  return words.endsWith('(') ? Math.max(0, at - reach) + words.length - 1 : -1;
};

/** The characters before the last bracket that opens before a place; null where none does, as far back as is looked. */
export const beforeBracket = (text: string, at: number): string | null => {
  const opening = before(text, at).lastIndexOf('(');
  return opening === -1 ? null : before(text, Math.max(0, at - reach) + opening);
};
