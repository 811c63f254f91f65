// Two spellings of one name: a letter left out, doubled or mistaken inside the word. Its first letter and its end stay, so
// that a case («Болтунову») or a word of its own («РЦНППМ») is not taken for a slip.
import { distance } from 'fastest-levenshtein';
import { surnameKey } from '../names/person-names.ts';

/** Whether one word is the other with one letter more inside: «ЦНППИМ» and «ЦНППМ». */
const hasOneMore = (longer: string, shorter: string): boolean => {
  if (longer.length !== shorter.length + 1) return false;
  let same = 0;
  while (same < shorter.length && longer[same] === shorter[same]) same += 1;
  return longer.slice(same + 1) === shorter.slice(same);
};

/** The shortest abbreviation in which a lost letter is likelier than another abbreviation, and a mistaken one. */
const lostFrom = 4;
const mistakenFrom = 5;

/** Whether two abbreviations differ by one letter inside. */
export const nearAbbreviations = (a: string, b: string): boolean => {
  if (a === b || a.charAt(0) !== b.charAt(0) || a.at(-1) !== b.at(-1)) return false;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length > shorter.length) return longer.length >= lostFrom && hasOneMore(longer, shorter);
  return shorter.length >= mistakenFrom && distance(a, b) === 1;
};

/** The last letter of a surname without its ending may be of the ending still; shorter surnames differ by a letter and are two. */
const endingLetters = 1;
const surnameFrom = 4;

/** Whether two surnames in any case differ by one letter, and not at the end: «Чикунова» and «Чичунову», not «Болтунова» and «Болтунову». */
export const nearSurnames = (a: string, b: string): boolean => {
  const [left, right] = [surnameKey(a), surnameKey(b)];
  if (Math.min(left.length, right.length) < surnameFrom || distance(left, right) !== 1) return false;
  let same = 0;
  while (left[same] === right[same]) same += 1;
  return same < Math.min(left.length, right.length) - endingLetters;
};
