// A row without a planned value plans nothing for that year.
import { isBlank } from '../../model/blank.ts';
import { wholeYear } from '../../model/planned-year.ts';
import type { Indicator } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { edit, edits } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';
import { isOutside, leftoverYears, timesFor } from './planned-years.ts';
import { plansNothing, plansValue, wantsValue } from './wants-value.ts';

const missing = (indicator: Indicator, year: string): Issue => ({
  at: child(indicator.spot, 'targets', year),
  message: {
    ru: `${labelOf(indicator).ru}: нет планового значения ${onYear(year).ru}`,
    en: `${labelOf(indicator).en}: no value is planned ${onYear(year).en}`,
  },
  hint: {
    ru: `Впишите плановое значение ${onYear(year).ru}.`,
    en: `Enter a planned value ${onYear(year).en}.`,
  },
  edit: {
    ru: `В данных это targets: "${year}": ….`,
    en: `In the data: \`targets\`, \`"${year}": …\`.`,
  },
  evidence: year,
});

/** A dash or «не оценивался» is printed where a planned value should be; a year may be planned by its quarters or months. */
const isAbsent = (indicator: Indicator, year: string): boolean => {
  const values = [...indicator.targets].filter(([time]) => time === year || wholeYear(time) === year);
  return values.every(
    ([, { printed, parsed }]) =>
      isBlank(printed) || (parsed.ok && parsed.value.every(({ kind }) => kind === 'not-assessed')),
  );
};

export const targetGiven: TerritoryRule = {
  id: 'indicators/target-given',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'На каждый год есть плановое значение', en: 'Every year has a planned value' },
  fault: { ru: 'На год нет планового значения', en: 'A year has no planned value' },
  reason: {
    ru: 'Показатель без планового значения нельзя ни исполнить, ни проверить за этот год.',
    en: 'An indicator without a planned value can be neither met nor checked that year.',
  },
  cure: {
    ru: 'Впишите плановое значение на каждый год таблицы.',
    en: 'Enter a planned value for each year of the table.',
  },
  edit: {
    ru: 'В данных это targets с каждым годом из years: { "2024": … }.',
    en: 'In the data: `targets` with each of `years`, `{ "2024": … }`.',
  },
  *check({ indicators, period }) {
    // A table that plans nothing at all is told once, by indicators/values-planned.
    if (indicators === null || plansNothing(indicators)) return;
    for (const indicator of indicators.indicators) {
      if (!plansValue(indicator)) {
        if (!wantsValue(indicator)) continue;
        yield {
          at: child(indicator.spot, 'targets'),
          message: {
            ru: `${labelOf(indicator).ru}: не указаны плановые значения`,
            en: `${labelOf(indicator).en}: no planned values are given`,
          },
          evidence: '',
        };
        continue;
      }
      const years = timesFor(indicators, indicator).filter(
        (year) => !isOutside(year, period) && isAbsent(indicator, year),
      );
      for (const year of years.slice(leftoverYears(indicators, indicator, period).length))
        yield missing(indicator, year);
    }
  },
  bad: [
    {
      title: { ru: 'Нет значения на второй год', en: 'No value for the second year' },
      files: edit('indicators', '{ "2024": 6%, "2025": 7% }', '{ "2024": 6% }'),
      points: 'targets',
    },
    {
      title: { ru: 'Вместо значения стоит прочерк', en: 'A dash stands for the value' },
      files: edit('indicators', '"2025": 7%', '"2025": "-"'),
      points: '"-"',
    },
    {
      title: { ru: 'Плановых значений нет вовсе', en: 'There are no planned values at all' },
      files: edit('indicators', '    targets: { "2024": 6%, "2025": 7% }\n', ''),
      points: 'number: "2"',
    },
  ],
  good: [
    { title: { ru: 'Значения есть на все годы', en: 'Every year has its value' }, files: {} },
    {
      title: {
        ru: 'Показатель в тексте говорит о наличии: числа ему не нужно',
        en: 'An indicator in the text asks whether something is there: it needs no figure',
      },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Наличие системы мониторинга\n    clause: "3.1"'],
        ['    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n', ''],
      ),
    },
  ],
};
