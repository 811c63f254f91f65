// The abbreviations that a text introduces: «… (далее – ЦНППМ)», and lists of them.

import { analyse, lemmasOf } from '../../language/analyse.ts';
import { isNominative } from '../../language/nominative.ts';
import { introducedMeaning } from '../../rules/words/abbreviations/introductions.ts';
import { laterNames } from '../../rules/words/abbreviations/later-names.ts';
import { spellingWords } from '../../rules/words/abbreviations/spelled-out.ts';
import { areApart } from '../../text/sets.ts';
import { findAbbreviations } from '../../text/words/words.ts';
import type { Said, ValueMap } from '../said.ts';

export interface FoundAbbreviation {
  readonly short: Said;
  readonly means: Said;
  /** As `clause` of content names it; null where the text has no number there. */
  readonly clause: string | null;
}

/** A text and the clause it stands in. */
export interface PlacedText {
  readonly said: Said;
  readonly clause: string | null;
  /** Whether it is a cell of a table: what stands before a bracket there is one name. */
  readonly isCell?: true;
}

const wordsIn = (text: string): readonly { readonly word: string; readonly at: number }[] =>
  [...text.matchAll(/\p{L}[\p{L}-]*/gu)].map(({ 0: word, index }) => ({ word, at: index }));

const qualifies = new Set(['adjective', 'participle', 'numeral', 'pronoun']);
const isQualifier = (word: string): boolean => {
  const readings = analyse(word);
  return readings.some(({ part }) => qualifies.has(part)) && !readings.some(({ part }) => part === 'noun');
};

/** The adjectives right before a place belong to the noun there: «дополнительным профессиональным программам». */
const withQualifiers = (before: string, at: number): string => {
  let start = at;
  for (const { word, at: from } of wordsIn(before.slice(0, at)).toReversed()) {
    if (before.slice(from + word.length, start).trim() !== '' || !isQualifier(word)) break;
    start = from;
  }
  return before.slice(start).trim();
};

/** «Положение о системе … (далее – Положение)»: the words from that very word on, with the adjectives before it. */
const fromItself = (before: string, short: string): string | null => {
  const [head] = wordsIn(short);
  if (head === undefined) return null;
  const own = lemmasOf(head.word);
  const found = wordsIn(before).findLast(({ word }) => !areApart(lemmasOf(word), own));
  return found === undefined ? null : withQualifiers(before, found.at);
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

/** Words that begin inside quotation marks go back to the form of the organisation before them: «бюджетным учреждением «Центр …»». */
const withForm = (before: string, words: string): string => {
  const from = before.length - words.length;
  const opening = before.lastIndexOf('«', from);
  if (opening < 0 || before.slice(opening, from).includes('»') || !words.includes('»')) return words;
  let start = opening;
  for (const { word, at } of wordsIn(before.slice(0, opening)).toReversed()) {
    const between = before.slice(at + word.length, start);
    if (/[^\s-]/u.test(between) || analyse(word).some(({ part }) => joints.has(part))) break;
    start = at;
  }
  return before.slice(start).trim();
};

/** Quotation marks around the whole, or one that is left of a pair, are no words of it. */
const unquoted = (words: string): string => {
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

const meaningOf = (before: string, short: string, isCell: boolean): string | null => {
  const isOfLetters = /^\p{Lu}[\p{Lu}\s-]*$/u.test(short);
  const spelled = isOfLetters
    ? (spellingWords(before, short) ?? spellingWithin(before, short))
    : fromItself(before, short);
  if (spelled !== null) return unquoted(withForm(before, spelled));
  return isOfLetters ? null : clauseBefore(before, isCell);
};

const LISTED = /^(?<short>[\p{L}\d][^–—]{0,60}?)\s*(?:[–—]|\s-\s)\s*(?<means>\p{L}.*?)[;.]?\s*$/u;

/** The abbreviations of a list «ЦНППМ – центр …». */
export const listedIn = (lines: readonly Said[]): readonly FoundAbbreviation[] =>
  lines.flatMap((said) => {
    const { short, means } = LISTED.exec(said.text)?.groups ?? {};
    if (short === undefined || means === undefined || !/\p{Lu}/u.test(short)) return [];
    const { stretches } = said;
    return [
      { short: { text: short.trim(), stretches }, means: { text: means.trim(), stretches }, clause: null },
    ];
  });

/** «(Минпросвещения – Министерство …; РЦОД – …)», «Примечание: ГМЦ – …; ОО – …»: two or more, parted by semicolons. */
const IN_BRACKETS = /\((?<list>[^()]*\s[–—-]\s[^()]*;[^()]*)\)/gu;
const AFTER_COLON = /:\s+(?<list>[^:]*\s[–—-]\s[^:]*;[^:]*)$/gu;

/** Whether a short name is made of the words that it stands for: of their first letters, or of one of them. */
const isMadeOf = (short: string, means: string): boolean =>
  spellingWords(means, short.replaceAll(/[^\p{Lu}]/gu, '')) !== null || fromItself(means, short) !== null;

/** A longer text is no list of abbreviations. */
const longestList = 4000;

const listsIn = ({ text, stretches }: Said): readonly (readonly [short: string, means: string])[] => {
  if (text.length > longestList) return [];
  return [...text.matchAll(IN_BRACKETS), ...text.matchAll(AFTER_COLON)].flatMap(({ groups }) => {
    const items = (groups?.['list'] ?? '').split(/;\s*/u).filter((item) => item.trim() !== '');
    const listed = listedIn(items.map((item) => ({ text: item.trim(), stretches })));
    const pairs = listed.map(({ short, means }) => [short.text, means.text] as const);
    const isList =
      listed.length === items.length && pairs.filter((pair) => isMadeOf(...pair)).length * 2 > pairs.length;
    return isList ? pairs : [];
  });
};

/** «ОО (общеобразовательные организации)»: the words stand in the bracket. */
const explainedIn = (text: string): readonly (readonly [short: string, means: string])[] =>
  [...text.matchAll(/(?<![\p{L}«(])(\p{Lu}{2,8})\s\((\p{Ll}[^()]{5,200})\)/gu)].flatMap(
    ([, short = '', means = '']) => (spellingWords(means, short) === means ? [[short, means] as const] : []),
  );

/** A bracket that nobody closed ends with its sentence: «(далее – ИРО.». */
const closed = (text: string): string => text.replace(/(\(далее[^()]{2,60}?)([.:;]?)$/iu, '$1)$2');

/** The abbreviations of texts that «далее» introduces, each once, in printed order. */
export const introducedIn = (texts: readonly PlacedText[]): readonly FoundAbbreviation[] => {
  const found = new Map<string, FoundAbbreviation>();
  for (const { said, clause, isCell = false } of texts) {
    const { stretches } = said;
    const text = closed(said.text);
    const add = (short: string, means: string | null): void => {
      if (means === null || short.length > 80 || found.has(short)) return;
      found.set(short, { short: { text: short, stretches }, means: { text: means, stretches }, clause });
    };
    const names = laterNames(text);
    for (const { text: short, at } of names) {
      const before = text.slice(0, text.lastIndexOf('(', at)).trimEnd();
      // «(далее – краевая методическая сеть, КМС)»: the one is short of the other.
      const other = names.find(
        (name) => name.text !== short && spellingWords(name.text, short) === name.text,
      );
      add(short, meaningOf(before, short, isCell) ?? found.get(other?.text ?? '')?.means.text ?? null);
    }
    // «Единая федеральная система … (ЕФС)»
    for (const short of findAbbreviations(text)) {
      const means = introducedMeaning(text, short);
      add(short.text, means === null ? null : unquoted(means));
    }
    for (const [short, means] of [...listsIn(said), ...explainedIn(text)]) add(short, means);
  }
  return [...found.values()];
};

export const abbreviationValue = ({ short, means, clause }: FoundAbbreviation): ValueMap => ({
  short,
  means,
  clause: clause ?? undefined,
});
