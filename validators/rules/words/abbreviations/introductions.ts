// What a territory's documents introduce: abbreviations listed or spelt out in the text, and the names of subjects.
import { nameStandsAt, type PlainWord, plainWords } from '../../../language/plain-words.ts';
import type { Territory } from '../../../model/types.ts';
import { after, before, beforeBracket, bracketBefore } from '../../../text/places/near-place.ts';
import { remembered } from '../../../text/remembered.ts';
import { type Abbreviation, findAbbreviations, normalise } from '../../../text/words/words.ts';
import { laterNames } from './later-names.ts';
import { notedIn } from './noted.ts';
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

/** The places and lengths of the names that a text introduces by «далее». */
const laterPlaces: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(laterNames(text).map(({ at, length }) => `${at} ${length}`)),
);

/** «… (далее – РЦЦТО)», «… (ЕФС)»: the text itself introduces it. «(далее – цифровая экосистема ДПО)» introduces no «ДПО». */
export const isIntroduction = (text: string, { text: short, at, length }: Abbreviation): boolean => {
  if (laterPlaces(text).has(`${at} ${length}`)) return true;
  const opening = bracketBefore(text, at);
  return (
    opening !== -1 &&
    /^\s*[),;.]/u.test(text.slice(at + length)) &&
    isSpelledOut(before(text, opening), short)
  );
};

/** The words that «… (далее – РЦЦТО)» gives an abbreviation for its meaning; null where their initials do not spell it. */
export const introducedMeaning = (text: string, short: Abbreviation): string | null => {
  const named = isIntroduction(text, short) ? beforeBracket(text, short.at) : null;
  return named === null ? null : spellingWords(named, short.text);
};

/** A name in subjects.yaml that is made of abbreviations alone must be introduced in the act all the same: only there it is printed. */
const isAllShort = (name: string): boolean => /^\p{Lu}{2,}(?:[\s-]+\p{Lu}{2,})*$/u.test(name);

/** Names that have as many words before an abbreviation, and as many after it. */
interface Shape {
  readonly before: number;
  readonly after: number;
  /** Their words, by the beginnings of the words. */
  readonly names: Map<string, (readonly PlainWord[])[]>;
}

/** By so many of its first letters a word is looked up: they are the same in all its cases. */
const keyLetters = 4;

const keyOf = (words: readonly PlainWord[]): string =>
  words.map(({ names: [printed = ''] }) => printed.slice(0, keyLetters)).join(' ');

/** The names by the abbreviations in them and by their shapes, each name once. */
const byShort = (names: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, Shape>> => {
  const found = new Map<string, Map<string, Shape>>();
  for (const name of new Set(names))
    for (const { text: short, at, length } of findAbbreviations(name)) {
      const own = plainWords(name);
      const [before, after] = [name.slice(0, at), name.slice(at + length)].map(
        (side) => plainWords(side).length,
      );
      const shapes = found.get(short) ?? new Map<string, Shape>();
      found.set(short, shapes);
      const shape = shapes.get(`${before} ${after}`) ?? {
        before: before ?? 0,
        after: after ?? 0,
        names: new Map<string, (readonly PlainWord[])[]>(),
      };
      shapes.set(`${before} ${after}`, shape);
      const alike = shape.names.get(keyOf(own)) ?? [];
      shape.names.set(keyOf(own), alike);
      alike.push(own);
    }
  return found;
};

/** Finds out whether an abbreviation is part of one of the names of several words. */
const inNames = (names: readonly string[]): Introductions['isInName'] => {
  const known = byShort(names);
  return (text, { text: short, at, length }) => {
    const shapes = known.get(short);
    if (shapes === undefined) return false;
    const wordsBefore = plainWords(before(text, at));
    const wordsAfter = plainWords(after(text, at + length));
    return [...shapes.values()].some((shape) => {
      const words = [
        ...wordsBefore.slice(Math.max(0, wordsBefore.length - shape.before)),
        ...plainWords(short),
        ...wordsAfter.slice(0, shape.after),
      ];
      return (shape.names.get(keyOf(words)) ?? []).some((own) => nameStandsAt(words, 0, own));
    });
  };
};

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
  const noted = texts.flatMap(({ text, found }) => (found.length === 0 ? [] : notedIn(text)));
  const known = new Set([...listed, ...inText, ...noted].map(compact));
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
