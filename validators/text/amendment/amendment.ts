// How an amending act says what it changes: «пункт 2.2 изложить в следующей редакции: «…»», «слова «…» заменить словами «…»».
// A small language: places, actions, quoted words; what it does not read it still tells as a change at its place.

export { type AmendedPlace, nowhere } from './place.ts';
export { quotedSpans } from './quoted.ts';
export {
  type Amendment,
  amendingLines,
  newWordLines,
  readAmendments,
  unreadChanges,
} from './read.ts';
