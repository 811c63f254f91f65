// Of whom a body is made up: «из числа методистов формируется актив», «в состав актива входят учителя», «актив – объединение методистов».
import type { Stretch } from '../text/places/covered.ts';
import { analyse, type Reading } from './analyse.ts';
import { indexOfText, type Sentence } from './index-of-text.ts';
import { isSomebody } from './somebody.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** A passage that says who makes up a body. */
export interface Membership extends Stretch {
  /** First forms of the words of the body's name, its noun last. */
  readonly body: readonly string[];
  /** First forms of the nouns for its people. */
  readonly people: readonly string[];
}

const bodies = wordSet(
  'актив совет команда группа комиссия сообщество клуб объединение ассоциация резерв пул штаб',
);
const making = wordSet(
  'формироваться создаваться образовываться сформировать создать образовать состоять складываться',
);
const joining = wordSet('входить войти включаться включить');
const may = wordSet('мочь');
const wholes = wordSet('объединение совокупность группа сообщество');
/** Whoever they are: a person, and what one does in a body. */
const anybody = wordSet(
  'лицо человек представитель член участник председатель сопредседатель заместитель секретарь координатор руководитель',
);

const readingsOf = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];

const isNoun = (token: TextToken | undefined): boolean =>
  readingsOf(token).length > 0 && readingsOf(token).every(({ part }) => part === 'noun');

const isQuality = (token: TextToken | undefined): boolean =>
  readingsOf(token).some(({ part }) => part === 'adjective' || part === 'participle');

const first = ({ lemmas }: TextToken): string => [...lemmas][0] ?? '';

/** More adjectives no body has. */
const mostQualities = 4;

/** The name of the body whose noun is a token: with the adjectives before it; a bare noun names none. */
const nameAt = (tokens: readonly TextToken[], at: number): readonly string[] | null => {
  const own = tokens[at];
  if (own === undefined || !isOneOf(own, bodies)) return null;
  let from = at;
  while (at - from < mostQualities && isQuality(tokens[from - 1])) from -= 1;
  return from === at ? null : tokens.slice(from, at + 1).map(first);
};

const reach = 8;
/** So far from the people may their body stand. */
const far = 30;

/** The people named from a token on: «штатных сотрудников, а также лиц». */
const peopleFrom = (
  tokens: readonly TextToken[],
  from: number,
): { readonly people: readonly string[]; readonly last: number } | null => {
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (isNoun(token))
      return isSomebody(token) && !isOneOf(token, anybody) && !isOneOf(token, bodies)
        ? { people: [first(token)], last: at }
        : null;
    if (token.value === null && !isQuality(token)) return null;
  }
  return null;
};

const at = (tokens: readonly TextToken[], from: number, to: number): Stretch => {
  const [start, end] = [tokens[from], tokens[to]];
  return { at: start?.at ?? 0, length: (end?.end ?? 0) - (start?.at ?? 0) };
};

/** The nearest name of a body in a sentence, from a token in one direction. */
const bodyNear = (
  tokens: readonly TextToken[],
  from: number,
  step: 1 | -1,
  { from: start, to }: Sentence,
): readonly string[] | null => {
  for (let next = from; next >= start && next < to && Math.abs(next - from) < far; next += step) {
    const name = nameAt(tokens, next);
    if (name !== null) return name;
  }
  return null;
};

const isWord = (token: TextToken | undefined, word: string): boolean => token?.text.toLowerCase() === word;

/** «Актив формируется из числа методистов», «из числа методистов формируется актив», «совет состоит из учителей». */
const madeOf = (tokens: readonly TextToken[], sentence: Sentence, place: number): Membership | null => {
  if (!isWord(tokens[place], 'из')) return null;
  const from = isWord(tokens[place + 1], 'числа') ? place + 2 : place + 1;
  const found = peopleFrom(tokens, from);
  if (found === null) return null;
  const isMade = isOneOf(tokens[place - 1], making);
  const body = isMade
    ? bodyNear(tokens, place - 2, -1, sentence)
    : tokens
          .slice(found.last + 1, Math.min(sentence.to, found.last + far))
          .some((token) => isOneOf(token, making))
      ? bodyNear(tokens, found.last + 1, 1, sentence)
      : null;
  return body === null ? null : { ...at(tokens, place, found.last), body, people: found.people };
};

/** «В состав актива входят учителя», «директора, которые вошли в состав совета». */
const comesIn = (tokens: readonly TextToken[], sentence: Sentence, place: number): Membership | null => {
  if (!isWord(tokens[place], 'состав') || !isWord(tokens[place - 1], 'в')) return null;
  const isBehind = isOneOf(tokens[place - 2], joining);
  for (let next = place + 1; next < place + 6; next += 1) {
    const body = nameAt(tokens, next);
    if (body === null) continue;
    if (isBehind) {
      for (let who = place - 3; who >= Math.max(sentence.from, place - 25); who -= 1) {
        const own = tokens[who];
        const joint = tokens[who + 1]?.text === ',' ? tokens[who + 2] : undefined;
        if (own !== undefined && /^котор/iu.test(joint?.text ?? '')) {
          if (!isNoun(own) || !isSomebody(own) || isOneOf(own, anybody)) return null;
          return { ...at(tokens, who, next), body, people: [first(own)] };
        }
      }
      return null;
    }
    const verb = tokens[next + 1];
    if (!isOneOf(verb, joining) || isOneOf(verb, may)) return null;
    const found = peopleFrom(tokens, next + 2);
    return found === null ? null : { ...at(tokens, place - 1, found.last), body, people: found.people };
  }
  return null;
};

/** «Методический актив – объединение методистов». */
const defined = (tokens: readonly TextToken[], sentence: Sentence, place: number): Membership | null => {
  const dash = tokens[place];
  if (dash === undefined || !/^[–—-]$/u.test(dash.text) || !isOneOf(tokens[place + 1], wholes)) return null;
  const body = bodyNear(
    tokens,
    /[»"]/u.test(tokens[place - 1]?.text ?? '') ? place - 2 : place - 1,
    -1,
    sentence,
  );
  const found = peopleFrom(tokens, place + 2);
  return body === null || found === null
    ? null
    : { ...at(tokens, place + 1, found.last), body, people: found.people };
};

/** What a text says of whom bodies are made up, in order. */
export const memberships = (text: string): readonly Membership[] => {
  if (!/(?<!\p{L})(?:из|состав|объединени|совокупност|групп|сообществ)/iu.test(text)) return [];
  const { tokens, sentences } = indexOfText(text);
  return sentences.flatMap((sentence) =>
    Array.from({ length: sentence.to - sentence.from }, (_, step) => sentence.from + step).flatMap((place) =>
      [madeOf, comesIn, defined].flatMap((find) => find(tokens, sentence, place) ?? []),
    ),
  );
};
