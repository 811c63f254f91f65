// What is said of those who are counted, without how many they are and within which project.
import { countedIn } from './counted.ts';

const BASE =
  /(?:, ?)?(?<!\p{L})(?:(?:от|в) общ(?:его|ем|ей) (?:количеств|числ|численност)[аеи]|среди)(?!\p{L}).*$/su;
/** Up to the end of the quoted name of the project, or of the clause. */
const FRAME = /(?<!\p{L})в рамках (?:[^,;.«»]|«[^»]{0,200}»){0,200}?(?:«[^»]{0,200}»|(?=[,;.]|$))/gu;

/** A sentence without the words of how many it is («от общего количества …») and within which project. */
export const withoutFrame = (text: string): string => text.replace(BASE, '').replaceAll(FRAME, '');

/** What a name says of the counted: «для которых разработаны ИОМ». */
export const actionOf = (name: string): string => {
  const bare = withoutFrame(name);
  const phrase = countedIn(bare);
  return phrase === null ? bare : bare.slice(phrase.at + phrase.length);
};
