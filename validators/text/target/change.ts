// Growth and decline: «на 8 процентов», «снижение на 3 п.п.», «увеличить число школ в 2 раза», «+5 %», «минус 2 %».
import { isActYear } from '../dates/calendar.ts';
import { cardinalNumber } from '../numbers/numerals.ts';
import { printedOf, skipPhrase, type Tokens, textAt, tokenize, touches } from '../tokens.ts';
import type { ChangeTarget } from './model.ts';
import { readNumber } from './numbers.ts';
import { readPeriod, readUnit } from './parts.ts';

const UP =
  /^(?:увеличени|увеличи[тв]|рост$|роста$|раст(?:и|ет|ут)$|повышени|повысит|повыша[ею]т|прирост|вырас|возраст(?:ани|[иеу])|расширени|доведени|довест|доведен)/u;
const DOWN = /^(?:снижени|сниз[иь]|снижа[ею]т|сокращени|сократи|уменьшени|уменьши)/u;
/** «В возрасте» is an age. */
const AGE = /^возрасте?$/u;

/** Which way a word leads; null for a word that says nothing of it. */
const directionOf = (word: string): ChangeTarget['direction'] =>
  UP.test(word) && !AGE.test(word) ? 'up' : DOWN.test(word) ? 'down' : null;

/** Which way the word at `i` leads; null too for «повышение квалификации», which is learning. */
export const directionAt = (tokens: Tokens, i: number): ChangeTarget['direction'] =>
  textAt(tokens, i + 1).startsWith('квалификац') ? null : directionOf(textAt(tokens, i));

/** Whether words have one that leads up: «рост числа школ». */
export const saysGrowth = (words: string): boolean => {
  const tokens = tokenize(words);
  return tokens.some((_, i) => directionAt(tokens, i) === 'up');
};

/** «Ежегодный прирост», «Среднее увеличение»: one adjective may stand before the noun. */
const ADJECTIVE = /(?:ый|ий|ой|ое|ее|ая)$/u;

/** Whether a name asks for growth or decline: «Увеличение доли учителей, прошедших диагностику». */
export const asksGrowth = (name: string): boolean => {
  const [first = '', second = '', third = ''] = name.trim().toLowerCase().replaceAll('ё', 'е').split(/\s+/u);
  const [said, of] = ADJECTIVE.test(first) ? [second, third] : [first, second];
  return !of.startsWith('квалификац') && directionOf(said) !== null;
};

/** Nouns that say nothing of what is counted: «на 15 единиц». */
const BARE = /^(?:ед\.?|единиц[аы]?|шт\.?|штук[аи]?)$/iu;

const BOUNDS: readonly (readonly ['min' | 'max', readonly string[]])[] = [
  ['min', ['не менее чем', 'не менее , чем', 'не менее', 'минимум']],
  ['max', ['не более чем', 'не более , чем', 'не более']],
];
const MOST_WORDS = 8;

type By = Pick<ChangeTarget, 'by' | 'unit' | 'noun' | 'bound'> & { readonly next: number };

const POINTS = ['процентных пункта', 'процентных пунктов', 'процентный пункт', 'п . п .', 'п . п', 'пп'];

/** What a change counts; percentage points are not per cent. */
const countedAt = (printed: string, tokens: Tokens, i: number): Omit<By, 'by' | 'bound'> | null => {
  const points = skipPhrase(tokens, i, POINTS);
  if (points !== null) return { unit: 'points', noun: null, next: points };
  const counted = readUnit(printed, tokens, i);
  return 'trouble' in counted ? null : counted;
};

const BASES = [
  'по сравнению с',
  'по сравнению со',
  'в сравнении с',
  'по отношению к',
  'относительно',
  'против',
  'от',
  'к',
  'ко',
];
const LEVEL = /^(?:уровн|показател|значени|результат|итог)\p{L}{0,4}$/u;
const EARLIER = /^(?:предыдущ|прошл|прошедш|отчетн|базов|исходн|предшеств)\p{L}{2,6}$/u;
const TIME = /^(?:год|период|квартал|полугоди|месяц|значени|уровн|показател)\p{L}{0,3}$|^г$/u;

/** The end of «к 2024 году», «относительно базового значения», «по сравнению с уровнем прошлого года»; null where none stands there. */
const skipBase = (tokens: Tokens, i: number): number | null => {
  const lead = skipPhrase(tokens, i, BASES);
  if (lead === null) return null;
  const named = LEVEL.test(textAt(tokens, lead)) ? lead + 1 : lead;
  const isYear = tokens[named]?.kind === 'number' && isActYear(Number(textAt(tokens, named)));
  if (!isYear && !EARLIER.test(textAt(tokens, named))) return null;
  const time = TIME.test(textAt(tokens, named + 1)) ? named + 2 : null;
  if (time === null) return null;
  return textAt(tokens, time - 1) === 'г' && textAt(tokens, time) === '.' ? time + 1 : time;
};

// «на 5 %», «в 1,5 раза»
const readStep = (printed: string, tokens: Tokens, i: number): By | null => {
  const lead = skipPhrase(tokens, i, ['на', 'в']);
  const figure = lead === null ? null : readNumber(tokens, lead);
  if (lead === null || (figure !== null && 'trouble' in figure)) return null;
  const by = figure?.value ?? cardinalNumber(textAt(tokens, lead));
  if (by === null) return null;
  const next = figure?.next ?? lead + 1;
  if (textAt(tokens, i) === 'в') {
    const times = skipPhrase(tokens, next, ['раза', 'раз']);
    return times === null ? null : { by, unit: 'times', noun: null, next: times };
  }
  const counted = figure === null ? null : countedAt(printed, tokens, next);
  return counted === null ? null : { by, ...counted };
};

// «не менее чем на 5 %»
const readBy = (printed: string, tokens: Tokens, i: number): By | null => {
  for (const [bound, phrases] of BOUNDS) {
    const at = skipPhrase(tokens, i, phrases);
    const step = at === null ? null : readStep(printed, tokens, at);
    if (step !== null) return { ...step, bound };
  }
  return readStep(printed, tokens, i);
};

const SIGNS: Readonly<Record<string, 'up' | 'down'>> = { '+': 'up', плюс: 'up', '-': 'down', минус: 'down' };

// «+5 %», «минус 2 %», «-2 %»: a dash apart, or before a bare number, is a mark of a list
const readSigned = (
  printed: string,
  tokens: Tokens,
  i: number,
): { readonly way: 'up' | 'down'; readonly by: By } | null => {
  const way = SIGNS[textAt(tokens, i)];
  const figure = way === undefined ? null : readNumber(tokens, i + 1);
  if (way === undefined || figure === null || 'trouble' in figure) return null;
  const counted = countedAt(printed, tokens, figure.next);
  const isDash = tokens[i]?.kind === 'dash';
  if (counted === null || (isDash && (counted.unit === 'count' || !touches(tokens, i + 1)))) return null;
  return { way, by: { by: figure.value, ...counted } };
};

/** «Прирост 3 %»: nothing else is said between the word and the figure. */
const GROWTH = /^(?:прирост|рост|увеличение|повышение|снижение|сокращение|уменьшение)$/u;

// «2 п.п.», «не менее 1,5 процентных пункта», «прирост – 3 %»: points are always of a change, per cent behind a word that says so
const readBare = (printed: string, tokens: Tokens, i: number): By | null => {
  const isSaid = GROWTH.test(textAt(tokens, i));
  const mark = isSaid ? (skipPhrase(tokens, i + 1, [':', '-']) ?? i + 1) : i;
  const [bound, at] = BOUNDS.flatMap(([one, phrases]) => {
    const next = skipPhrase(tokens, mark, phrases);
    return next === null ? [] : [[one, next] as const];
  })[0] ?? [undefined, mark];
  const figure = tokens[at]?.kind === 'number' ? readNumber(tokens, at) : null;
  if (figure === null || 'trouble' in figure) return null;
  const counted = countedAt(printed, tokens, figure.next);
  if (counted === null || !(counted.unit === 'points' || (isSaid && counted.unit === 'percent'))) return null;
  return { by: figure.value, ...counted, ...(bound === undefined ? {} : { bound }) };
};

/**
 * A change at `i` that takes up the whole of `[i, to)`; null where the text is none.
 * @param grows the indicator asks for growth («прирост …»): «на 15» is how much
 */
export const readChange = (
  printed: string,
  tokens: Tokens,
  i: number,
  to: number,
  grows = false,
): ChangeTarget | null => {
  const signed = readSigned(printed, tokens, i);
  const before = readPeriod(tokens, i);
  let at = before.next;
  let found = signed?.by ?? readBare(printed, tokens, at) ?? readBy(printed, tokens, at);
  while (found === null && at - before.next < MOST_WORDS && tokens[at]?.kind === 'word') {
    at += 1;
    found = readBy(printed, tokens, at);
  }
  if (found === null) return null;
  const { next, ...by } = found;
  const said = directionAt(tokens, before.next) ?? directionAt(tokens, before.next + 1);
  const direction = signed?.way ?? said;
  // «На 10 учителей» counts a base; a change counts something.
  const isBase = by.unit === 'count' && !(grows && (by.noun === null || BARE.test(by.noun)));
  if (direction === null && (at > before.next || isBase)) return null;
  const after = readPeriod(tokens, next);
  const based = skipBase(tokens, after.next);
  const last = based ?? after.next;
  const end = ['.', ',', ';'].includes(textAt(tokens, last)) ? last + 1 : last;
  if (end !== to) return null;
  const period = after.period ?? before.period;
  const what = at > before.next + 1 ? { what: printedOf(printed, tokens, before.next, at) } : {};
  return {
    kind: 'change',
    direction,
    ...by,
    ...what,
    ...(period === null ? {} : { period }),
    ...(based === null ? {} : { base: printedOf(printed, tokens, after.next, based) }),
  };
};
