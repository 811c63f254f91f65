// The words that a short name stands for: those before «(далее – ЦНППМ)» that spell it, or that name what it is of.
import { analyse, lemmasOf } from '../../../language/analyse.ts';
import { isNominative } from '../../../language/nominative.ts';
import { spellingWords } from '../../../rules/words/abbreviations/spelled-out.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import { areApart } from '../../../text/sets.ts';
import { namesDoer } from '../subjects/doers.ts';
import { firstVerb } from '../subjects/name.ts';

const wordsIn = (text: string): readonly { readonly word: string; readonly at: number }[] =>
  [...text.matchAll(/\p{L}[\p{L}-]*/gu)].map(({ 0: word, index }) => ({ word, at: index }));

const qualifies = new Set(['adjective', 'participle', 'numeral', 'pronoun']);
const isQualifier = (word: string): boolean => {
  const readings = analyse(word);
  return readings.some(({ part }) => qualifies.has(part)) && !readings.some(({ part }) => part === 'noun');
};

/** «Прилагаемое», «настоящее»: it points at a document, and is no word of its name. */
const POINTS = /^(?:прилагаем|настоящ|данн|указанн)\p{L}{2,3}$/iu;

/** The adjectives right before a place belong to the noun there: «дополнительным профессиональным программам». */
const withQualifiers = (before: string, at: number): string => {
  let start = at;
  for (const { word, at: from } of wordsIn(before.slice(0, at)).toReversed()) {
    if (before.slice(from + word.length, start).trim() !== '' || !isQualifier(word) || POINTS.test(word))
      break;
    start = from;
  }
  return before.slice(start).trim();
};

/** «Положение о системе … (далее – Положение)»: the words from that very word on, with the adjectives before it. */
export const fromItself = (before: string, short: string): string | null => {
  const [head] = wordsIn(short);
  if (head === undefined) return null;
  const own = lemmasOf(head.word);
  const found = wordsIn(before).findLast(({ word }) => !areApart(lemmasOf(word), own));
  if (found === undefined) return null;
  const words = withQualifiers(before, found.at);
  // «качественным дополнительным программам (далее – программам ДПО)»: the letters tell at which adjective the name begins.
  const [letter] = /\p{Lu}{2,}/u.exec(short)?.[0] ?? '';
  const adjectives = wordsIn(words).slice(0, -wordsIn(before.slice(found.at)).length);
  const first = adjectives.find(({ word }) => word.charAt(0).toUpperCase() === letter);
  return words.slice(first?.at ?? 0);
};

/** What opens the words that a name in small letters stands for: they have a boundary, and there they end. */
const BOUNDARY = /(?:[.;:,]\s|\s[–—-]\s|^)(?=[^.;:]*$)/gu;

const clauseBefore = (before: string, isCell: boolean): string | null => {
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  if (last === undefined) return null;
  const words = before.slice(last.index + last[0].length).trim();
  return words === '' || words.length > 400 || (!isCell && isNominative(words) === null) ? null : words;
};

const joints = new Set(['preposition', 'verb', 'conjunction', 'particle', 'adverb', 'gerund']);

/** Where the name begins in which words stand, if they begin inside of it: in its quotation marks, or with the place «области «Институт …»». */
const nameAround = (before: string, words: string): number | null => {
  const from = before.length - words.length;
  const opening = before.lastIndexOf('«', from);
  if (opening >= 0 && !before.slice(opening, from).includes('»') && words.includes('»')) return opening;
  const [place = '', name] = words.split('«', 2);
  return name !== undefined && place !== '' && !namesDoer(place) ? from : null;
};

/** Such words go back to the form of the organisation before them: «бюджетным учреждением «Центр …»». */
const withForm = (before: string, words: string): string => {
  const inside = nameAround(before, words);
  if (inside === null) return words;
  let start = inside;
  for (const { word, at } of wordsIn(before.slice(0, inside)).toReversed()) {
    const between = before.slice(at + word.length, start);
    if (/[^\s-]/u.test(between) || analyse(word).some(({ part }) => joints.has(part))) break;
    start = at;
  }
  return before.slice(start).trim();
};

/** Quotation marks around the whole, or one that is left of a pair, are no words of it. */
export const unquoted = (words: string): string => {
  const inside = /^«(.*)»$/u.exec(words)?.[1];
  if (inside !== undefined && !/[«»]/u.test(inside)) return inside;
  return /»/u.test(words) ? words : words.replace(/^«/u, '');
};

/** «органами местного самоуправления» spell «ОМСУ»: one letter stands within a word. */
const spellingWithin = (before: string, short: string): string | null => {
  const letters = short.toLowerCase().match(/\p{L}/gu) ?? [];
  const [first] = letters;
  const words = wordsIn(before).slice(-letters.length - 4);
  if (letters.length < 3) return null;
  for (const [place, { word: opening, at }] of [...words.entries()].toReversed()) {
    if (opening.charAt(0).toLowerCase() !== first) continue;
    let next = 0;
    let within = 0;
    for (const { word } of words.slice(place)) {
      const small = word.toLowerCase();
      if (small.charAt(0) !== letters[next]) continue;
      next += 1;
      if (within === 0 && small.length > 8 && small.slice(2).includes(letters[next] ?? '\n')) {
        within += 1;
        next += 1;
      }
    }
    if (next === letters.length) return before.slice(at).trim();
  }
  return null;
};

/** «Центром … «Академия управления» (далее – ЦНППМ АУ)»: the name from where its first letters are spelled. */
const spelledInParts = (before: string, short: string): string | null => {
  const [first = '', ...more] = short.split(/\s+/u);
  if (more.length === 0) return null;
  for (const { word, at } of wordsIn(before).toReversed()) {
    const words = spellingWords(before.slice(0, at + word.length), first);
    if (words !== null) return before.slice(at + word.length - words.length).trim();
  }
  return null;
};

/** The words before a bracket that its short name stands for; null where they do not tell. */
export const meaningOf = (printed: string, short: string, isCell: boolean): string | null => {
  const before = printed.slice(readClauseNumber(printed)?.rest ?? 0);
  const isOfLetters = /^\p{Lu}[\p{Lu}\s-]*$/u.test(short);
  const spelled = isOfLetters
    ? (spellingWords(before, short) ?? spellingWithin(before, short) ?? spelledInParts(before, short))
    : fromItself(before, short);
  // «Концепция описывает, как …»: a sentence is no name.
  if (!isOfLetters && spelled !== null && firstVerb(spelled) !== null) return null;
  if (spelled !== null) return unquoted(withForm(before, spelled));
  return isOfLetters ? null : clauseBefore(before, isCell);
};

/** Whether a short name is made of the words that it stands for: of their first letters, or of one of them. */
export const isMadeOf = (short: string, means: string): boolean =>
  spellingWords(means, short.replaceAll(/[^\p{Lu}]/gu, '')) !== null || fromItself(means, short) !== null;
