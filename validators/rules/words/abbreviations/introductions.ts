// What a territory's documents introduce: abbreviations listed or spelt out in the text, and the names of subjects.
import type { Territory } from '../../../model/types.ts';
import { type Abbreviation, normalise } from '../../../text/words.ts';
import type { ShortenedText } from './shortened-texts.ts';
import { isSpelledOut, spellingWords } from './spelled-out.ts';

export interface Introductions {
  /** Whether an abbreviation, or a phrase of them, is introduced. «РСНМС» is «РС НМС» in other letters. */
  readonly isIntroduced: (short: string) => boolean;
  /** Names by which subjects are called and which are understood as a whole: «ГБУ РМ «ЦОКО – «Перспектива»». */
  readonly names: readonly string[];
}

/** Known to every reader of a Russian act: the name of the state, and the full name of a person («Ф.И.О.»). */
const generallyKnown = ['РФ', 'ФИО'];

/** The form in which abbreviations are the same however they are spaced: «РС НМС», «РСНМС». */
export const compact = (text: string): string => normalise(text).replace(/[\s-]/gu, '');

/** «… (далее – РЦЦТО)», «… (ЕФС)»: the text itself introduces it. */
export const isIntroduction = (text: string, { text: short, at, length }: Abbreviation): boolean => {
  const opening = text.lastIndexOf('(', at - 1);
  if (opening === -1) return false;
  const bracket = /^\(\s*(?<later>далее[^()]*?[\s–—-]\s*)?$/iu.exec(text.slice(opening, at));
  if (bracket === null || !/^\s*[),;.]/u.test(text.slice(at + length))) return false;
  return bracket.groups?.['later'] !== undefined || isSpelledOut(text.slice(0, opening), short);
};

/** The words that «… (далее – РЦЦТО)» gives an abbreviation for its meaning; null where their initials do not spell it. */
export const introducedMeaning = (text: string, short: Abbreviation): string | null =>
  isIntroduction(text, short)
    ? spellingWords(text.slice(0, text.lastIndexOf('(', short.at)), short.text)
    : null;

/** A short name in subjects.yaml that is an abbreviation must be introduced in the act all the same: only there it is printed. */
const isSingle = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name);

/** Gathers what is introduced in the files and in the texts. */
export const introductionsOf = (territory: Territory, texts: readonly ShortenedText[]): Introductions => {
  const { abbreviations, subjects, terms } = territory;
  const names = subjects
    .flatMap(({ short, aliases }) => [...(short === null ? [] : [short]), ...aliases])
    .filter((name) => !isSingle(name) && !/[«"„]/u.test(name));
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
  return { isIntroduced, names };
};
