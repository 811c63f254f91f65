// Whether a text occurs in the source word after word, and if not, at which word the two part.
import {
  areSubjectOf,
  endsBeforePredicate,
  goesOnBehindAside,
  goesOnWithPredicate,
  mostPhrases,
} from './joined.ts';
import type { PrintedSource, SourceWord } from './printed-source.ts';
import { marksOf, wordsOf } from './words.ts';

/** Where a text and the source part: the words on both sides, '' for none, and the line of source.txt. */
export interface Parting {
  readonly published: string;
  readonly printed: string;
  readonly line: number;
  /** All of the text stands there, as a piece of a phrase that is cut off before or behind it. */
  readonly cut?: true;
}

export interface Occurrences {
  /** Null where the text occurs; where none of its words do, 'nowhere'. */
  readonly parting: (text: string, phraseOf?: readonly string[]) => Parting | 'nowhere' | null;
}

type Words = readonly string[];

/** Words compared in all; a text that would need more is taken not to occur. A real act needs some ten thousand. */
const mostSteps = 3_000_000;

/** What looking at the marks around a place costs beside comparing one word. */
const edgeSteps = 10;

/** So many words behind a phrase show whether another predicate follows. */
const mostFollowing = 12;

/** Most words of a subject that are looked through before its verb. */
const mostOfSubject = 6;

const pronouns: ReadonlySet<string> = new Set(['он', 'она', 'оно', 'они']);

const plainWords = (text: string): Words => wordsOf(text).map(({ word }) => word);

/** The greatest number for which `holds` is true, up to `most`; it holds for all smaller ones. */
const greatest = (most: number, holds: (count: number) => boolean): number => {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Prepares a source for being asked about many texts. */
export const occurrencesIn = ({ text: printedText, words }: PrintedSource): Occurrences => {
  const places = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  let steps = 0;

  /** Index in a sequence of the word that the source has least often. */
  const rarest = (sequence: Words): number => {
    let [best, fewest] = [0, Number.POSITIVE_INFINITY];
    for (const [index, word] of sequence.entries()) {
      const count = places.get(word)?.length ?? 0;
      if (count < fewest) [best, fewest] = [index, count];
    }
    return best;
  };

  const isAt = (start: number, sequence: Words): boolean => {
    for (const [index, word] of sequence.entries()) {
      steps += 1;
      if (words[start + index]?.word !== word) return false;
    }
    return true;
  };

  /** Indexes of the words at which a sequence begins. */
  function* begins(sequence: Words): Generator<number> {
    const index = rarest(sequence);
    for (const place of places.get(sequence[index] ?? '') ?? []) {
      if (steps > mostSteps) return;
      if (isAt(place - index, sequence)) yield place - index;
    }
  }

  const first = (sequence: Words): number | undefined => {
    for (const at of begins(sequence)) return at;
    return undefined;
  };

  const occurs = (sequence: Words): boolean => sequence.length === 0 || first(sequence) !== undefined;

  const between = (left: SourceWord | undefined, right: SourceWord | undefined): string =>
    printedText.slice(left?.end ?? 0, right?.at);

  const isEdge = (left: SourceWord | undefined, right: SourceWord | undefined): boolean => {
    const gap = between(left, right);
    // A tab parts the cells of a row.
    return left === undefined || right === undefined || /[\n\t]/u.test(gap) || marksOf(gap) !== '';
  };

  const plain = (from: number, to: number): string[] =>
    words.slice(Math.max(0, from), to).map(({ word }) => word);

  /** The words from a place up to the next mark, not many. */
  const upToEdge = (from: number): readonly string[] => {
    let to = from + 1;
    const isWithin = (at: number): boolean =>
      between(words[at - 1], words[at]) === '-' || !isEdge(words[at - 1], words[at]);
    while (to < words.length && to - from < mostFollowing && isWithin(to)) to += 1;
    return plain(from, to);
  };

  /** «Он ведёт реестр»: a pronoun at the beginning of a sentence stands for a name. */
  const isAfterPronoun = (at: number): boolean =>
    pronouns.has(words[at - 1]?.word ?? '') && isEdge(words[at - 2], words[at - 1]);

  /** «Образовательная организация закрепляет»: the subject of the predicate, from the beginning of its sentence. */
  const isAfterSubject = (at: number, verb: string | undefined): boolean => {
    let from = at - 1;
    while (at - from < mostOfSubject && from > 0 && !isEdge(words[from - 1], words[from])) from -= 1;
    return isEdge(words[from - 1], words[from]) && areSubjectOf(plain(from, at), verb);
  };

  /** The phrases that commas part from a place on: «и», what is set off behind it, and what follows. */
  const phrasesFrom = (from: number): readonly (readonly string[])[] => {
    const phrases: (readonly string[])[] = [];
    for (let at = from; phrases.length < mostPhrases + 2 && at < words.length; ) {
      const phrase = upToEdge(at);
      phrases.push(phrase);
      at += phrase.length;
      if (marksOf(between(words[at - 1], words[at])) !== ',') break;
    }
    return phrases;
  };

  const goesOn = (end: number): boolean => {
    const following = upToEdge(end);
    if (goesOnWithPredicate(following)) return true;
    const [, ...aside] = following.length === 1 ? phrasesFrom(end) : [];
    return goesOnBehindAside(following, aside);
  };

  const isAfter = (at: number, name: Words): boolean => name.length > 0 && isAt(at - name.length, name);

  /** Null where some place of the sequence is a whole phrase; else the word that is cut off at the first place. */
  const cutOff = (sequence: Words, phraseOf: readonly string[]): Parting | null => {
    const names = phraseOf.map(plainWords);
    let cut: Parting | null = null;
    for (const at of begins(sequence)) {
      const end = at + sequence.length;
      steps += edgeSteps;
      const begun =
        isEdge(words[at - 1], words[at]) ||
        names.some((name) => isAfter(at, name)) ||
        isAfterPronoun(at) ||
        isAfterSubject(at, sequence[0]) ||
        endsBeforePredicate(plain(at - 2, at).reverse(), sequence);
      const ended =
        isEdge(words[end - 1], words[end]) ||
        names.some((name) => name.length > 0 && isAt(end, name)) ||
        goesOn(end);
      if (begun && ended) return null;
      const missed = begun ? words[end] : words[at - 1];
      cut ??= { published: '', printed: missed?.word ?? '', line: missed?.line ?? 1, cut: true };
    }
    return cut;
  };

  /** What one step from a place where both agree shows: a word left out, put in, or replaced. */
  const parted = (at: number, step: 1 | -1, published: Words, index: number): Parting => {
    const [own, other] = [published[index] ?? '', words[at]];
    const line = other?.line ?? words[at - step]?.line ?? 1;
    const printed = other?.word ?? '';
    if (words[at + step]?.word === own) return { published: '', printed, line };
    if (published[index + step] === printed) return { published: own, printed: '', line };
    return { published: own, printed, line };
  };

  return {
    parting: (text, phraseOf) => {
      const sequence = plainWords(text);
      if (sequence.length === 0) return null;
      if (occurs(sequence)) return phraseOf === undefined ? null : cutOff(sequence, phraseOf);
      const head = greatest(sequence.length, (count) => occurs(sequence.slice(0, count)));
      const tail = greatest(sequence.length, (count) => occurs(sequence.slice(sequence.length - count)));
      if (Math.max(head, tail) === 0) {
        const within = sequence.flatMap((word) => places.get(word) ?? [])[0];
        const line = words[within ?? -1]?.line;
        return line === undefined ? 'nowhere' : { published: sequence[0] ?? '', printed: '', line };
      }
      if (head >= tail) {
        const at = first(sequence.slice(0, head)) ?? 0;
        return parted(at + head, 1, sequence, head);
      }
      const at = first(sequence.slice(sequence.length - tail)) ?? 0;
      return parted(at - 1, -1, sequence, sequence.length - tail - 1);
    },
  };
};
