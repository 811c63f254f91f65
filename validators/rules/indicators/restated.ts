// Where a sentence says again what a row of the table is about, with a figure of its own: «доля наставников составит 15 %».
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { namedYears } from '../../language/named-years.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import type { Indicator } from '../../model/types.ts';
import type { Stated } from '../../text/numbers/statement.ts';
import { longestSentence } from '../../text/places/bounds.ts';
import { foundIn } from '../../text/remembered.ts';
import { isMeasured, parseTarget } from '../../text/target/target.ts';
import {
  doing,
  isPart,
  quantities,
  type Row,
  type Rows,
  rowByNumber,
  rowsNamed,
  type Word,
  wordsIn,
} from './row-words.ts';

/** What is said of a row: whether of just that, or of nearly that. */
export interface Restated {
  readonly indicator: Indicator;
  readonly stated: Omit<Stated, 'counted' | 'action'>;
  readonly certain: boolean;
}

/** Tokens by index, the first and the last. */
type Stretch = readonly [first: number, last: number];

const times = wordSet('год конец начало итог ежегодно ежегодный период квартал полугодие');
const numbered = wordSet('пункт приложение статья класс таблица номер');
const participle = new Set(['participle' as const]);
const conditions = wordSet('при если случай');
const circumstances = wordSet('в во среди для по на');
/** What parts a figure from a name: another thing is said of it. */
const parting = wordSet('; а но');

/** «Приложение 3», «№ 3», «до 35 лет» count nothing of the row. */
const isOrder = (before: TextToken | undefined, behind: TextToken | undefined): boolean =>
  before?.text === '№' || isOneOf(before, numbered) || isOneOf(behind, times);

/** «2) создаёт …», «…: 1) наставников; 2) …», «2. Создаёт …», «[2]»: the mark of an item, or of a source, says how much of nothing. */
const isItemMark = (tokens: readonly TextToken[], at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined || next.gap) return false;
  if (next.text === ']') return tokens[at - 1]?.text === '[';
  if (next.text === '.') return at === 0;
  if (next.text !== ')') return false;
  const before = tokens.slice(0, at).findLast(({ text }) => text === '(' || text === ')');
  return before?.text !== '(';
};

const time = wordSet('день сутки неделя месяц час минута');

/** «15 рабочих дней», «10 минут»: a figure with a length of time counts nothing of the row. */
const isTime = (tokens: readonly TextToken[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some((token) => isOneOf(token, time));

/** «Линия 1 «Управление»», «этап 2»: a number that tells one of several things from the others. */
const isLabel = (tokens: readonly TextToken[], at: number): boolean => {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || (behind?.kind === 'word' && !isPart(behind, doing))) return false;
  return analyse(before.text).some(
    ({ part, case: of, number }) => part === 'noun' && of === 'nominative' && number === 'singular',
  );
};

/** The figure nearest to a stretch, the one behind it first; a share is in per cent, a count is not. */
const figureNear = (
  tokens: readonly TextToken[],
  [first, last]: Stretch,
  { isShare, numbers }: Row,
  years: ReadonlySet<number>,
): number | null => {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { kind, value, at: place }] of tokens.entries()) {
    if (kind !== 'number' || value === null || years.has(place) || numbers.has(value)) continue;
    const behind = tokens[at + 1];
    const percent = behind?.text === '%' || behind?.lemmas.has('процент') === true;
    const distance = at > last ? at - last : at < first ? first - at + 0.5 : 0;
    if (percent !== isShare || distance >= least || isOrder(tokens[at - 1], behind) || isItemMark(tokens, at))
      continue;
    if (isTime(tokens, at) || (!percent && isLabel(tokens, at))) continue;
    if (tokens.slice(Math.min(at, last), Math.max(at, first)).some(({ text }) => parting.has(text))) continue;
    [best, least] = [at, distance];
  }
  return best;
};

const isMark = ({ kind, text }: TextToken): boolean =>
  kind === 'mark' && text !== '%' && !/^[-–—]$/u.test(text);

/** Whether words about the figure and the name, which the name does not have, narrow what is counted. */
const isNarrowed = (
  tokens: readonly TextToken[],
  words: readonly Word[],
  places: ReadonlySet<number>,
  [start, end]: Stretch,
): boolean => {
  const stop = tokens.findIndex((token, at) => at > end && isMark(token));
  const behind = stop < 0 ? tokens.length : stop;
  const opening = tokens.findLastIndex((token, at) => at < start && isMark(token));
  const lead = tokens.findIndex(
    ({ text }, at) => at > opening && at < start && circumstances.has(text.toLowerCase()),
  );
  return words.some(({ at }) => {
    const token = tokens[at];
    if (token === undefined || places.has(at) || isOneOf(token, times) || isPart(token, doing)) return false;
    return (at >= start && at < behind) || (lead >= 0 && at > lead && at < start);
  });
};

/** Whether the words from the first to the last say how much there is of the row, not of something among it. */
const saysHowMuch = (
  tokens: readonly TextToken[],
  [first, last]: Stretch,
  figure: number,
  { words }: Row,
): boolean => {
  if (tokens.slice(0, first).some((token) => isOneOf(token, conditions))) return false;
  if (tokens.slice(Math.max(0, first - 2), first).some((token) => isOneOf(token, quantities))) return true;
  // «40 % педагогов, прошедших диагностику, получат …» is a share of those.
  if (figure < first && tokens.slice(first, last + 1).some((token) => isPart(token, participle)))
    return false;
  return words.length > 1 || tokens.some(({ lemmas }) => lemmas.has('являться'));
};

const BOUND = /(?:не\s+(?:менее|ниже|более|выше)(?:\s+чем)?(?:\s+(?:у|до))?|более|менее|свыше|до)\s+$/iu;
/** «На 10 %»: how much more, not how much. */
const CHANGE = /(?<!\p{L})на\s+$/iu;
const YEARLY = /ежегодн|кажд(?:ый|ого)\s+год/iu;
const longestBound = 40;

const whenOf = (sentence: string, years: ReadonlySet<number>): Stated['when'] => {
  const [year] = years;
  if (year !== undefined) return { year: String(year) };
  return YEARLY.test(sentence) ? 'every-year' : null;
};

/** A sentence with a figure, as it is held against the rows. */
interface Figured {
  readonly sentence: string;
  /** Where it begins in the text. */
  readonly from: number;
  readonly tokens: readonly TextToken[];
  readonly words: readonly Word[];
  readonly dated: ReturnType<typeof namedYears>;
}

/** The sentences of a text that may say a figure of a row; one that names several years says several things. */
const figuredIn = foundIn((text) =>
  indexOfText(text).sentences.flatMap(({ at, end }): readonly Figured[] => {
    const sentence = text.slice(at, end);
    if (sentence.length > longestSentence || !/\d/u.test(sentence)) return [];
    const dated = namedYears(sentence);
    if (new Set(dated.map(({ year }) => year)).size > 1) return [];
    const { tokens } = indexOfText(sentence);
    return [{ sentence, from: at, tokens, words: wordsIn(tokens), dated }];
  }),
);

/** What one sentence says of the rows. */
const inSentence = ({ sentence, tokens, words, dated }: Figured, rows: Rows): readonly Restated[] => {
  const years = new Set(dated.map(({ year }) => year));
  const named = rowsNamed(words, rows);
  const numbered = named.length > 0 ? null : rowByNumber(tokens, words, rows);
  return (numbered === null ? named : [numbered]).flatMap(({ row, places, exact }): readonly Restated[] => {
    const stretch: Stretch = [Math.min(...places), Math.max(...places)];
    const figure = figureNear(tokens, stretch, row, new Set(dated.map(({ at }) => at)));
    const number = figure === null ? undefined : tokens[figure];
    if (figure === null || number === undefined || !saysHowMuch(tokens, stretch, figure, row)) return [];
    const before = sentence.slice(Math.max(0, number.at - longestBound), number.at);
    const at = number.at - (BOUND.exec(before)?.[0].length ?? 0);
    const printed = sentence.slice(at, row.isShare ? tokens[figure + 1]?.end : number.end);
    const read = parseTarget(printed, true);
    if (CHANGE.test(before) || !read.ok || !isMeasured(read.value)) return [];
    const around: Stretch = [Math.min(stretch[0], figure), Math.max(stretch[1], figure)];
    return [
      {
        indicator: row.indicator,
        stated: { value: read.value, when: whenOf(sentence, years), printed, at, length: printed.length },
        certain: exact && !isNarrowed(tokens, words, new Set(places), around),
      },
    ];
  });
};

/** What the sentences of a text say of the rows, in printed order. */
export const restatedIn = (text: string, rows: Rows): readonly Restated[] =>
  figuredIn(text).flatMap((figured) =>
    inSentence(figured, rows).map((one) => ({
      ...one,
      stated: { ...one.stated, at: one.stated.at + figured.from },
    })),
  );
