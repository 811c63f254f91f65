// A cell that only says that it will be filled later gives as little as an empty one: «уточняется», «будет назначен», «___ 20__ г.».

import { analyse } from '../language/analyse.ts';
import { indexOfText } from '../language/index-of-text.ts';
import type { TextToken } from '../language/text-tokens.ts';
import { wordSet } from '../language/word-set.ts';
import { isBlank } from './blank.ts';

const settling = wordSet('уточнять уточнить определить определять назначить установить согласовать указать');
/** What such a cell may speak of: what is to stand in it. */
const columns = wordSet('срок дата ответственный исполнитель результат лицо значение');
const lights = new Set(['adverb', 'particle', 'preposition', 'conjunction', 'pronoun', 'predicative']);
const longest = 8;

const hasLemma = ({ lemmas }: TextToken, words: ReadonlySet<string>): boolean =>
  [...lemmas].some((lemma) => words.has(lemma) || words.has(lemma.replace(/ся$/u, '')));
const isSettling = (token: TextToken): boolean => hasLemma(token, settling);
/** «Уточняется»: it is being settled; «будет определён», «не установлен»: it is not yet. «Назначены ответственные» is done. */
const isBeingSettled = (token: TextToken): boolean =>
  isSettling(token) && analyse(token.text).some(({ part, tense }) => part === 'verb' && tense === 'present');
const isNotYet = (token: TextToken): boolean =>
  token.text.toLowerCase() === 'не' ||
  analyse(token.text).some(({ lemma, tense }) => lemma === 'быть' && tense === 'future');

const isForm = (printed: string): boolean =>
  /_{2,}/u.test(printed) && /^[\s_«»"'.]*(?:20)?[\s_]*г?\.?$/u.test(printed);

/** Whether a printed cell gives nothing: it is blank, a form to be filled in, or puts off what it should say. */
export const givesNothing = (printed: string): boolean => {
  if (isBlank(printed) || isForm(printed)) return true;
  const { tokens } = indexOfText(printed);
  if (tokens.length > longest || !tokens.some(isSettling)) return false;
  if (!tokens.some(isBeingSettled) && !tokens.some(isNotYet)) return false;
  return tokens.every(
    (token) =>
      token.kind === 'mark' ||
      isSettling(token) ||
      token.lemmas.has('быть') ||
      hasLemma(token, columns) ||
      analyse(token.text).some(({ part }) => lights.has(part)),
  );
};
