// Russian word endings, taken off by one algorithm for the search and for the rules that compare words.
import { remembered } from '../remembered.ts';

const VOWEL = /[аеиоуыэюя]/u;
const PERFECTIVE = /(?:ившись|ывшись|ивши|ывши|ив|ыв|(?<=[ая])(?:вшись|вши|в))$/u;
const REFLEXIVE = /с[яь]$/u;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u;
const PARTICIPLE = /(?:ивш|ывш|ующ|(?<=[ая])(?:ем|нн|вш|ющ|щ))$/u;
const VERB =
  /(?:ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю|(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н))$/u;
const NOUN =
  /(?:иями|иях|ией|иям|ием|ями|ами|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/u;
const SHORTEST_STEM = 3;

const afterFirst = (word: string, pattern: RegExp): string => {
  const found = pattern.exec(word);
  return found === null ? '' : word.slice(found.index + found[0].length);
};

// The first of the patterns that matches is cut off.
const cut = (text: string, ...patterns: readonly RegExp[]): string => {
  const pattern = patterns.find((one) => one.test(text));
  return pattern === undefined ? text : text.replace(pattern, '');
};

const withoutEnding = (region: string): string => {
  if (PERFECTIVE.test(region)) return cut(region, PERFECTIVE);
  const plain = cut(region, REFLEXIVE);
  return ADJECTIVE.test(plain) ? cut(cut(plain, ADJECTIVE), PARTICIPLE) : cut(plain, VERB, NOUN);
};

/**
 * The stem of a Russian word in lower case with «е» for «ё», by Snowball's algorithm
 * (https://snowballstem.org/algorithms/russian/stemmer.html). A word whose stem would be shorter than three letters is left
 * whole: abbreviations such as «иом» have no endings.
 */
export const stem: (word: string) => string = remembered((word) => {
  const region = afterFirst(word, VOWEL);
  if (region === '') return word;
  const start = word.slice(0, word.length - region.length);
  const second = afterFirst(afterFirst(word, /[аеиоуыэюя][^аеиоуыэюя]/u), /[аеиоуыэюя][^аеиоуыэюя]/u);
  let rest = withoutEnding(region).replace(/и$/u, '');
  if (/ость?$/u.test(second)) rest = rest.replace(/ость?$/u, '');
  rest = rest
    .replace(/ейше?$/u, '')
    .replace(/нн$/u, 'н')
    .replace(/ь$/u, '');
  const found = start + rest;
  return found.length < SHORTEST_STEM ? word : found;
});

const SHORTEST_ROOT = 4;
// What stands between a root and the ending in words for an action, its doer and its result, longest first.
const DERIVED: readonly (readonly [RegExp, string])[] = [
  [/ничеств$/u, 'ник'],
  [/ор(?:ств|ск)$/u, 'ор'],
  [/(?:ирован|ирова|ативн|атор|вова|ован|ова|ыва|ива|яци|аци|ени|ани|яц|ац|ир|ен|ан|ян|а|я)$/u, ''],
  [/(?<=[жчшщвпт])к$/u, ''],
  [/(?<=[пбвмф])л$/u, ''],
];

/**
 * The part that a verb, its noun and its doer have in common: «сопровождать» and «сопровождение», «наставник» and
 * «наставничество». Takes a stem; words with one stem have one root.
 */
export const root = (stemmed: string): string =>
  DERIVED.reduce((word, [pattern, put]) => {
    const shorter = word.replace(pattern, put);
    return shorter.length < SHORTEST_ROOT ? word : shorter;
  }, stemmed);
