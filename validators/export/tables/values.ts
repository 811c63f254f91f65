// The planned values as a table: a row is an indicator in a year, beside its federal threshold.
import { measured } from '../../model/compare-targets.ts';
import type { Indicator, IndicatorValue, Territory } from '../../model/types.ts';
import { type Approach, approachOf, type Judgement, judgeIndicator } from '../../model/verdict.ts';
import { type Table, tableOf } from './table.ts';

interface Planned {
  readonly indicator: Indicator;
  readonly year: string;
  readonly value: IndicatorValue;
  readonly judgement: Judgement | null;
  /** Of the last year, where the plan ends before the day of a threshold. */
  readonly ahead: Approach | null;
}

const planned = (territory: Territory, asOf: string): readonly Planned[] =>
  (territory.indicators?.indicators ?? []).flatMap((indicator) => {
    const judged = judgeIndicator(indicator, asOf);
    const approach = approachOf(indicator, asOf);
    return [...indicator.targets].map(([year, value]) => ({
      indicator,
      year,
      value,
      judgement: judged.find((judgement) => judgement.year === year) ?? null,
      ahead: approach?.year === year ? approach : null,
    }));
  });

/** The figure of a cell that holds one; null where it holds several, or none that was read. */
const single = (value: IndicatorValue) => {
  const [target, ...more] = measured(value);
  return target === undefined || more.length > 0 ? null : target;
};

/** The planned values. `asOf` is the ISO date of the verdicts. */
export const values = (territory: Territory, asOf: string): Table =>
  tableOf<Planned>(
    'values',
    'Плановые значения',
    [
      {
        name: 'indicator',
        title: 'Номер показателя',
        type: 'string',
        width: 8,
        of: ({ indicator }) => indicator.number,
      },
      { name: 'year', title: 'Год', type: 'string', width: 12, of: ({ year }) => year },
      { name: 'printed', title: 'Напечатано', type: 'string', width: 30, of: ({ value }) => value.printed },
      {
        name: 'min',
        title: 'Не менее',
        type: 'number',
        width: 10,
        of: ({ value }) => single(value)?.min ?? null,
      },
      {
        name: 'max',
        title: 'Не более',
        type: 'number',
        width: 10,
        of: ({ value }) => single(value)?.max ?? null,
      },
      {
        name: 'unit',
        title: 'Единица',
        type: 'string',
        width: 10,
        of: ({ value }) => single(value)?.unit ?? null,
      },
      {
        name: 'thresholdBy',
        title: 'Федеральный порог: к дате',
        type: 'date',
        width: 12,
        of: ({ judgement }) => judgement?.threshold.by ?? null,
      },
      {
        name: 'thresholdMin',
        title: 'Федеральный порог: не менее',
        type: 'number',
        width: 12,
        of: ({ judgement }) => judgement?.threshold.min ?? null,
      },
      {
        name: 'thresholdMax',
        title: 'Федеральный порог: не более',
        type: 'number',
        width: 12,
        of: ({ judgement }) => judgement?.threshold.max ?? null,
      },
      {
        name: 'verdict',
        title: 'Вывод',
        type: 'string',
        width: 10,
        of: ({ judgement }) => judgement?.verdict ?? null,
      },
      {
        name: 'repeats',
        title: 'Только повторяет порог',
        type: 'string',
        width: 12,
        of: ({ judgement }) => (judgement === null ? null : judgement.repeats ? 'yes' : 'no'),
      },
      {
        name: 'aheadBy',
        title: 'Порог впереди: к дате',
        type: 'date',
        width: 12,
        of: ({ ahead }) => ahead?.threshold.by ?? null,
      },
      {
        name: 'aheadLeft',
        title: 'Сколько до него осталось',
        type: 'number',
        width: 12,
        of: ({ ahead }) => ahead?.left ?? null,
      },
    ],
    planned(territory, asOf),
  );
