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

/** «0,25», «25 %» */
const NUMBER = /^\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*%?\s*$/u;

/** The weights of rows; null where one of them has none, or in words. */
const weightsOf = (rows: readonly Indicator[]): readonly Weight[] | null => {
  const weights = rows.flatMap(({ details }) => {
    const cell = details.find(({ role }) => role === 'weight');
    const printed = NUMBER.exec(cell?.text ?? '')?.[1];
    return cell === undefined || printed === undefined
      ? []
      : [{ value: Number(printed.replace(',', '.')), at: cell.spot }];
  });
  return weights.length === rows.length && rows.length > 1 ? weights : null;
};

/** So far from the whole a sum may be to be meant for it. */
const NEAR = 0.25;
/** What rounding may take from each weight, of the whole. */
const ROUNDING = 0.005;

const sumOf = (weights: readonly Weight[]): number =>
  Math.round(weights.reduce((sum, { value }) => sum + value, 0) * 1000) / 1000;

/** The whole of which weights are parts, where they miss it: 1 or 100; null where they make it up or are parts of neither. */
const missedWhole = (weights: readonly Weight[]): number | null => {
  const sum = sumOf(weights);
  return (
    [1, 100].find((whole) => {
      const off = Math.abs(sum - whole) / whole;
      return off <= NEAR && off > ROUNDING * weights.length;
    }) ?? null
  );
};

/** The rows whose weights belong together: those of each group where each makes up a whole, else all. */
const lists = ({ indicators }: IndicatorTable): readonly (readonly Indicator[])[] => {
  const groups = [...Map.groupBy(indicators, ({ within }) => within.at(-1)?.anchor ?? '').values()];
  const isByGroup =
    groups.length > 1 &&
    groups.some((rows) => {
      const sum = sumOf(weightsOf(rows) ?? []);
      return sum === 1 || sum === 100;
    });
  return isByGroup ? groups : [indicators];
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
    for (const rows of indicators === null ? [] : lists(indicators)) {
      const weights = weightsOf(rows);
      const [first] = weights ?? [];
      const whole = weights === null ? null : missedWhole(weights);
      if (weights === null || first === undefined || whole === null) continue;
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
