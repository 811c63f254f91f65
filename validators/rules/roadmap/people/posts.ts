// Posts of bodies: «рук. ГМО», «зам. директора центра по науке», «секретарь Совета».
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { isWord, phrasePlaces, phraseWords, standAt } from '../../../language/phrase-places.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import type { Subject } from '../../../model/types.ts';
import { namesOf } from '../../subjects/mentions.ts';

/** Posts that are cut short: «рук.», «зам.», «зав.». */
const posts = [
  ...wordSet(
    'руководитель директор заместитель заведующий начальник специалист методист председатель секретарь координатор сотрудник работник представитель министр',
  ),
];
const shortestCut = 3;
/** «И.о. директора», «коллектив ИМЦ». */
const staff = wordSet('коллектив администрация персонал');
const ACTS_FOR = /^(?:и\.?\s*о\.?|врио)\s+/iu;

const isCutPost = (token: TextToken, next: TextToken | undefined): boolean =>
  next?.text === '.' &&
  !next.gap &&
  token.text.length >= shortestCut &&
  posts.some((post) => post.startsWith(token.text.toLowerCase()));

export const isPostWord = (token: TextToken): boolean =>
  isWord(token) &&
  (isOneOf(token, staff) ||
    analyse(token.text).some(
      ({ part, animate, name }) => part === 'noun' && animate === true && name === null,
    ));

const isQuality = ({ text }: TextToken): boolean => analyse(text).some(({ part }) => part === 'adjective');

/** The index behind a post at the beginning of tokens («старший методист», «зам.»), or null. */
export const behindPost = (tokens: readonly TextToken[]): number | null => {
  for (const [at, token] of tokens.entries()) {
    if (isCutPost(token, tokens[at + 1])) return at + 2;
    if (isPostWord(token)) return at + 1;
    if (!isQuality(token)) return null;
  }
  return null;
};

/** A post «директора по науке» may go on before the name; a mark ends it. */
const longestBetween = 4;

/** Whether a text is a post of a body with one of the names: «методисты ИМЦ», «зам. директора центра по науке». */
export const isPostOf = (text: string, names: readonly string[]): boolean => {
  const plain = text.replace(ACTS_FOR, '');
  const { tokens } = indexOfText(plain);
  const from = behindPost(tokens);
  if (from === null) return false;
  const mark = tokens.findIndex(
    (token, at) => at >= from && token.kind === 'mark' && !/^[."«„]$/u.test(token.text),
  );
  const last = Math.min(mark === -1 ? tokens.length : mark, from + longestBetween + 1);
  const places = new Set(tokens.slice(from, last).map(({ at }) => at));
  return names.some((name) => phrasePlaces(plain, name).some(({ at }) => places.has(at)));
};

/** Posts that only a body of several people has: a school has a director, and no secretary. */
const collegial = wordSet('председатель сопредседатель секретарь член');

type Called = Pick<Subject, 'name' | 'short' | 'aliases'>;

/** No post of a body is said in more words. */
const longestPost = 20;

/** The words of a printed name without what a bracket or a comma adds: «секретарь Совета (по согласованию)». */
const ownTokens = (printed: string): readonly TextToken[] => {
  const { tokens } = indexOfText(printed.replace(ACTS_FOR, ''));
  const mark = tokens.findIndex(({ kind, text }) => kind === 'mark' && !/^[."«„»“]$/u.test(text));
  return tokens.slice(0, mark === -1 ? longestPost + 1 : Math.min(mark, longestPost + 1));
};

/** The index behind all posts at the beginning: «заместитель председателя», «отв. секретарь»; null where none stands there. */
const behindPosts = (tokens: readonly TextToken[]): number | null => {
  let behind: number | null = null;
  for (;;) {
    const from: number = behind ?? 0;
    // «Отв.» is of the post behind it.
    const more = tokens[from + 1]?.text === '.' && behindPost(tokens.slice(from)) === null ? 2 : 0;
    const next = behindPost(tokens.slice(from + more));
    if (next === null) return behind;
    behind = from + more + next;
  }
};

const isOfOne = (token: TextToken): boolean =>
  analyse(token.text).some(({ case: of, number }) => of === 'genitive' && number === 'singular');

const isNoun = ({ text }: TextToken): boolean => analyse(text).some(({ part }) => part === 'noun');

/** Whether words are a part of a name that holds its noun: «методического совета» of «Районный методический совет». */
const isCutOf = (rest: readonly TextToken[], name: string): boolean => {
  const words = phraseWords(name);
  const noun = words.findIndex(isNoun);
  return words.some(
    (_, at) =>
      at <= noun && noun < at + rest.length && at + rest.length <= words.length && standAt(words, at, rest),
  );
};

/**
 * Whether a printed name is a post of a body whose name it cuts short: «секретарь Совета» where the «Совет Сети» is the only council.
 * A capital tells that one body is meant, or a post that only bodies of several people have. In the plan of one body its posts stand
 * alone: «председатель».
 */
export const isPostOfCut = (
  printed: string,
  subjects: readonly Called[],
  titles: readonly string[],
): boolean => {
  const tokens = ownTokens(printed);
  const behind = behindPosts(tokens);
  if (behind === null || tokens.length > longestPost) return false;
  const isOfSeveral = tokens.slice(0, behind).some((token) => isOneOf(token, collegial));
  const rest = tokens.slice(behind);
  const [first] = rest;
  if (first === undefined)
    return (
      isOfSeveral &&
      subjects.some((one) =>
        namesOf(one).some((name) => titles.some((title) => phrasePlaces(title, name).length > 0)),
      )
    );
  const body = rest.find(isNoun);
  if (body === undefined || !isOfOne(body) || !rest.every(isWord)) return false;
  if (!isOfSeveral && !/^\p{Lu}/u.test(first.text)) return false;
  return subjects.filter((one) => namesOf(one).some((name) => isCutOf(rest, name))).length === 1;
};
