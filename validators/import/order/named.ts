// A name of a body or of a document as content wants it: the nominative with capitals where names have them, and the printed
// form beside it where that is another.
import { analyse, inflect } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { isNominative } from '../../language/nominative.ts';
import { laterNames } from '../../rules/words/abbreviations/later-names.ts';
import { without } from '../../text/sets.ts';
import { isInCapitals, unspaced } from '../layout/words.ts';
import type { Said, Value } from '../said.ts';

/** Words that stand with a capital in the middle of the running text, by their first forms. */
export type Capitals = ReadonlySet<string>;

const lemmaKey = (word: string): string => analyse(word)[0]?.lemma ?? word.toLowerCase().replaceAll('ё', 'е');

/** Gathers the words that texts print with a capital where no sentence begins, but for short names that the act gives itself («Школа»). */
export const capitalsIn = (texts: readonly string[]): Capitals => {
  const found = new Set<string>();
  const given = new Set(
    texts
      .flatMap((text) => laterNames(text).flatMap((name) => name.text.match(/\p{L}+/gu) ?? []))
      .map(lemmaKey),
  );
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<=\p{Ll}[,»"]?\s)\p{Lu}\p{Ll}+/gu)) found.add(lemmaKey(word));
  return without(found, given);
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What is called by the adjective before it: «ПРИМЕРНОЙ ОБЛАСТИ» is «Примерной области». */
const places = new Set(['область', 'край', 'республика', 'район', 'округ']);
const common = new Set([
  'муниципальный',
  'городской',
  'сельский',
  'автономный',
  'федеральный',
  'внутригородской',
]);

/** Whether a word is the name of the place that the next word calls, or of the one that the word before calls. */
const namesPlace = (before: string, word: string, after: string): boolean => {
  const isName = !common.has(lemmaKey(word)) && !places.has(lemmaKey(word));
  const next = lemmaKey(after);
  const isAdjective = analyse(word).some(({ part }) => part === 'adjective');
  const isOf = isAdjective && (places.has(next) || common.has(next));
  return isName && (isOf || lemmaKey(before) === 'республика' || lemmaKey(before) === 'город');
};

/** Words in capitals as a sentence writes them; several of them, for one may be an abbreviation. */
const CAPITALS = /\p{Lu}{2,}(?:[\s,-]+\p{Lu}{1,})+/gu;

const smallWords = (text: string, opensText: boolean, capitals: Capitals): string => {
  const words = [...text.matchAll(/\p{L}+/gu)];
  let made = '';
  let end = 0;
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const small = word.toLowerCase();
    const known = analyse(small);
    const isShort =
      word.length > 1 &&
      word.length <= 6 &&
      known.every(({ known: of, name }) => !of || name === 'abbreviation');
    const opens = (index === 0 && opensText) || /[«"„]$/u.test(text.slice(0, at));
    const isName =
      capitals.has(lemmaKey(small)) ||
      namesPlace(
        (words[index - 1]?.[0] ?? '').toLowerCase(),
        small,
        (words[index + 1]?.[0] ?? '').toLowerCase(),
      );
    made += text.slice(end, at) + (isShort ? word : opens || isName ? capital(small) : small);
    end = at + word.length;
  }
  return made + text.slice(end);
};

/** A heading in capitals as a sentence writes it: «МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИМЕРНОЙ ОБЛАСТИ» is «Министерство образования Примерной области». */
export const inSmallLetters = (text: string, capitals: Capitals): string => {
  if (isInCapitals(text)) return smallWords(unspaced(text), true, capitals);
  return text.replaceAll(CAPITALS, (words, at: number) =>
    smallWords(words, /(?:^|[«"„])$/u.test(text.slice(0, at)), capitals),
  );
};

const declined = new Set(['adjective', 'participle', 'pronoun']);
const asPrinted = (printed: string, word: string): string =>
  /^\p{Lu}/u.test(printed) ? capital(word) : word;

/**
 * The nominative of a name that is printed in another case: its first noun and the adjectives before it; what follows stays.
 * Null where the name stands in the nominative, or its words do not tell.
 */
export const nominativeOf = (name: string): string | null => {
  if (isNominative(name) !== false) return null;
  const { tokens } = indexOfText(name);
  const at = tokens.findIndex(
    ({ kind, text }) =>
      kind === 'word' &&
      analyse(text).some(({ part }) => part === 'noun') &&
      !analyse(text).some(({ part }) => declined.has(part)),
  );
  const noun = tokens[at];
  if (
    noun === undefined ||
    tokens
      .slice(0, at)
      .some(({ kind, text }) => kind !== 'word' || !analyse(text).some(({ part }) => declined.has(part)))
  )
    return null;
  const readings = analyse(noun.text).filter(({ part, known }) => part === 'noun' && known);
  const [reading] = readings;
  if (reading === undefined) return null;
  const number = readings.some((one) => one.number === 'singular') ? 'singular' : 'plural';
  const gender = reading.gender ?? undefined;
  const wanted = { case: 'nominative', number } as const;
  const parts: string[] = [];
  let end = 0;
  for (const token of tokens.slice(0, at + 1)) {
    const word = inflect(
      token.text,
      token === noun || number === 'plural' || gender === undefined ? wanted : { ...wanted, gender },
    );
    if (word === null) return null;
    parts.push(name.slice(end, token.at), asPrinted(token.text, word));
    end = token.end;
  }
  return parts.join('') + name.slice(end);
};

/** A name as `Named` of the schemas: as printed, or `nominative` and `printed` where it is printed in another case. */
export const named = (said: Said): Value => {
  const nominative = nominativeOf(said.text);
  return nominative === null ? said : { nominative, printed: said };
};
