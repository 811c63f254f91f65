// Weights are parts of one whole: where they make up more or less of it, a score is counted wrong.
import type { Indicator, IndicatorTable } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { formatNumber } from '../../text/russian.ts';
import { primer, whole } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';

interface Weight {
  readonly value: number;
  readonly at: Spot;
}

/** «0,25», «25 %», «25 процентов», «1/4», «25 баллов из 100» */
const NUMBER =
  /^\s*(\d{1,3}(?:[.,]\d{1,3})?)(?:\s*\/\s*([1-9]\d{0,2}))?\s*(?:%|процент\p{L}{0,3}|балл\p{L}{0,3}\s+из\s+100?)?\s*$/u;

/** The number that a cell prints; null where it has words or nothing. */
const numberIn = (text: string): number | null => {
  const [, printed, parts = '1'] = NUMBER.exec(text) ?? [];
  return printed === undefined ? null : Number(printed.replace(',', '.')) / Number(parts);
};

/** The weights of rows; null where one of them has none, or in words. */
const weightsOf = (rows: readonly Indicator[]): readonly Weight[] | null => {
  const weights = rows.flatMap(({ details }) => {
    const cell = details.find(({ role }) => role === 'weight');
    const value = numberIn(cell?.text ?? '');
    return cell === undefined || value === null ? [] : [{ value, at: cell.spot }];
  });
  return weights.length === rows.length ? weights : null;
};

/** So far from the whole a sum may be to be meant for it. */
const NEAR = 0.25;
/** What rounding may take from each weight, of the whole. */
const ROUNDING = 0.005;

const sumOf = (weights: readonly Weight[]): number =>
  Math.round(weights.reduce((sum, { value }) => sum + value, 0) * 1000) / 1000;

const wholes = [1, 100];

const isOff = (weights: readonly Weight[], whole: number): boolean =>
  Math.abs(sumOf(weights) - whole) / whole > ROUNDING * weights.length;

/** Weights that miss the whole of which they are parts. */
interface Missing {
  readonly weights: readonly Weight[];
  readonly whole: number;
}

/** The weights that miss their whole: in each group where those of one of them make up a whole, else all together. */
const missing = ({ indicators }: IndicatorTable): readonly Missing[] => {
  const byGroup = [...Map.groupBy(indicators, ({ within }) => within.at(-1)?.anchor ?? '').values()];
  const groups = byGroup.flatMap((rows) => {
    const weights = weightsOf(rows);
    return weights === null ? [] : [weights];
  });
  const ofGroups = wholes.find((whole) => groups.some((weights) => sumOf(weights) === whole));
  if (groups.length > 1 && ofGroups !== undefined)
    return groups
      .filter((weights) => isOff(weights, ofGroups))
      .map((weights) => ({ weights, whole: ofGroups }));
  const weights = weightsOf(indicators);
  if (weights === null || weights.length < 2) return [];
  const whole = wholes.find((one) => Math.abs(sumOf(weights) - one) / one <= NEAR);
  return whole !== undefined && isOff(weights, whole) ? [{ weights, whole }] : [];
};

const weighed = (second: string): string =>
  primer.indicators
    .replace(
      '    baseline: { at: "2023", value: 20% }',
      '    weight: "0,60"\n    baseline: { at: "2023", value: 20% }',
    )
    .replace(
      '    baseline: { at: "2023", value: 5% }',
      `    weight: "${second}"\n    baseline: { at: "2023", value: 5% }`,
    );

export const weightsAddUp: TerritoryRule = {
  id: 'indicators/weights-add-up',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Веса показателей составляют целое', en: 'The weights of indicators add up' },
  fault: { ru: 'Веса показателей не составляют целого', en: 'The weights of indicators do not add up' },
  reason: {
    ru: 'Вес – доля показателя в общей оценке. Если веса вместе больше или меньше целого, оценку посчитают неверно.',
    en: 'A weight is the part of an indicator in the score; where the weights make up more or less than the whole, the score is wrong.',
  },
  cure: {
    ru: 'Сверьте веса и исправьте тот, который напечатан с ошибкой.',
    en: 'Compare the weights, and correct the one that is misprinted.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Веса могут быть не долями целого, а баллами, которые только похожи на них.',
    en: 'The weights may be points that only look like parts of a whole.',
  },
  *check({ indicators }) {
    for (const { weights, whole } of indicators === null ? [] : missing(indicators)) {
      const [first] = weights;
      if (first === undefined) continue;
      const sum = formatNumber(sumOf(weights));
      yield {
        at: first.at,
        message: {
          ru: `Веса показателей вместе составляют ${sum}, а не ${whole}`,
          en: `The weights of the indicators add up to ${sum}, not to ${whole}`,
        },
        evidence: `${sum} ${whole}`,
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Веса больше целого', en: 'The weights are more than the whole' },
      files: whole('indicators', weighed('0,50')),
      points: '"0,60"',
    },
  ],
  good: [
    {
      title: { ru: 'Веса составляют единицу', en: 'The weights make up one' },
      files: whole('indicators', weighed('0,40')),
    },
    {
      title: { ru: 'Баллы, а не доли', en: 'Points and no parts' },
      files: whole('indicators', weighed('5')),
    },
  ],
};
