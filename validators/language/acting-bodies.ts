// Bodies to which a sentence gives work: who does it, by whom it is done, on whom it is laid, with whom it is agreed.
import { analyse, type Reading } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { isBody, isSomebody } from './somebody.ts';
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

const isPassive = (token: TextToken): boolean =>
  some(token, ({ part }) => part === 'short participle') ||
  (/ся$/iu.test(token.text) && some(token, ({ part }) => part === 'verb'));

const isAttribute = (token: TextToken | undefined): boolean =>
  some(token, ({ part }) => part === 'adjective' || part === 'participle');

/** The name around its head: the adjectives before it and what stands behind it in the genitive. */
const nameAround = (tokens: readonly TextToken[], at: number): readonly TextToken[] => {
  let from = at;
  while (isAttribute(tokens[from - 1])) from -= 1;
  let to = at + 1;
  while (
    to < at + 6 &&
    some(
      tokens[to],
      ({ part, case: of }) => (part === 'noun' || part === 'adjective') && of === 'genitive',
    ) &&
    !some(tokens[to], ({ part }) => part === 'verb')
  )
    to += 1;
  return tokens.slice(from, to);
};

const isPreposition = (token: TextToken | undefined): boolean =>
  some(token, ({ part }) => part === 'preposition');
const WITH = /^(?:со?|между)$/iu;
const AGREED = /соглашени|договор|совместно|взаимодейств|партн[её]р/iu;
const LAID = /(?<!\p{L})(?:возлага|возлож)/iu;

/** So many words may stand between who acts and the verb: «органы, осуществляющие управление …, обеспечивают». */
const clause = 12;
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

const acts = (
  tokens: readonly TextToken[],
  at: number,
  name: readonly TextToken[],
  sentence: string,
): boolean => {
  const head = tokens[at];
  if (head === undefined) return false;
  const own = meant(tokens, at);
  const is = (reading: (one: Reading) => boolean): boolean => own.some(reading);
  const first = tokens.indexOf(name[0] ?? head);
  const before = tokens[first - 1];
  const behind = tokens.slice(first + name.length, first + name.length + clause);
  if (isPreposition(before)) {
    if (WITH.test(before?.text ?? '')) return is(inCase('instrumental')) && AGREED.test(sentence);
    return /^на$/iu.test(before?.text ?? '') && is(inCase('accusative')) && LAID.test(sentence);
  }
  if (is(inCase('instrumental')) && tokens.some(isPassive)) return true;
  if (before !== undefined && isOneOf(before, answering) && is(inCase('genitive'))) return true;
  const numbers = new Set(own.filter(inCase('nominative')).map(({ number }) => number));
  if (numbers.size === 0) return false;
  const isFirst = !tokens
    .slice(0, first)
    .some((token) => isSomebody(token) && (token.kind !== 'word' || some(token, inCase('nominative'))));
  const stop = behind.findIndex(({ kind, text }) => kind === 'mark' && /[;:–—(]/u.test(text));
  return (
    isFirst &&
    (behind.slice(0, stop === -1 ? undefined : stop).some((token) => isDoing(token, numbers)) ||
      isDoing(before, numbers))
  );
};

/** The bodies that act in a text, in order. */
export const actingBodies = (text: string): readonly ActingBody[] => {
  const index = indexOfText(text);
  return index.sentences.flatMap(({ from, to, at: start, end }): readonly ActingBody[] => {
    const tokens = index.tokens.slice(from, to);
    return tokens.flatMap((head, at): readonly ActingBody[] => {
      if (head.kind !== 'word' || !isBody(head)) return [];
      const name = nameAround(tokens, at);
      const [first, last] = [name[0] ?? head, name.at(-1) ?? head];
      return acts(tokens, at, name, text.slice(start, end))
        ? [{ at: first.at, length: last.end - first.at, head, name }]
        : [];
    });
  });
};
