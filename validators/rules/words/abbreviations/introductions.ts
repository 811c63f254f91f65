// What a territory's documents introduce: abbreviations listed or spelt out in the text, and the names of subjects.
import type { Territory } from '../../../model/types.ts';
import { hasPhrase, phraseStems } from '../../../text/phrase.ts';
import { matchWords } from '../../../text/word-match.ts';
import { type Abbreviation, normalise } from '../../../text/words.ts';
import { laterNames } from './later-names.ts';
import type { ShortenedText } from './shortened-texts.ts';
import { isSpelledOut, spellingWords } from './spelled-out.ts';

export interface Introductions {
  /** Whether an abbreviation, or a phrase of them, is introduced. «РСНМС» is «РС НМС» in other letters. */
  readonly isIntroduced: (short: string) => boolean;
  /** Names by which subjects are called and which are understood as a whole: «ГБУ РМ «ЦОКО – «Перспектива»». */
  readonly names: readonly string[];
  /** Whether an abbreviation stands in a name of several words that the text introduces, in any case: «Порталу ДППО». */
  readonly isInName: (text: string, short: Abbreviation) => boolean;
}

/** Known to every reader of a Russian act: the name of the state, and the full name of a person («Ф.И.О.»). */
const generallyKnown = ['РФ', 'ФИО'];

/** The form in which abbreviations are the same however they are spaced: «РС НМС», «РСНМС». */
export const compact = (text: string): string => normalise(text).replace(/[\s-]/gu, '');

/** «… (далее – РЦЦТО)», «… (ЕФС)»: the text itself introduces it. «(далее – цифровая экосистема ДПО)» introduces no «ДПО». */
export const isIntroduction = (text: string, { text: short, at, length }: Abbreviation): boolean => {
  if (laterNames(text).some((name) => name.at === at && name.length === length)) return true;
  const opening = text.lastIndexOf('(', at - 1);
  if (opening === -1 || text.slice(opening + 1, at).trim() !== '') return false;
  return /^\s*[),;.]/u.test(text.slice(at + length)) && isSpelledOut(text.slice(0, opening), short);
};

/** The words that «… (далее – РЦЦТО)» gives an abbreviation for its meaning; null where their initials do not spell it. */
export const introducedMeaning = (text: string, short: Abbreviation): string | null =>
  isIntroduction(text, short)
    ? spellingWords(text.slice(0, text.lastIndexOf('(', short.at)), short.text)
    : null;

/** A name in subjects.yaml that is made of abbreviations alone must be introduced in the act all the same: only there it is printed. */
const isAllShort = (name: string): boolean => /^\p{Lu}{2,}(?:[\s-]+\p{Lu}{2,})*$/u.test(name);

/** Finds out whether an abbreviation is part of one of the names of several words, each given by its stems. */
const inNames =
  (names: readonly string[]): Introductions['isInName'] =>
  (text, { text: short, at, length }) =>
    names.some((name) => {
      const place = name.indexOf(short);
      if (place === -1) return false;
      const [before, after] = [name.slice(0, place), name.slice(place + short.length)].map(
        (side) => matchWords(side).length,
      );
      const around = [
        ...matchWords(text.slice(0, at)).slice(-(before ?? 0) || Number.POSITIVE_INFINITY),
        ...matchWords(short),
        ...matchWords(text.slice(at + length)).slice(0, after),
      ];
      return hasPhrase(around, phraseStems(name));
    });

/** Gathers what is introduced in the files and in the texts. */
export const introductionsOf = (territory: Territory, texts: readonly ShortenedText[]): Introductions => {
  const { abbreviations, subjects, terms } = territory;
  const names = subjects
    .flatMap(({ short, aliases }) => [...(short === null ? [] : [short]), ...aliases])
    .filter((name) => !isAllShort(name) && !/[«"„]/u.test(name));
  const listed = [
    ...generallyKnown,
    ...abbreviations.map(({ short }) => short),
    ...names,
    ...terms.flatMap(({ short, term }) => [term, ...(short === null ? [] : [short])]),
  ];
  const inText = texts.flatMap(({ text, found }) =>
    found.filter((short) => isIntroduction(text, short)).map((short) => short.text),
  );
  const known = new Set([...listed, ...inText].map(compact));
  const answers = new Map<string, boolean>();
  const isIntroduced = (short: string): boolean => {
    const answer = answers.get(short) ?? known.has(compact(short));
    answers.set(short, answer);
    return answer;
  };
  const ofWords = texts
    .flatMap(({ text }) => laterNames(text).map((name) => name.text))
    .filter((name) => /\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name));
  return { isIntroduced, names, isInName: inNames(ofWords) };
};
