// In which form an item of a list begins: the cases of its first noun, or the number of its first verb. «Диагностику …» and
// «реализация …» cannot both go on with one lead-in.
import { remembered } from '../text/remembered.ts';
import { common } from '../text/sets.ts';
import { analyse, type Reading } from './analyse.ts';
import type { Case, GrammaticalNumber } from './grammar.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** The first noun of an item in the cases that it and the adjectives before it may all stand in, or its first verb in its number. */
export type ItemForm =
  | { readonly kind: 'noun'; readonly word: string; readonly may: ReadonlySet<Case> }
  | { readonly kind: 'verb'; readonly word: string; readonly may: ReadonlySet<GrammaticalNumber> };

/** An item that has no noun and no verb among so many words begins with something else. */
const mostWords = 6;

const noun = new Set<Reading['part']>(['noun']);
const verb = new Set<Reading['part']>(['verb']);
const describing = new Set<Reading['part']>(['adjective', 'participle']);
const aside = new Set<Reading['part']>(['adverb', 'particle']);
const saying = new Set<Reading['part']>(['verb', 'short participle', 'short adjective', 'predicative']);

const areAll = (readings: readonly Reading[], parts: ReadonlySet<Reading['part']>): boolean =>
  readings.length > 0 && readings.every(({ part, known }) => known && parts.has(part));

const casesOf = (readings: readonly Reading[]): ReadonlySet<Case> =>
  new Set(readings.flatMap(({ case: of }) => of ?? []));

/** Whether something is said before the first comma: «наставник помогает» is a sentence, whose noun stands in its own case. */
const isSentence = (tokens: readonly TextToken[]): boolean => {
  const comma = tokens.findIndex(({ text }) => text === ',' || text === ';');
  return tokens
    .slice(0, comma === -1 ? tokens.length : comma)
    .some(({ kind, text }) => kind === 'word' && analyse(text).every(({ part }) => saying.has(part)));
};

const nounForm = (tokens: readonly TextToken[]): ItemForm | null => {
  let before: ReadonlySet<Case> | null = null;
  for (const { kind, text } of tokens.slice(0, mostWords)) {
    const readings = kind === 'word' ? analyse(text) : [];
    const isNoun = areAll(readings, noun);
    if (!isNoun && areAll(readings, aside)) continue;
    if (!isNoun && !areAll(readings, describing)) return null;
    const own = casesOf(readings);
    const may: ReadonlySet<Case> = before === null ? own : common(before, own);
    if (isNoun) return may.size === 0 ? null : { kind: 'noun', word: text, may };
    before = may;
  }
  return null;
};

/** The form in which an item begins; null where it begins with a name, a preposition, or a word that may be several things. */
export const itemForm: (text: string) => ItemForm | null = remembered((text) => {
  const { tokens } = indexOfText(text);
  const [first] = tokens;
  const readings = first?.kind === 'word' ? analyse(first.text) : [];
  if (first !== undefined && areAll(readings, verb))
    return {
      kind: 'verb',
      word: first.text,
      may: new Set(readings.flatMap(({ number }) => number ?? [])),
    };
  return isSentence(tokens) ? null : nounForm(tokens);
});
