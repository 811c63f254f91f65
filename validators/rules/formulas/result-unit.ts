// What a formula gives is held against the planned value: both must be in one unit.
import { measured } from '../../model/compare-targets.ts';
import type { Indicator } from '../../model/types.ts';
import { quotientOf } from '../../text/formula/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { withFormulas } from './example.ts';
import { printedSpot } from './used.ts';

const two: readonly (readonly [string, string])[] = [
  ['K_1', 'число наставников'],
  ['K_2', 'число педагогов'],
];

/** Whether all planned values that can be read are per cent, or none is; null where they differ or there are none. */
const plansPercent = ({ targets }: Indicator): boolean | null => {
  const units = new Set([...targets.values()].flatMap(measured).map(({ unit }) => unit === 'percent'));
  return units.size === 1 ? units.has(true) : null;
};

const wrong = (scale: 'percent' | 'bare', percent: boolean): Text | null => {
  if (scale === 'bare' && percent)
    return {
      ru: 'даёт число от 0 до 1, а запланированы проценты: не хватает умножения на 100\u00A0%',
      en: 'gives a number between 0 and 1, but per cent are planned: it lacks a multiplication by 100 %',
    };
  if (scale === 'percent' && !percent)
    return {
      ru: 'даёт проценты, а запланировано количество',
      en: 'gives per cent, but a count is planned',
    };
  return null;
};

export const resultUnit: TerritoryRule = {
  id: 'formulas/result-unit',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Формула даёт ту единицу, что запланирована', en: 'A formula gives the unit that is planned' },
  fault: {
    ru: 'Формула даёт не ту единицу, что запланирована',
    en: 'The formula gives another unit than is planned',
  },
  reason: {
    ru: 'Посчитанное сравнивают с плановым. Число 0,65 не исполняет план «65%», пока его не умножат на сто.',
    en: 'What is computed is held against the plan; 0.65 does not keep a plan of 65 % until it is multiplied.',
  },
  cure: {
    ru: 'Допишите в формуле «· 100\u00A0%» или уберите его, если запланировано количество.',
    en: 'Add “· 100 %” to the formula, or take it out where a count is planned.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      const percent = plansPercent(indicator);
      if (percent === null) continue;
      for (const formula of indicator.formulas) {
        const quotient = formula.parsed.ok ? quotientOf(formula.parsed.value) : null;
        const how = quotient === null ? null : wrong(quotient.scale, percent);
        if (how === null) continue;
        yield {
          at: printedSpot(formula),
          message: {
            ru: `${labelOf(indicator).ru}: формула ${how.ru}`,
            en: `${labelOf(indicator).en}: the formula ${how.en}`,
          },
          evidence: formula.printed,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Забыто умножение на 100 %', en: 'The multiplication is forgotten' },
      files: withFormulas(['D = K_1 / K_2', two]),
      points: "'D = K_1 / K_2'",
    },
    {
      title: { ru: 'Проценты там, где запланировано количество', en: 'Per cent where a count is planned' },
      files: Object.fromEntries(
        Object.entries(withFormulas(['D = K_1 / K_2 \\cdot 100\\%', two])).map(([path, text]) => [
          path,
          text
            .replace('name: Доля наставников', 'name: Количество педагогов на одного наставника')
            .replace('value: 5%', 'value: "5"')
            .replace('{ "2024": 6%, "2025": 7% }', '{ "2024": "6", "2025": "7" }'),
        ]),
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Умножение стоит впереди', en: 'The hundred stands first' },
      files: withFormulas(['D = 100 \\cdot \\frac{K_1}{K_2}', two]),
    },
    {
      title: { ru: 'Отношение двух количеств', en: 'A count over a count' },
      files: Object.fromEntries(
        Object.entries(withFormulas(['D = K_1 / K_2', two])).map(([path, text]) => [
          path,
          text
            .replace('name: Доля наставников', 'name: Количество педагогов на одного наставника')
            .replace('value: 5%', 'value: "5"')
            .replace('{ "2024": 6%, "2025": 7% }', '{ "2024": "6", "2025": "7" }'),
        ]),
      ),
    },
  ],
};
