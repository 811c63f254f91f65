// Where some rows of a table name a unit or a bound, a bare figure in the next leaves open what it counts and whether more is better.

import { isFigureAlone } from '../../language/quantity.ts';
import { measured } from '../../model/compare-targets.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Indicator, IndicatorValue } from '../../model/types.ts';
import { plural } from '../../text/russian.ts';
import type { MeasuredTarget } from '../../text/target/target.ts';
import { edits } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { labelOf } from './label.ts';

/** A row with the value by which it is judged, and what is read of it. */
interface Row {
  readonly indicator: Indicator;
  readonly value: IndicatorValue;
  readonly read: readonly MeasuredTarget[];
}

/** The rows that plan a figure, each by the last year of its plan. */
const rowsOf = (indicators: readonly Indicator[]): readonly Row[] =>
  indicators.flatMap((indicator) => {
    const value = [...indicator.targets.values()].at(-1);
    const read = measured(value);
    return value === undefined || read.length === 0 ? [] : [{ indicator, value, read }];
  });

const whole = 100;

/** Of all there are no more can be asked. */
const isOpen = ({ kind, unit, min }: MeasuredTarget): boolean =>
  kind === 'value' && !(unit === 'percent' && min === whole);

const isBounded = ({ kind }: MeasuredTarget): boolean => kind === 'interval';

const isCount = ({ unit }: MeasuredTarget): boolean => unit !== 'percent';
const isNamed = ({ unit, noun }: MeasuredTarget): boolean => unit === 'people' || noun !== null;

/** A unit of its own column may be one that nobody counts by: «тыс. руб.», «да/нет». */
const unitCell = ({ details }: Indicator): string | undefined =>
  details.find(({ role, text }) => role === 'unit' && /\p{L}|%/u.test(text))?.text;

/** Rows of which some say a thing and others leave it out. */
interface Split {
  readonly kind: 'unit' | 'bound';
  readonly bare: readonly Row[];
  readonly full: readonly Row[];
}

const byUnit = (rows: readonly Row[]): Split => {
  const counts = rows.filter(({ indicator, read }) => read.every(isCount) && !isFigureAlone(indicator.name));
  const isFull = ({ indicator, read }: Row): boolean =>
    indicator.unit !== null || unitCell(indicator) !== undefined || read.some(isNamed);
  return { kind: 'unit', bare: counts.filter((row) => !isFull(row)), full: counts.filter(isFull) };
};

/** One row with a bound may have it for a reason of its own. */
const LEAST_BOUNDED = 2;

/** Of shares and of counts each is held against its own kind: «1000» needs no bound because «не менее 45 %» has one. */
const byBound = (all: readonly Row[], ofCounts: boolean): Split => {
  const rows = all.filter(({ read }) => read.every(isCount) === ofCounts);
  const full = rows.filter(({ read }) => read.some(isBounded));
  const bare = rows.filter(({ read }) => read.every(isOpen));
  return { kind: 'bound', bare: full.length < LEAST_BOUNDED ? [] : bare, full };
};

const LACKS: Readonly<Record<Split['kind'], { readonly without: Text; readonly others: Text }>> = {
  unit: {
    without: { ru: 'без единицы', en: 'without a unit' },
    others: { ru: 'единица названа', en: 'the unit is named' },
  },
  bound: {
    without: { ru: 'без «не менее» или «не более»', en: 'without a bound' },
    others: { ru: 'граница названа', en: 'the bound is named' },
  },
};

const quoted = ({ value }: Row): string => inner(excerpt(value.printed));

/** The unit that a row says beside its value: in its own column or at the end of its name. */
const unitOf = ({ indicator, value }: Row): string | null => {
  const unit = indicator.unit?.printed ?? unitCell(indicator);
  return unit === undefined || value.printed.includes(unit) ? null : inner(excerpt(unit));
};

const say = ({ kind, bare, full: [other] }: Split): Issue | null => {
  const [first, ...more] = bare;
  if (first === undefined || other === undefined) return null;
  const { without, others } = LACKS[kind];
  const { ru, en } = labelOf(first.indicator);
  const unit = kind === 'unit' ? unitOf(other) : null;
  const beside = unit === null ? '' : ` (${unit})`;
  const further =
    more.length === 0
      ? { ru: '', en: '' }
      : {
          ru: ` и ещё ${more.length} ${plural(more.length, ['показатель', 'показателя', 'показателей'])}`,
          en: ` and ${more.length} more`,
        };
  return {
    at: first.value.spot,
    message: {
      ru: `${ru}${further.ru}: значение напечатано ${without.ru} – «${quoted(first)}», а у других ${others.ru}: «${quoted(other)}»${beside}`,
      en: `${en}${further.en}: the value is printed ${without.en}, “${quoted(first)}”, while of others ${others.en}: “${quoted(other)}”${beside}`,
    },
    grounds: more.map((row) => ({
      says: { ru: `И здесь: «${quoted(row)}»`, en: `Here, too: “${quoted(row)}”` },
      at: row.value.spot,
    })),
    placeless: true,
    evidence: kind,
  };
};

/** A row by its name and its values for the two years. */
type Planned = readonly [name: string, first: string, second: string];

/** The model whose first row plans these values, with rows behind the second, which has a bound. */
const rows = (first: string, second: string, ...more: readonly Planned[]): Readonly<Record<string, string>> =>
  edits(
    'indicators',
    ['targets: { "2024": 25%, "2025": 30% }', `targets: { "2024": ${first}, "2025": ${second} }`],
    [
      'targets: { "2024": 6%, "2025": 7% }',
      [
        'targets: { "2024": не менее 6%, "2025": не менее 7% }',
        ...more.map(
          ([name, one, other], index) =>
            `  - number: "${index + 3}"\n    name: ${name}\n    targets: { "2024": ${one}, "2025": ${other} }`,
        ),
      ].join('\n'),
    ],
  );

export const valuesAlike: TerritoryRule = {
  id: 'indicators/values-alike',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Единица и граница названы у всех значений или ни у одного',
    en: 'Unit and bound are named with all values or with none',
  },
  fault: {
    ru: 'У значения нет единицы или границы, а у соседних есть',
    en: 'A value lacks the unit or the bound that its neighbours have',
  },
  reason: {
    ru: 'Рядом с «не менее 40 %» голое «6 %» читают по-разному: ровно столько, не меньше или в среднем. Число без единицы рядом с «300 чел.» оставляет гадать, что считали.',
    en: 'Beside “not less than 40 %” a bare “6 %” may mean just so much, at least or on average; a number without a unit beside “300 people” leaves open what was counted.',
  },
  cure: {
    ru: 'Допишите единицу и границу там, где их нет, или скажите над таблицей, что они значат у всех значений.',
    en: 'Add unit and bound where they are missing, or say above the table what holds for all values.',
  },
  *check({ indicators }) {
    const rows = rowsOf(indicators?.indicators ?? []);
    for (const split of [byUnit(rows), byBound(rows, false), byBound(rows, true)]) {
      const issue = say(split);
      if (issue !== null) yield issue;
    }
  },
  bad: [
    {
      title: { ru: 'Число без единицы', en: 'A number without a unit' },
      files: rows(
        '25%',
        '30%',
        ['Количество наставников', '300 чел.', '310 чел.'],
        ['Количество семинаров', '"4"', '"5"'],
      ),
      points: '"5"',
    },
    {
      title: { ru: 'Доля без границы', en: 'A share without a bound' },
      files: rows('не менее 25%', 'не менее 30%', ['Доля школ с наставниками', '19%', '20%']),
      points: '20%',
    },
    {
      title: { ru: 'Две доли без границы', en: 'Two shares without a bound' },
      files: rows(
        'не менее 25%',
        'не менее 30%',
        ['Доля школ с наставниками', '19%', '22%'],
        ['Доля школ с методистами', '20%', '21%'],
      ),
      points: '22%',
    },
  ],
  good: [
    {
      title: { ru: 'Граница только у одного', en: 'Only one has a bound' },
      files: rows('25%', '30%'),
    },
    {
      title: { ru: 'Больше целого не бывает', en: 'No more than the whole' },
      files: rows('не менее 25%', 'не менее 30%', ['Доля школ с наставниками', '90%', '100%']),
    },
    {
      title: { ru: 'Границы у долей, а у счёта её нет', en: 'Shares have bounds, a count has none' },
      files: rows('не менее 25%', 'не менее 30%', ['Количество семинаров', '"4"', '"5"']),
    },
    {
      title: { ru: 'Единица названа в имени', en: 'The unit stands in the name' },
      files: rows(
        '25%',
        '30%',
        ['Количество наставников', '300 чел.', '310 чел.'],
        ['Количество опорных школ (единиц)', '"4"', '"5"'],
        ['Индекс открытости школ (от 0 до 1)', '"0,6"', '"0,7"'],
        ['"Оценка вебинаров, баллов (по шкале от 1 до 5)"', '"4,1"', '"4,4"'],
      ),
    },
    {
      title: { ru: 'Единица есть у обоих', en: 'Both have a unit' },
      files: rows(
        '25%',
        '30%',
        ['Количество наставников', '300 чел.', '310 чел.'],
        ['Количество семинаров', '4 ед.', '5 ед.'],
      ),
    },
  ],
};
