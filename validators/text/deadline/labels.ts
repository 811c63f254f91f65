// Words that name the stage a term is for: «1 этап: …», «заявки – до 30.01», «… – подведение итогов». They say no time.
import { distance } from 'fastest-levenshtein';
import { monthNumber } from '../dates/calendar.ts';
import { ordinalNumber, romanNumber } from '../numbers/numerals.ts';
import { skipPhrase, type Token, type Tokens, textAt } from '../tokens.ts';
import { readYear } from './days/point.ts';
import { readPoint } from './days/points.ts';
import { TIME_WORDS } from './mended.ts';
import { isRead } from './step.ts';

const MOST_WORDS = 6;
const LONGEST_WORD = 20;
/** Words of fewer letters are near to many. */
const SHORTEST_NEAR = 5;
const NEAR = 2;

const LEADS = new Set(
  'а в во вне далее до за затем из или исключая к ко кроме либо между на не но о об около от перед по под после при про раз с со через'.split(
    ' ',
  ),
);
const OF_TIME =
  /^(?:квартал|полугоди|четверт|недел|год(?:а|у|ы|ов)?$|г$|гг$|кв$|лет$|числ|дн(?:я|ей|и|ю)$|месяц|декад[аеуы]$|срок|ежегодн|ежеквартальн|ежемесячн|еженедельн|ежедневн)/u;

/** A month, a part of a year, or how often. */
export const isTimeWord = (word: string): boolean => monthNumber(word) !== null || OF_TIME.test(word);

/** A word of time, misspelt perhaps: «арпель» names no stage. */
const isOfTime = (word: string): boolean =>
  isTimeWord(word) ||
  (word.length >= SHORTEST_NEAR &&
    TIME_WORDS.some(
      (known) => Math.abs(known.length - word.length) <= NEAR && distance(known, word) <= NEAR,
    ));

const ordinalOf = ({ kind, text }: Token): number | null =>
  kind === 'number' ? (text.length <= 2 ? Number(text) : null) : (romanNumber(text) ?? ordinalNumber(text));

/** A name: «отборочный», «тур»; adverbs («скоро», «ориентировочно») name nothing. */
const isName = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 1 && text.length <= LONGEST_WORD && !LEADS.has(text) && !isOfTime(text);

/** «1-й», «онлайн-этап»: the dash, and what it joins to the word before it. */
const isJoined = (tokens: Tokens, at: number): boolean => {
  const dash = tokens[at]?.kind === 'dash' ? at : at - 1;
  return (
    tokens[dash]?.kind === 'dash' &&
    !tokens[dash].gap &&
    tokens[dash + 1]?.kind === 'word' &&
    tokens[dash + 1]?.gap === false
  );
};

/** «Не реже», «не позднее»: a time begins. */
const BOUND = /^(?:реже|чаще|менее|более|поздне[ей]|позже|ране[ей]|раньше)$/u;

// «Подготовка к конкурсу»
const joinsNames = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1];
  const isOften = textAt(tokens, at) === 'не' && BOUND.test(next?.text ?? '');
  const joins = LEADS.has(textAt(tokens, at)) || textAt(tokens, at) === 'и';
  return joins && !isOften && next !== undefined && isName(next);
};

const isAdverb = (text: string): boolean => /[^е]но$|ро$|же$/u.test(text);

/** What is done once more, or in part, has a stage of its own: «повторно – до 1 ноября»; «ориентировочно» has no certain day. */
const STAGE = /^(?:повторн|вторичн|первичн|предварительн|окончательн|дополнительн|заочн|очн|дистанционн)о$/u;

const DATED = new Set(['до', 'с', 'со', 'не', 'по']);
const OFTEN = /^еже(?:дневно|недельно|месячно|квартально|годно)$/u;

interface Label {
  readonly end: number;
  readonly words: number;
  readonly last: string;
  readonly numbered: boolean;
}

// The words from `i` on that may name a stage, with its number and with what brackets say of it.
const labelAt = (tokens: Tokens, i: number): Label => {
  let [at, words, last, numbered, opened] = [i, 0, '', false, false];
  // What stands before a bracket, which may turn out to hold a time.
  let before: Label = { end: i, words: 0, last: '', numbered: false };
  for (; at < tokens.length && words <= MOST_WORDS; at += 1) {
    const token = tokens[at];
    // «Финал 24.02»: the figures are the day.
    if (token === undefined || (at > i && (token.line || isRead(readPoint(tokens, at))))) break;
    const bracket = token.text === (opened ? ')' : '(');
    if (bracket && (opened || at > i)) {
      if (!opened) before = { end: at, words, last, numbered };
      opened = !opened;
    } else if (!numbered && ordinalOf(token) !== null) numbered = true;
    else if (at > i && isJoined(tokens, at)) continue;
    else if (isName(token)) [words, last] = [words + 1, token.text];
    else if (token.text !== '"' && !(words > 0 && joinsNames(tokens, at))) break;
  }
  return opened ? before : { end: at, words, last, numbered };
};

/** What something is done with: «с отчётом», «с представлением информации», «с публикацией итогов». */
const WITH = /(?:(?:[аея]н|[иыя]т)ием|цией)$|^(?:отчет(?:ом|ами|ностью)|доклад(?:ом|ами)|справк(?:ой|ами))$/u;

// «постоянно, с отчётом до 10 числа каждого месяца»: the index of the time of what is done beside it
const skipWith = (
  tokens: Tokens,
  i: number,
  startsTerm: (tokens: Tokens, i: number) => boolean,
): number | null => {
  if (!['с', 'со'].includes(textAt(tokens, i)) || !WITH.test(textAt(tokens, i + 1))) return null;
  let at = i + 2;
  while (at - i <= MOST_WORDS && !startsTerm(tokens, at)) {
    const token = tokens[at];
    if (token === undefined || token.line || !(isName(token) || joinsNames(tokens, at))) return null;
    at += 1;
  }
  return startsTerm(tokens, at) ? at : null;
};

const RESULTS = ['по итогам', 'по результатам'];
const MOST_RESULT = 7;
const UNTIL = new Set(['до', 'не']);

/**
 * The index of the time behind «по итогам I квартала – до 10 апреля 2025 г.», which says of what it is; null where no such
 * words stand at `i`, or no day of its own behind them.
 * @param isDated whether days of the calendar are named at an index
 */
export const skipResults = (
  tokens: Tokens,
  i: number,
  isDated: (tokens: Tokens, i: number) => boolean,
): number | null => {
  const begins = skipPhrase(tokens, i, RESULTS);
  if (begins === null) return null;
  for (let at = begins + 1; at <= begins + MOST_RESULT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.line || [',', ';', '('].includes(token.text)) return null;
    const isMark = token.text === ':' || (token.kind === 'dash' && token.gap !== false);
    const next = isMark ? at + 1 : at;
    if ((isMark || UNTIL.has(token.text)) && isDated(tokens, next)) return next;
  }
  return null;
};

const names = ({ words, last }: Label): boolean => words > 0 && (STAGE.test(last) || !isAdverb(last));

/**
 * The index of the term behind words that say what it is for, or null.
 * @param startsTerm whether a term begins at an index, with or without a mark before it
 */
export const skipLabel = (
  tokens: Tokens,
  i: number,
  startsTerm: (tokens: Tokens, i: number, marked?: boolean) => boolean,
): number | null => {
  if (LEADS.has(textAt(tokens, i))) return skipWith(tokens, i, startsTerm);
  const label = labelAt(tokens, i);
  const mark = tokens[label.end];
  if (label.words === 0 && label.numbered && mark?.text === ')')
    return startsTerm(tokens, label.end + 1) ? label.end + 1 : null;
  if (!names(label)) return null;
  const parted = mark?.text === ':' || mark?.kind === 'dash' || (label.numbered && mark?.text === '.');
  const at = parted ? label.end + 1 : label.end;
  // «Регистрация до 5 марта», «финал 24.02», «обновление ежемесячно»: without a mark only what is a time by its first word.
  if (!parted && mark?.kind !== 'number' && !DATED.has(mark?.text ?? '') && !OFTEN.test(mark?.text ?? ''))
    return null;
  return startsTerm(tokens, at, parted) ? at : null;
};

const ENDS = new Set([';', ',', '.', '(']);

/** The index behind «– 1 этап», said of the term before it; `i` where nothing of the kind stands there. */
export const skipLabelBehind = (tokens: Tokens, i: number): number => {
  const dash = tokens[i];
  if (dash?.kind !== 'dash' || !dash.gap || dash.line || LEADS.has(textAt(tokens, i + 1))) return i;
  const label = labelAt(tokens, i + 1);
  const ended =
    label.end >= tokens.length || tokens[label.end]?.line === true || isRead(readYear(tokens, label.end));
  return names(label) && (ended || ENDS.has(textAt(tokens, label.end))) ? label.end : i;
};
