// The words of a printed text that carry its meaning: what two texts are compared by when their wording differs.
import { remembered } from '../remembered.ts';
import { root, stem } from './stem.ts';
import { matchWords } from './word-match.ts';

const FUNCTION_WORDS = new Set(
  (
    'а без в во для до за и из или их к как ко между на не о об от по под при с со среди также том у через числе что ' +
    'это далее др пр т д п г гг'
  ).split(' '),
);

/** The words of a text in order, lower case, without prepositions, conjunctions and the like. */
export const contentWords = (text: string): readonly string[] =>
  matchWords(text).filter((word) => !FUNCTION_WORDS.has(word));

/** The stems of these words, each once: endings make no difference, kindred words stay apart. */
export const contentStems: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(contentWords(text).map(stem)),
);

/** The roots of these words, each once: «мониторинга» and «мониторинг», «разработка» and «разработаны» are one. */
export const contentRoots: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(contentWords(text).map((word) => root(stem(word)))),
);
