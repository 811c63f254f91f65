// A computation in words: each step as it is written on paper, then how the result stands to the planned values.
import { boundOf, type Reached, reaches } from '../../model/reached.ts';
import type { Indicator } from '../../model/types.ts';
import type { Lang } from '../../report/format.ts';
import type { Text } from '../../rules/rule.ts';
import {
  type Calculation,
  type CalculationFailure,
  type Formula,
  formatQuantity,
  plainExpression,
  plainSymbol,
  type Quantity,
  type Step,
} from '../../text/formula/formula.ts';
import { isMeasured, type Target } from '../../text/target/target.ts';

const shown = (quantity: Quantity): string => formatQuantity(quantity).text;
const equals = (quantity: Quantity): string => {
  const { exact, text } = formatQuantity(quantity);
  return `${exact ? '=' : '≈'} ${text}`;
};

const putIn = ({ expression, put }: Step): string => {
  const [a = '', b = ''] = put.map(shown);
  if (expression.kind === 'negative') return `−${a}`;
  if (expression.kind === 'power') return `${a}^${b}`;
  const sign = { fraction: '/', '-': '−' } as const;
  const { sign: printed } = expression;
  return `${a} ${printed === 'fraction' || printed === '-' ? sign[printed] : printed} ${b}`;
};

/** One step: `K_T / K_n = 40 / 100 = 0,4`. */
const stepWords = (step: Step): string => {
  const expression = plainExpression(step.expression);
  const put = putIn(step);
  return `${expression === put ? put : `${expression} = ${put}`} ${equals(step.result)}`;
};

/** The steps of a computation, a line each, the last one the value itself. */
export const calculationWords = ({ result, steps, symbol }: Calculation): readonly string[] => [
  ...steps.map(stepWords),
  `${plainSymbol(symbol)} ${equals(result)}`,
];

const failures: Readonly<Record<CalculationFailure['reason'], Text>> = {
  'missing-value': { ru: 'не указано значение', en: 'a value is missing' },
  'unused-value': { ru: 'указано лишнее значение', en: 'a value is not used' },
  'division-by-zero': { ru: 'делитель равен нулю', en: 'the divisor is zero' },
  'mixed-units': {
    ru: 'складываются проценты и числа без единицы',
    en: 'per cent and bare numbers do not go together',
  },
  'impossible-exponent': {
    ru: 'показатель степени — не целое число или слишком велик',
    en: 'the exponent is not a whole number, or too large',
  },
  'number-out-of-range': { ru: 'число слишком велико', en: 'the number is too large' },
};

/** Why there is no value, with the words of the formula it is about. */
export const failureWords = (
  { at, length, reason }: CalculationFailure,
  { left }: Formula,
  printed: string,
): Text => {
  const words = printed.slice(at, at + length);
  const symbol = plainSymbol(left);
  return {
    ru: `${symbol} не вычислить, ${failures[reason].ru}: «${words}».`,
    en: `${symbol} cannot be computed, ${failures[reason].en}: “${words}”.`,
  };
};

const verdicts: Readonly<Record<Reached, Text>> = {
  reached: { ru: 'достигнуто', en: 'reached' },
  missed: { ru: 'не достигнуто', en: 'not reached' },
  incomparable: { ru: 'сравнить нельзя: другая единица', en: 'cannot be compared: another unit' },
};

/** «не менее 40% — достигнуто (40 %)»; `printed` are the words of the planned value. */
export const reachedWords = (
  result: Quantity,
  target: Target,
  printed: string,
  better: Indicator['better'],
  lang: Lang,
): string => {
  if (!isMeasured(target)) return printed;
  const limit = boundOf(target.min ?? target.max ?? 0, target);
  const { exact, text } = formatQuantity(result, limit?.value ?? null);
  const verdict = verdicts[reaches(result, target, better)][lang];
  return `${printed} — ${verdict} (${exact ? '' : '≈ '}${text})`;
};
