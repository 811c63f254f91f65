// The planned values as a table: a row is an indicator in a year, beside its federal threshold.
import { measured } from '../../model/compare-targets.ts';
import type { Indicator, IndicatorValue, Territory, Threshold } from '../../model/types.ts';
import { type Approach, approachOf, type Judgement, judgeIndicator } from '../../model/verdict.ts';
import { approachWords, planWords } from '../../model/verdict-words.ts';
import { yearName } from '../../model/year-name.ts';
import type { MeasuredTarget } from '../../text/target/target.ts';
import { numberOf } from './indicators.ts';
import { type Table, type TableForm, tableOf } from './table.ts';

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
const single = (value: IndicatorValue): MeasuredTarget | null => {
  const [target, ...more] = measured(value);
  return target === undefined || more.length > 0 ? null : target;
};

/** The figure of a cell that holds one of a kind: a value, or an interval. */
const figure = (value: IndicatorValue, kind: MeasuredTarget['kind']): MeasuredTarget | null => {
  const target = single(value);
  return target?.kind === kind ? target : null;
};

/** What a figure counts, as it stands after it: «%», «чел.», «уроков». */
const unitWords = (value: IndicatorValue): string | null => {
  const target = single(value);
  if (target === null) return null;
  if (target.unit === 'percent') return '%';
  return target.unit === 'people' ? 'чел.' : (target.noun ?? null);
};

/** The threshold that a plan is held against, or that lies ahead of it. */
const thresholdOf = ({ judgement, ahead }: Planned): Threshold | null =>
  judgement?.threshold ?? ahead?.threshold ?? null;

const verdictOf = ({ indicator, judgement, ahead }: Planned): string | null => {
  if (judgement !== null) return planWords(judgement).ru;
  const federal = indicator.federal?.target ?? null;
  return ahead === null || federal === null ? null : approachWords(ahead, federal.unit).ru;
};

const form: TableForm<Planned> = {
  name: 'values',
  title: 'Плановые значения',
  programs: [
    {
      name: 'indicator',
      title: 'Номер показателя',
      type: 'string',
      of: ({ indicator }) => indicator.number,
    },
    { name: 'year', title: 'Год', type: 'string', of: ({ year }) => year },
    { name: 'printed', title: 'Напечатано', type: 'string', of: ({ value }) => value.printed },
    { name: 'min', title: 'Не менее', type: 'number', of: ({ value }) => single(value)?.min ?? null },
    { name: 'max', title: 'Не более', type: 'number', of: ({ value }) => single(value)?.max ?? null },
    { name: 'unit', title: 'Единица', type: 'string', of: ({ value }) => single(value)?.unit ?? null },
    {
      name: 'thresholdBy',
      title: 'Федеральный порог: к дате',
      type: 'date',
      of: ({ judgement }) => judgement?.threshold.by ?? null,
    },
    {
      name: 'thresholdMin',
      title: 'Федеральный порог: не менее',
      type: 'number',
      of: ({ judgement }) => judgement?.threshold.min ?? null,
    },
    {
      name: 'thresholdMax',
      title: 'Федеральный порог: не более',
      type: 'number',
      of: ({ judgement }) => judgement?.threshold.max ?? null,
    },
    { name: 'verdict', title: 'Вывод', type: 'string', of: ({ judgement }) => judgement?.verdict ?? null },
    {
      name: 'repeats',
      title: 'Только повторяет порог',
      type: 'string',
      of: ({ judgement }) => (judgement === null ? null : judgement.repeats ? 'yes' : 'no'),
    },
    {
      name: 'aheadBy',
      title: 'Порог впереди: к дате',
      type: 'date',
      of: ({ ahead }) => ahead?.threshold.by ?? null,
    },
    {
      name: 'aheadLeft',
      title: 'Сколько до него осталось',
      type: 'number',
      of: ({ ahead }) => ahead?.left ?? null,
    },
  ],
  people: [
    { title: '№', width: 6, of: ({ indicator }) => numberOf(indicator) },
    { title: 'Показатель', width: 60, of: ({ indicator }) => indicator.name },
    { title: 'Год', width: 12, of: ({ year }) => (/^\d+$/.test(year) ? Number(year) : yearName(year)) },
    { title: 'План', width: 24, of: ({ value }) => value.printed },
    { title: 'План: ровно', width: 10, of: ({ value }) => figure(value, 'value')?.min ?? null },
    { title: 'План: не менее', width: 10, of: ({ value }) => figure(value, 'interval')?.min ?? null },
    { title: 'План: не более', width: 10, of: ({ value }) => figure(value, 'interval')?.max ?? null },
    { title: 'Единица', width: 10, of: ({ value }) => unitWords(value) },
    {
      title: 'Федеральный порог: к дате',
      width: 14,
      of: (planned) => {
        const threshold = thresholdOf(planned);
        return threshold === null ? null : { day: threshold.by };
      },
    },
    { title: 'Порог: не менее', width: 10, of: (planned) => thresholdOf(planned)?.min ?? null },
    { title: 'Порог: не более', width: 10, of: (planned) => thresholdOf(planned)?.max ?? null },
    { title: 'План и порог', width: 36, of: verdictOf },
  ],
};

/** The planned values. `asOf` is the ISO date of the verdicts. */
export const values = (territory: Territory, asOf: string): Table => tableOf(form, planned(territory, asOf));
