// What running text says in figures: «в 100% общеобразовательных организаций внедрена …», «15 соглашений о сетевом
// взаимодействии». A promise in a roadmap and a figure in a provision are read alike, to be held against the indicators.
import { longestSentence } from '../places/bounds.ts';
import { isMeasured, type MeasuredTarget, parseTarget } from '../target/target.ts';
import { type CountedPhrase, countedAtStart, countedIn } from './counted.ts';
import { withoutFrame } from './counted-action.ts';

/** How far before a figure and behind it the counted may stand. */
const REACH = 400;

/** For which time a statement is made: one year, every year, or it does not say. */
type StatedFor = { readonly year: string } | 'every-year' | null;

/** A figure in running text: how much, of whom or what, and what is said of them. */
export interface Stated {
  readonly value: MeasuredTarget;
  readonly counted: CountedPhrase;
  /** The sentence without the figure and the counted. */
  readonly action: string;
  readonly when: StatedFor;
  /** The figure with the counted as printed, and its place in the text. */
  readonly printed: string;
  readonly at: number;
  readonly length: number;
}

/** A figure, with the bound before it and the sign of per cent behind it. */
const FIGURE =
  /(?<![\p{L}\p{N}.,–-])(?:(?:[Нн]е (?:менее|более|ниже|выше)|[Бб]олее|[Мм]енее|[Сс]выше|[Дд]о) +)?\d+(?:[.,]\d+)?(?!\p{N})(?:\s?%|\s?процент\p{Ll}{0,3})?/gu;
const SENTENCE = /[^.;!?]+(?:[.;!?](?!\s+\p{Lu}|\s*$)[^.;!?]*)*/gu;
/** «Увеличение на 10%»: how much more, not how much. */
const CHANGE = /(?:^|\s)на\s+$/iu;
const SHARE_OF = /(?:^|[\s(])(?:доля|доли|долю|процент)\s+/giu;
/** Numbers and times say how much and when, not what. */
const TIMES = /\d+|ежегодн\S*|(?:конц\S*|год|года|году|человек|г)(?!\p{L})/giu;
const YEARLY = /ежегодн|кажд(?:ый|ого) год|в год(?!\p{L})/iu;
const BY_YEAR = /(?:^|[\s(])(?:к|в|до|на|за)\s+(?:конц[ауе]\s+)?(20\d\d)(?!\s*[-–]\s*20\d\d)\s*г/iu;

/** A group of brackets that does not hold the figure explains something else. */
const withoutAsides = (sentence: string, at: number): string =>
  sentence.replaceAll(/\([^()]*\)/gu, (group, index: number) =>
    index <= at && at < index + group.length ? group : ' '.repeat(group.length),
  );

const whenOf = (sentence: string): StatedFor => {
  const year = BY_YEAR.exec(sentence)?.[1];
  if (year !== undefined) return { year };
  return YEARLY.test(sentence) ? 'every-year' : null;
};

interface Place {
  readonly counted: CountedPhrase;
  /** Where the counted stand in the sentence. */
  readonly at: number;
  /** Whether they stand before the figure: «доля педагогов … – 40%». */
  readonly before: boolean;
}

const countedBehind = (sentence: string, end: number): Place | null => {
  const space = /^\s*/u.exec(sentence.slice(end, end + REACH))?.[0].length ?? 0;
  const counted = countedAtStart(sentence.slice(end + space, end + REACH));
  return counted === null ? null : { counted, at: end + space + counted.at, before: false };
};

const countedBefore = (sentence: string, at: number): Place | null => {
  const start = Math.max(0, at - REACH);
  const share = [...sentence.slice(start, at).matchAll(SHARE_OF)].at(-1);
  if (share === undefined) return null;
  const from = start + share.index + share[0].length;
  const counted = countedIn(sentence.slice(from, at));
  return counted === null ? null : { counted, at: from + counted.at, before: true };
};

const readFigure = (sentence: string, at: number, figure: string): Stated | null => {
  if (CHANGE.test(sentence.slice(Math.max(0, at - REACH), at))) return null;
  const end = at + figure.length;
  const place = countedBehind(sentence, end) ?? (/%|проц/u.test(figure) ? countedBefore(sentence, at) : null);
  const read = parseTarget(figure);
  const value = read.ok && isMeasured(read.value) ? read.value : null;
  if (place === null || value === null) return null;
  const { counted, before } = place;
  const reported = withoutAsides(sentence, at);
  const behind = place.at + counted.length;
  const action = before
    ? `${reported.slice(behind, at)} ${reported.slice(end)}`
    : `${reported.slice(0, at)} ${reported.slice(behind)}`;
  const whole = before ? { at, end } : { at, end: behind };
  return {
    value,
    counted,
    action: withoutFrame(action).replaceAll(TIMES, ' '),
    when: whenOf(sentence),
    printed: sentence.slice(whole.at, whole.end).trim(),
    at: whole.at,
    length: whole.end - whole.at,
  };
};

const DIGIT = /\d/u;

/** The figures of a text with what they count, in printed order; a figure of which it is not clear whom it counts is left out. */
export const statedIn = (text: string): readonly Stated[] => {
  if (!DIGIT.test(text)) return [];
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    if (sentence.length > longestSentence || !DIGIT.test(sentence)) return [];
    return [...sentence.matchAll(FIGURE)].flatMap(({ 0: figure, index: at }) => {
      const stated = readFigure(sentence, at, figure.trimEnd());
      return stated === null ? [] : [{ ...stated, at: index + stated.at }];
    });
  });
};
