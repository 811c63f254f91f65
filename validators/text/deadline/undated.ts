// Deadlines without a date: «постоянно», «в течение всего периода», and those that wait for something to happen.
import { skipPhrase, type Tokens, textAt } from '../tokens.ts';
import type { OpenTerm } from './model.ts';
import { type Read, type Rule, read } from './step.ts';

type Scope = OpenTerm['scope'];

const DURATION = ['в течение', 'на протяжении', 'в продолжение'];

const SCOPES: readonly (readonly [Scope, readonly string[]])[] = [
  [
    'constant',
    [
      'постоянно',
      'непрерывно',
      'систематически',
      'регулярно',
      'на постоянной основе',
      'на системной основе',
      'на регулярной основе',
      'в постоянном режиме',
    ],
  ],
  ['school-year', ['весь учебный год']],
  ['year', ['весь год', 'круглый год', 'круглогодично']],
  ['period', ['весь период', 'весь срок', 'на весь период', 'на весь срок']],
];
const WITHIN: readonly (readonly [Scope, readonly string[]])[] = [
  ['school-year', ['всего учебного года', 'учебного года', 'каждого учебного года']],
  ['year', ['всего года', 'всего календарного года', 'календарного года', 'года']],
  ['period', ['всего периода', 'всего срока', 'периода', 'срока']],
];
// «периода реализации дорожной карты»: whose period it is adds nothing to the term.
const WHOSE = ['реализации', 'действия', 'исполнения', 'выполнения'];
const MOST_OWNER_WORDS = 8;

const pick = (
  tokens: Tokens,
  i: number,
  table: readonly (readonly [Scope, readonly string[]])[],
): Read<Scope> | null => {
  for (const [scope, phrases] of table) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read(scope, next);
  }
  return null;
};

// Up to eight words on the same line.
const skipOwner = (tokens: Tokens, i: number): number => {
  if (skipPhrase(tokens, i, WHOSE) === null) return i;
  let next = i + 1;
  while (next - i <= MOST_OWNER_WORDS) {
    const token = tokens[next];
    const joins = token?.kind === 'word' || token?.text === '"' || (token?.kind === 'dash' && !token.gap);
    if (!joins || token?.line || startsEvent(tokens, next)) break;
    next += 1;
  }
  return next;
};

/** «Постоянно», «в течение всего периода …», «в течение года». */
export const readOpen: Rule<OpenTerm> = (tokens, i) => {
  const duration = skipPhrase(tokens, i, DURATION);
  const found = duration === null ? pick(tokens, i, SCOPES) : pick(tokens, duration, WITHIN);
  if (found === null) return null;
  const next = found.value === 'period' ? skipOwner(tokens, found.next) : found.next;
  // «в течение года по мере необходимости» is one condition, not two terms.
  const goesOn = duration !== null && next < tokens.length && startsEvent(tokens, next);
  return goesOn && tokens[next]?.line !== true ? null : read({ kind: 'open', scope: found.value }, next);
};

const STARTERS = [
  'в соответствии с',
  'в соответствии со',
  'в зависимости от',
  'в установленные сроки',
  'в установленном порядке',
  'в рабочем порядке',
  'в рамках',
  'в ходе',
  'в день',
  'в дни',
  'в период',
  'в сроки',
  'во время',
  'в случае',
  'в течение',
  'на протяжении',
  'согласно',
  'после',
  'при необходимости',
  'при наличии',
  'при поступлении',
  'при условии',
  'перед',
  'до начала',
  'до завершения',
  'до окончания',
  'к началу',
  'со дня',
  'с момента',
  'с даты',
  'одновременно с',
  'одновременно со',
];
// «по …» is an event when one of the next three words is of these: «по плану», «по отдельному графику».
const BY_STEMS =
  'мер план граф соглас запрос факт итог окончан заверш результат необходим заявк истечен требован решен распоряжен приказ расписан срок поступлен обращен договор соглашен поручен указан медиаплан циклограмм'.split(
    ' ',
  );
const MOST_WORDS_BEFORE = 3;

const startsBy = (tokens: Tokens, i: number): boolean => {
  for (let k = 1; k <= MOST_WORDS_BEFORE; k += 1) {
    const token = tokens[i + k];
    if (token?.kind !== 'word') return false;
    if (BY_STEMS.some((stem) => token.text.startsWith(stem))) return true;
  }
  return false;
};

const DAY_WORDS = new Set(
  'рабочих рабочего календарных календарного дней дня день недель недели месяцев месяца'.split(' '),
);

// «за 10 дней до», «не позднее 5 рабочих дней после», «в 10-дневный срок»
const startsCount = (tokens: Tokens, i: number): boolean => {
  const at = skipPhrase(tokens, i, [
    'за',
    'не позднее чем за',
    'не позднее чем через',
    'не позднее',
    'через',
    'в',
  ]);
  if (at === null || tokens[at]?.kind !== 'number') return false;
  return DAY_WORDS.has(textAt(tokens, at + 1)) || textAt(tokens, at + 2) === 'дневный';
};

/** Whether words at `i` begin a condition: one that is known, and followed by at least one word. */
export const startsEvent = (tokens: Tokens, i: number): boolean => {
  if (textAt(tokens, i) === 'по') return startsBy(tokens, i);
  if (startsCount(tokens, i)) return true;
  const next = skipPhrase(tokens, i, STARTERS);
  if (next === null) return false;
  const complete = ['сроки', 'порядке', 'необходимости'].includes(textAt(tokens, next - 1));
  return (
    complete ||
    tokens[next]?.kind === 'word' ||
    tokens[next]?.kind === 'number' ||
    textAt(tokens, next) === '"'
  );
};
