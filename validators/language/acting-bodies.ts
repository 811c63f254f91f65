// Bodies to which a sentence gives work: who does it, and, by a name of its own, by whom it is done, on whom it is laid, between
// whom it is agreed.
import { analyse, type Reading } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { isInNameOfThing } from './quoted-things.ts';
import { isBody, isSomebody } from './somebody.ts';
import { isSubordinate } from './subordinate.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** A body that acts, with the words of its name. */
export interface ActingBody {
  readonly at: number;
  readonly length: number;
  readonly head: TextToken;
  /** The words of the name, the head among them. */
  readonly name: readonly TextToken[];
}

const readings = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];
const some = (token: TextToken | undefined, is: (reading: Reading) => boolean): boolean =>
  readings(token).some(is);

const inCase =
  (...cases: readonly Reading['case'][]) =>
  (reading: Reading): boolean =>
    reading.part === 'noun' && cases.includes(reading.case);

/** What a body takes, is or has is no work of it. */
const passive = wordSet(
  'получать получить проходить пройти быть иметь являться входить мочь нуждаться считаться располагать',
);

const isDoing = (token: TextToken | undefined, numbers: ReadonlySet<Reading['number']>): boolean =>
  some(token, ({ part, imperative, number }) => part === 'verb' && !imperative && numbers.has(number)) &&
  !isOneOf(token, passive) &&
  !/ся$/iu.test(token?.text ?? '') &&
  !some(token, ({ part }) => part === 'noun');

/** What a thing is or is called, or is led by, stands in the instrumental, too, and does nothing. */
const link = wordSet(
  'являться становиться считаться называться именоваться оставаться признаваться руководствоваться пользоваться',
);

const isPassive = (token: TextToken): boolean =>
  some(token, ({ part }) => part === 'short participle') ||
  (/ся$/iu.test(token.text) && some(token, ({ part }) => part === 'verb') && !isOneOf(token, link));

const isAttribute = (token: TextToken | undefined): boolean =>
  some(token, ({ part }) => part === 'adjective' || part === 'participle');

/** So many words a name has on either side of its head. */
const longest = 6;

/** The name around its head, from a token to one: the adjectives before it and what stands behind it in the genitive. */
const nameAround = (tokens: readonly TextToken[], at: number): readonly [from: number, to: number] => {
  let from = at;
  while (at - from < longest && isAttribute(tokens[from - 1])) from -= 1;
  let to = at + 1;
  while (
    to - at < longest &&
    some(
      tokens[to],
      ({ part, case: of }) => (part === 'noun' || part === 'adjective') && of === 'genitive',
    ) &&
    !some(tokens[to], ({ part }) => part === 'verb')
  )
    to += 1;
  return [from, to];
};

const isPreposition = (token: TextToken | undefined): boolean =>
  some(token, ({ part }) => part === 'preposition');
const AGREED = /соглашени|договор/iu;
const LAID = /(?<!\p{L})(?:возлага|возлож)/iu;

/** So many words may stand between who acts and the verb: «органы, осуществляющие управление …, обеспечивают». */
const clause = 12;
/** So many before it are looked at. */
const reach = 24;
const answering = wordSet('ответственность роль');

/** The readings of a noun that the adjective before it leaves. */
const meant = (tokens: readonly TextToken[], at: number): readonly Reading[] => {
  const own = readings(tokens[at]);
  const attributes = readings(tokens[at - 1]).filter(({ part }) => part === 'adjective');
  const agreeing = own.filter((noun) =>
    attributes.some(({ case: of, number }) => of === noun.case && number === noun.number),
  );
  return agreeing.length > 0 ? agreeing : own;
};

const PLURAL_OR_SINGULAR: ReadonlySet<Reading['number']> = new Set<Reading['number']>(['singular', 'plural']);

/** What is asked of a sentence once for all its bodies. */
interface Said {
  readonly tokens: readonly TextToken[];
  readonly isAgreed: boolean;
  readonly isLaid: boolean;
  readonly hasPassive: boolean;
  /** The first token that names somebody who may be the subject of the sentence; -1 where none does. */
  readonly subject: number;
}

const saidOf = (tokens: readonly TextToken[], sentence: string): Said => ({
  tokens,
  isAgreed: AGREED.test(sentence),
  isLaid: LAID.test(sentence),
  hasPassive: tokens.some(isPassive),
  subject: tokens.findIndex(
    (token) => isSomebody(token) && (token.kind !== 'word' || some(token, inCase('nominative'))),
  ),
});

/** «Отдел кадров», «Экспертной комиссией»: one body, by more than a word for all of its kind. */
const isOwnName = (name: readonly TextToken[], own: readonly Reading[]): boolean =>
  name.length > 1 && own.some(({ number }) => number === 'singular');

/** «Встреча даёт полезный совет»: what can only be the subject stands before the verb, and what follows it is its object. */
const isObject = (before: readonly TextToken[], numbers: ReadonlySet<Reading['number']>): boolean =>
  before.some(
    (token) =>
      some(token, (one) => inCase('nominative')(one) && numbers.has(one.number)) &&
      !some(token, inCase('accusative', 'genitive')),
  );

const acts = (
  { tokens, isAgreed, isLaid, hasPassive, subject }: Said,
  at: number,
  [first, end]: readonly [number, number],
): boolean => {
  const own = meant(tokens, at);
  const isOwn = isOwnName(tokens.slice(first, end), own);
  const is = (reading: (one: Reading) => boolean): boolean => own.some(reading);
  const said = tokens.slice(Math.max(0, first - reach), first);
  const before = said.at(-1);
  if (isSubordinate(said)) return false;
  if (isPreposition(before))
    return isLaid && isOwn && /^на$/iu.test(before?.text ?? '') && is(inCase('accusative'));
  if (hasPassive && is(inCase('instrumental')))
    return isOwn && (isAgreed || !said.some(({ text }) => /^между$/iu.test(text)));
  if (before !== undefined && isOneOf(before, answering) && is(inCase('genitive'))) return isOwn;
  const numbers = new Set(own.filter(inCase('nominative')).map(({ number }) => number));
  if (numbers.size === 0 || (subject >= 0 && subject < first)) return false;
  // «Бригады работают в школах, дают уроки и оставляют советы, …»: the last of several deeds has an object.
  if (tokens.slice(0, first).filter((token) => isDoing(token, PLURAL_OR_SINGULAR)).length > 1) return false;
  const behind = tokens.slice(end, end + clause);
  const stop = behind.findIndex(({ kind, text }) => kind === 'mark' && /[;:–—(]/u.test(text));
  // A function begins with its verb, and whom it is of is not said in it: «выбирает совет из семи наставников».
  if (isDoing(before, numbers))
    return !(said.length === 1 && is(inCase('accusative'))) && !isObject(said, numbers);
  return behind.slice(0, stop === -1 ? undefined : stop).some((token) => isDoing(token, numbers));
};

/** «Управление Системой»: an action, whose thing stands in the instrumental; a body is «управление образования». */
const isAction = (head: TextToken, behind: TextToken | undefined): boolean =>
  head.lemmas.has('управление') &&
  some(behind, inCase('instrumental')) &&
  !some(behind, inCase('genitive', 'nominative'));

/** The bodies that act in a text, in order. */
export const actingBodies = (text: string): readonly ActingBody[] => {
  const index = indexOfText(text);
  return index.sentences.flatMap(({ from, to, at: start, end }): readonly ActingBody[] => {
    const tokens = index.tokens.slice(from, to);
    if (!tokens.some(isBody)) return [];
    const said = saidOf(tokens, text.slice(start, end));
    return tokens.flatMap((head, at): readonly ActingBody[] => {
      if (head.kind !== 'word' || !isBody(head) || isAction(head, tokens[at + 1])) return [];
      if (isInNameOfThing(tokens, at)) return [];
      const place = nameAround(tokens, at);
      const name = tokens.slice(...place);
      const [first, last] = [name[0] ?? head, name.at(-1) ?? head];
      return acts(said, at, place) ? [{ at: first.at, length: last.end - first.at, head, name }] : [];
    });
  });
};
