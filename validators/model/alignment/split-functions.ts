// The functions of a subject one by one, with the usual duties that each is about.
import { fitsGroup, matchWords } from '../../text/words/word-match.ts';
import type { Subject, SubjectFunction } from '../types.ts';

/** A function of a subject; of a function that prints several after one another («…; …»), one of them. */
export interface SplitFunction {
  readonly own: SubjectFunction;
  /** The words of this function, as printed. */
  readonly text: string;
  /** The usual duties of the subject's kind that it is about, by name. */
  readonly duties: readonly string[];
}

/** The functions of a subject in printed order. */
export const splitFunctions = ({ functions, kind }: Subject): readonly SplitFunction[] =>
  functions.flatMap((own) =>
    own.text.split(/(?<=;)\s+/u).flatMap((text) => {
      const words = matchWords(text);
      if (words.length === 0) return [];
      const about = (kind.target?.duties ?? []).filter(({ ties }) =>
        ties.some((group) => fitsGroup(words, group)),
      );
      return [{ own, text, duties: about.map(({ name }) => name) }];
    }),
  );
