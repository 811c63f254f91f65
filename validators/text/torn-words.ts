// Words torn apart or run together, known by how the same texts print them elsewhere: «научно - методического» beside
// «научно-методическое», «реализацию100» beside «реализацию», «педаго гических» beside «педагогических».
import { longestWord } from './bounds.ts';
import { neighbours, wordPlaces } from './word-places.ts';

/** What the documents print elsewhere: their words, and their words with a hyphen by the stem of the second part. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly compounds: ReadonlyMap<string, number>;
}

const count = (into: Map<string, number>, key: string): void => {
  into.set(key, (into.get(key) ?? 0) + 1);
};

/** A compound is the same in all its cases: «научно-методического», «научно-методическую». */
const stemLetters = 6;
const compound = (first: string, second: string): string =>
  `${first}-${second.slice(0, stemLetters)}`.toLowerCase().replaceAll('ё', 'е');

/** Counts the words of texts. */
export const vocabularyOf = (texts: readonly string[]): Vocabulary => {
  const words = new Map<string, number>();
  const compounds = new Map<string, number>();
  for (const text of texts) {
    for (const { lower } of wordPlaces(text)) count(words, lower);
    if (!text.includes('-')) continue;
    for (const [, first = '', second = ''] of text.matchAll(/(?<![а-яё])([а-яё]+)-(?=([а-яё]+))/giu))
      count(compounds, compound(first, second));
  }
  return { words, compounds };
};

/** As often must the whole word stand elsewhere for its pieces to be taken for it. */
const knownFrom = 2;

const isKnown = (counts: ReadonlyMap<string, number>, key: string): boolean =>
  (counts.get(key) ?? 0) >= knownFrom;

/** What is torn or run together, its place, and how it ought to read. */
export interface Torn {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly reads: string;
}

const torn = ({ 0: text, index }: RegExpExecArray, reads: string): Torn => ({
  text,
  at: index,
  length: text.length,
  reads,
});

/** «научно - методического», «научно- методического»: a space beside the hyphen of a compound. */
function* atHyphen(text: string, { compounds }: Vocabulary): Generator<Torn> {
  for (const found of text.matchAll(/(?<![а-яё])([а-яё]+)(?:\s+[-–]\s*|[-–]\s+)([а-яё]+)/giu)) {
    const [, first = '', second = ''] = found;
    if (isKnown(compounds, compound(first, second))) yield torn(found, `${first}-${second}`);
  }
}

/** «реализацию100»: a word of the text with a figure at its end. */
function* beforeFigure(text: string, { words }: Vocabulary): Generator<Torn> {
  if (!/[а-яё]\d/u.test(text)) return;
  for (const found of text.matchAll(/(?<![\p{L}\d-])([а-яё]{4,})(\d+)(?!\p{L})/gu)) {
    const [, word = '', figure = ''] = found;
    if (words.get(word) !== undefined && isKnown(words, word)) yield torn(found, `${word} ${figure}`);
  }
}

/** The shortest piece of a word that is not taken for a word of its own. */
const pieceLetters = 3;

const RUSSIAN = /^[а-яё]+$/iu;

/** «педаго гических»: two pieces that are no words of the text elsewhere, and one word together. */
function* inTwo(text: string, { words }: Vocabulary): Generator<Torn> {
  for (const { left, right } of neighbours(text)) {
    if (words.get(left.lower) !== 1 || words.get(right.lower) !== 1) continue;
    if (left.text.length < pieceLetters || right.text.length < pieceLetters || right.at - left.end > 1)
      continue;
    if (!isKnown(words, left.lower + right.lower)) continue;
    const whole = text.slice(left.at, right.end);
    yield { text: whole, at: left.at, length: whole.length, reads: left.text + right.text };
  }
}

/** «научнометодической»: a compound whose hyphen is lost. */
function* withoutHyphen(text: string, { words, compounds }: Vocabulary): Generator<Torn> {
  for (const { text: whole, lower, at: place } of wordPlaces(text)) {
    if (whole.length < pieceLetters + stemLetters || whole.length > longestWord || isKnown(words, lower))
      continue;
    if (text.charAt(place - 1) === '-' || !RUSSIAN.test(whole)) continue;
    for (let at = pieceLetters; at <= whole.length - stemLetters; at += 1) {
      if (whole[at - 1] !== 'о') continue;
      const [first, second] = [whole.slice(0, at), whole.slice(at)];
      if (!isKnown(compounds, compound(first, second))) continue;
      yield { text: whole, at: place, length: whole.length, reads: `${first}-${second}` };
      break;
    }
  }
}

/** What is torn or run together in a text. */
export function* tornWords(text: string, vocabulary: Vocabulary): Generator<Torn> {
  if (/\s[-–]|[-–]\s/u.test(text)) yield* atHyphen(text, vocabulary);
  yield* beforeFigure(text, vocabulary);
  yield* inTwo(text, vocabulary);
  yield* withoutHyphen(text, vocabulary);
}
