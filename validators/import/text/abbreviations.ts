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

const clauseBefore = (before: string): string | null => {
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  if (last === undefined) return null;
  const words = before.slice(last.index + last[0].length).trim();
  return words === '' || words.length > 400 || isNominative(words) === null ? null : words;
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

const meaningOf = (before: string, short: string): string | null => {
  const spelled = /^\p{Lu}[\p{Lu}\s-]*$/u.test(short)
    ? spellingWords(before, short)
    : fromItself(before, short);
  if (spelled !== null) return unquoted(withForm(before, spelled));
  return /\p{Lu}{2}/u.test(short) ? null : clauseBefore(before);
};

/** The abbreviations of texts that «далее» introduces, each once, in printed order. */
export const introducedIn = (texts: readonly PlacedText[]): readonly FoundAbbreviation[] => {
  const found = new Map<string, FoundAbbreviation>();
  for (const { said, clause } of texts) {
    const { text, stretches } = said;
    const add = (short: string, means: string | null): void => {
      if (means === null || short.length > 80 || found.has(short)) return;
      found.set(short, { short: { text: short, stretches }, means: { text: means, stretches }, clause });
    };
    for (const { text: short, at } of laterNames(text))
      add(short, meaningOf(text.slice(0, text.lastIndexOf('(', at)).trimEnd(), short));
    // «Единая федеральная система … (ЕФС)»
    for (const short of findAbbreviations(text)) {
      const means = introducedMeaning(text, short);
      add(short.text, means === null ? null : unquoted(means));
    }
  }
  return [...found.values()];
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

export const abbreviationValue = ({ short, means, clause }: FoundAbbreviation): ValueMap => ({
  short,
  means,
  clause: clause ?? undefined,
});
