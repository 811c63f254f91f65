// A file that was recognised on a scan may hold its words in another order than the paper. Nothing is entered by such words unasked:
// «профессионального государственной реализации» is the name of nobody.
import { discords } from '../../language/phrase-agreement.ts';

/** «организаций И общественных институтов»: a scan's capital in the midst of a sentence, which nobody types. */
const LONE = /(?<=\p{Ll}{2}\s)И(?=\s\p{Ll}{2})/u;

/** «… деятельность. образовательную …»: a sentence in small letters behind a whole word; a letter or two, or a number, are cut short. */
const SMALL_SENTENCE = /\p{L}{5,}[.]\s+\p{Ll}{5,}/u;

export const hasSmallSentence = (text: string): boolean => SMALL_SENTENCE.test(text);

/** One such capital may be a letter that is meant; so many paragraphs with one are a scan. */
const fewestTraces = 3;

/** Whether words of an act are out of order: always false of one that shows no traces of a scan, where a wrong ending is a misprint. */
export type IsScrambled = (words: string) => boolean;

/** @param paragraphs all that the files say */
export const scrambledIn = (paragraphs: readonly string[]): IsScrambled => {
  const traces = paragraphs.filter((text) => LONE.test(text)).length;
  return (words) =>
    traces >= fewestTraces && (LONE.test(words) || hasSmallSentence(words) || discords(words).length > 0);
};
