// Words torn apart or run together, known by the dictionary or by how the same texts print them elsewhere: «педаго гических»,
// «вшколах», «научно - методического» beside «научно-методическое», «реализацию100» beside «реализацию».
import { longestWord } from '../text/places/bounds.ts';
import { wordPlaces } from '../text/words/word-places.ts';
import { analyse, isKnown as isInDictionary, type Reading } from './analyse.ts';
import { foundInDictionary } from './dictionary.ts';

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

/** The shortest piece of a compound. */
const pieceLetters = 3;

const RUSSIAN = /^[а-яё]+$/iu;
const SMALL = /^[а-яё]+$/u;

/** Whether letters are a word of the language or of the texts. */
const isWhole = (lower: string, { words }: Vocabulary): boolean =>
  foundInDictionary(lower.replaceAll('ё', 'е')).length > 0 || isKnown(words, lower);

/** Letters that are no word; a single one may be the name of a thing («класс е»). */
const isPiece = (lower: string, { words }: Vocabulary): boolean =>
  lower.length > 1 && (words.get(lower) ?? 0) < knownFrom && !isInDictionary(lower);

/** A word has as many letters at least where it is torn, or run into a preposition or a conjunction. */
const runFrom = 4;

/** «педаго гических», «н азначить», «методи- ческие»: pieces of which one at least is no word, and one word together. */
function* inTwo(text: string, vocabulary: Vocabulary): Generator<Torn> {
  const places = wordPlaces(text);
  for (const [index, right] of places.entries()) {
    const left = places[index - 1];
    if (left === undefined || !/^(?:-?[^\S\n]|-\n)$/u.test(text.slice(left.end, right.at))) continue;
    if (!SMALL.test(right.text) || !RUSSIAN.test(left.text) || text.charAt(right.end) === '-') continue;
    const whole = left.lower + right.lower;
    if (whole.length < runFrom || whole.length > longestWord) continue;
    if (!isPiece(left.lower, vocabulary) && !isPiece(right.lower, vocabulary)) continue;
    if (!isWhole(whole, vocabulary)) continue;
    const printed = text.slice(left.at, right.end);
    yield { text: printed, at: left.at, length: printed.length, reads: left.text + right.text };
  }
}

/** Each of two words that are run together with nothing between them has as many letters at least. */
const runBare = 5;

const isNominal = ({ part, name }: Reading): boolean =>
  name === null && (part === 'noun' || part === 'adjective');
const nominal = (word: string): readonly Reading[] =>
  word.length < runFrom ? [] : analyse(word).filter((reading) => reading.known && isNominal(reading));

const governed = new Set<Reading['case']>(['genitive', 'dative', 'instrumental', 'prepositional']);
const prepositions = ['в', 'с', 'к', 'о', 'у', 'из', 'от', 'на', 'по', 'для', 'при', 'между'];

/** How letters that are no word part into words: «в школах», «наставников и методистов», «справка министерства»; null where they do not. */
const parted = (lower: string): string | null => {
  for (const first of prepositions) {
    const rest = lower.slice(first.length);
    if (
      lower.startsWith(first) &&
      nominal(rest).some((reading) => governed.has(reading.case) && reading.number === 'plural')
    )
      return `${first} ${rest}`;
  }
  for (let at = runFrom; at <= lower.length - runFrom; at += 1) {
    const first = lower.slice(0, at);
    const own = nominal(first);
    if (own.length === 0) continue;
    const joined = lower.charAt(at) === 'и' ? nominal(lower.slice(at + 1)) : [];
    if (
      joined.some((other) =>
        own.some((reading) => reading.part === other.part && reading.case === other.case),
      )
    )
      return `${first} и ${lower.slice(at + 1)}`;
    const rest = lower.slice(at);
    // «Вебинарплощадка» and «видеоурок» are new words; what ends like a case of its own is none of their beginnings.
    const ends = at >= runBare && rest.length >= runBare && /[аыиея]$/u.test(first);
    if (ends && nominal(rest).some((reading) => reading.part === 'noun' && reading.case === 'genitive'))
      return `${first} ${rest}`;
  }
  return null;
};

/** «вшколах», «наставниковиметодистов»: words without a space between them. */
function* runTogether(text: string, vocabulary: Vocabulary): Generator<Torn> {
  for (const { text: printed, lower, at, end } of wordPlaces(text)) {
    if (printed.length <= runFrom || printed.length > longestWord || !SMALL.test(printed)) continue;
    if (text.charAt(at - 1) === '-' || text.charAt(end) === '-') continue;
    if (isInDictionary(lower) || isWhole(lower, vocabulary)) continue;
    const reads = parted(lower.replaceAll('ё', 'е'));
    if (reads !== null) yield { text: printed, at, length: printed.length, reads };
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
  yield* runTogether(text, vocabulary);
  yield* withoutHyphen(text, vocabulary);
}
