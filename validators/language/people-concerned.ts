// Whom a text is about: «приказы директоров», «советы наставника», «составлены методистами» say by whom, not about whom.
import { withoutQuotations } from '../text/marks/quotations.ts';
import { remembered } from '../text/remembered.ts';
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { isOfOthers, type People, peoplePlaces } from './people.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** What people sign or say, and what is seen of them; their reports, lists and plans are of themselves. */
const given = wordSet(
  'приказ распоряжение указание поручение решение резолюция представление ходатайство согласие виза подпись письмо обращение заявка ' +
    'совет рекомендация замечание пожелание комментарий отзыв заключение рецензия консультация ' +
    'наблюдение ответ анкета работа руководство сила поддержка помощь',
);
/** «Наблюдение за учениками»: what is seen. */
const seen = wordSet('наблюдение');
/** «Список наставников и методистов» is of both. */
const joint = wordSet('и или а также ,');
/** So far before people stands what is theirs, or what they do. */
const farthest = 4;

const isCase = ({ text }: TextToken, wanted: string): boolean =>
  analyse(text).some((one) => one.case === wanted);
const isPart = ({ text }: TextToken, ...parts: readonly string[]): boolean =>
  analyse(text).some(({ part }) => parts.includes(part));

/** What stands before people and the words that describe them, or before others of whom the same is said. */
const before = (
  tokens: readonly TextToken[],
  at: number,
  places: ReadonlyMap<number, readonly People[]>,
): number => {
  let index = at - 1;
  for (; index >= Math.max(0, at - farthest); index -= 1) {
    const token = tokens[index];
    const isPassed =
      token !== undefined &&
      !isOneOf(token, given) &&
      (places.has(index) || isOneOf(token, joint) || isPart(token, 'adjective'));
    if (!isPassed) break;
  }
  return index;
};

/** «Проведены наставниками», «подготовленные методистами». */
const isDoer = (tokens: readonly TextToken[], at: number): boolean => {
  const [token, left] = [tokens[at], tokens[at - 1]];
  if (token === undefined || !isCase(token, 'instrumental')) return false;
  if (left !== undefined && isPart(left, 'preposition')) return false;
  return tokens
    .slice(Math.max(0, at - farthest), at)
    .some(
      (one) => isPart(one, 'participle', 'short participle') || /(?:тся|лись|лся|лась|лось)$/u.test(one.text),
    );
};

/** The people whom a text is about; empty where it names none of those known, or only those from whom something comes. */
export const peopleConcerned: (text: string) => ReadonlySet<People> = remembered((text) => {
  const { tokens } = indexOfText(withoutQuotations(text));
  const places = peoplePlaces(tokens);
  return new Set(
    [...places].flatMap(([at, people]) => {
      const token = tokens[at];
      if (token === undefined || isOfOthers(tokens, at) || isDoer(tokens, at)) return [];
      const head = before(tokens, at, places);
      const isGiven = isOneOf(tokens[head], given) && isCase(token, 'genitive');
      const isSeen = tokens[head]?.text === 'за' && isOneOf(tokens[head - 1], seen);
      return isGiven || isSeen ? [] : people;
    }),
  );
});
