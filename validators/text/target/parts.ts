// The parts of a target around its figure: the year it is due by, its unit and its period.
import { isActYear, monthNumber } from '../dates/calendar.ts';
import type { Reason } from '../parsed.ts';
import { printedOf, skipPhrase, type Tokens, textAt } from '../tokens.ts';
import type { TargetPeriod, TargetUnit } from './model.ts';

/** What is wrong, and the tokens `[from, next)` where. */
export interface Trouble {
  readonly trouble: Reason;
  readonly from: number;
  readonly next: number;
}

interface By {
  readonly year: number | null;
  readonly next: number;
}

const YEAR_WORDS = ['год', 'года', 'году', 'г .', 'г'];

// «к 2024 году -», «до конца 2024 года», «в 2024 году:», «2024 год –»
export const readBy = (tokens: Tokens, i: number): By => {
  const none = { year: null, next: i };
  const lead = skipPhrase(tokens, i, ['к концу', 'до конца', 'к', 'до', 'в', 'на', 'за']) ?? i;
  const year = Number(textAt(tokens, lead));
  const named = skipPhrase(tokens, lead + 1, YEAR_WORDS);
  if (tokens[lead]?.kind !== 'number' || !isActYear(year) || named === null) return none;
  const next = [',', '-', ':'].includes(textAt(tokens, named)) ? named + 1 : named;
  return { year, next };
};

/** The year of a figure behind it: «к 2023», «(2025)», «в 2024 году», «(2025 г.)». */
export const readYearBehind = (tokens: Tokens, i: number): By => {
  const opened = textAt(tokens, i) === '(' ? 1 : 0;
  const lead = skipPhrase(tokens, i + opened, ['к концу', 'к', 'в', 'на']) ?? i + opened;
  const year = Number(textAt(tokens, lead));
  const isYear = tokens[lead]?.kind === 'number' && isActYear(year) && lead > i;
  const named = skipPhrase(tokens, lead + 1, YEAR_WORDS) ?? lead + 1;
  if (!isYear || (opened > 0 && textAt(tokens, named) !== ')')) return { year: null, next: i };
  return { year, next: named + opened };
};

const PERIODS: readonly (readonly [TargetPeriod, readonly string[]])[] = [
  ['school-year', ['в учебный год', 'за учебный год']],
  ['year', ['/ год', 'в год', 'за год', '( ежегодно )', 'ежегодно']],
  ['half-year', ['в полугодие', 'за полугодие']],
  ['quarter', ['/ квартал', 'в квартал', 'за квартал', '( ежеквартально )', 'ежеквартально']],
  ['month', ['/ месяц', '/ мес .', '/ мес', 'в месяц', 'за месяц', '( ежемесячно )', 'ежемесячно']],
];

export const readPeriod = (tokens: Tokens, i: number): { period: TargetPeriod | null; next: number } => {
  for (const [period, phrases] of PERIODS) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return { period, next };
  }
  return { period: null, next: i };
};

const UNITS: readonly (readonly [TargetUnit, readonly string[]])[] = [
  [
    'percent',
    [
      '%',
      'процентных пункта',
      'процентных пунктов',
      'процентный пункт',
      'процент',
      'процента',
      'процентов',
      'проц .',
      'п . п .',
      'п . п',
    ],
  ],
  ['people', ['чел .', 'чел', 'человек', 'человека']],
];
/** Words that lead to another word, and never end or begin a name. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'от на по из в во к среди для за с со при не до и или'.split(' '),
);
const MOST_NOUN_WORDS = 4;

interface Counted {
  readonly unit: TargetUnit;
  readonly noun: string | null;
  readonly next: number;
}

// «уроков», «образовательных организаций», «ед.»: words up to a preposition, a mark or a period.
const nounEnd = (tokens: Tokens, i: number): number => {
  let next = i;
  while (next - i < MOST_NOUN_WORDS) {
    const token = tokens[next];
    const hyphen = token?.kind === 'dash' && !token.gap && next > i && tokens[next + 1]?.gap === false;
    if (!hyphen && (token?.kind !== 'word' || PREPOSITIONS.has(token.text))) break;
    if (readPeriod(tokens, next).period !== null) break;
    next += 1;
  }
  const dotted = next > i && textAt(tokens, next - 1).length <= 3 && textAt(tokens, next) === '.';
  return dotted ? next + 1 : next;
};

/** «72 ч.», «16 ак. ч.»: shorter than a word is else. */
const HOURS = ['ак . ч .', 'ак . ч', 'акад . ч .', 'акад . ч', 'ак . часов', 'ак . часа', 'ч .', 'ч'];

/** «10 и более тыс.»: a scale stands right behind its figure. */
const SCALE = /^(?:тыс|млн|млрд|миллион|миллиард)/u;

export const readUnit = (printed: string, tokens: Tokens, i: number): Counted | Trouble => {
  for (const [unit, phrases] of UNITS) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return { unit, noun: null, next };
  }
  const hours = skipPhrase(tokens, i, HOURS);
  if (hours !== null) return { unit: 'count', noun: printedOf(printed, tokens, i, hours), next: hours };
  const next = nounEnd(tokens, i);
  const first = textAt(tokens, i);
  const isDate = monthNumber(first) !== null || skipPhrase(tokens, i, YEAR_WORDS) !== null;
  if (next > i && (isDate || SCALE.test(first) || !/^[а-я]{2,}$/u.test(first)))
    return { trouble: 'unknown-word', from: i, next: i + 1 };
  return { unit: 'count', noun: next > i ? printedOf(printed, tokens, i, next) : null, next };
};
