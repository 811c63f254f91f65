import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, primer } from '../example-base.ts';

const rules = [
  'indicators/bound-direction',
  'indicators/not-worse-than-achieved',
  'indicators/not-falling-back',
];

/** The rules that speak of the second row of the model, which has this name and these values, with their severity. */
const told = (row: string): readonly string[] => {
  const [head] = primer.indicators.split('  - number: "2"');
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/indicators.yaml': `${(head ?? '').replace('["2024", "2025"]', '["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024", "2025"]')}  - number: "2"\n${row}\n`,
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' }).findings.flatMap(({ rule, severity }) =>
    rules.includes(rule) ? [`${rule.slice(11)} ${severity}`] : [],
  );
};

const row = (name: string, baseline: string, targets: string, more = ''): string =>
  `    name: ${name}\n${more}    baseline: { at: "2023", value: ${baseline} }\n    targets: { ${targets} }`;

describe('строка, по значениям которой меньше значит лучше', () => {
  it.each([
    row('Доля учителей, не прошедших обучение', '14%', '"2024": не более 12%, "2025": не более 10%'),
    row('Доля педагогов с дефицитами', '14%', '"2024": 12%, "2025": менее 10%'),
    row('Среднее время ответа', '36 ч', '"2024": 24 ч, "2025": до 20 ч'),
    row('Число жалоб', '"9"', '"2024": не более 6, "2025": не более 6'),
  ])('границы сверху и значения убывают: замечаний нет', (text) => expect(told(text)).toEqual([]));

  it.each([
    [row('Доля учителей без категории', '14%', '"2024": 12%, "2025": 10%'), 'not-worse-than-achieved note'],
    [row('Срок ответа', '14 дней', '"2024": 10 дней, "2025": 10 дней'), 'not-worse-than-achieved note'],
    [row('Число жалоб', '"9"', '"2024": "8", "2025": "5"'), 'not-worse-than-achieved note'],
    [
      '    name: Число жалоб\n    targets: { "2024-Q1": "9", "2024": "8", "2025": "5" }',
      'not-falling-back note',
    ],
  ])('границ нет: один вопрос', (text, rule) => expect(told(text)).toEqual([rule]));

  it.each([
    [row('Доля наставников', '5%', '"2024": 6%, "2025": не более 7%'), 'bound-direction warning'],
    [row('Доля наставников', '6%', '"2024": 5%, "2025": 7%'), 'not-worse-than-achieved warning'],
    [row('Доля наставников', '5%', '"2024": 8%, "2025": 7%'), 'not-falling-back warning'],
    [
      row('Доля наставников', '8%', '"2024": не более 7%, "2025": не более 6%', '    better: higher\n'),
      'bound-direction warning',
    ],
    [
      row('Доля наставников', '8%', '"2024": не менее 7%, "2025": не менее 7%'),
      'not-worse-than-achieved warning',
    ],
  ])('ошибка остаётся ошибкой', (text, rule) => expect(told(text)).toContain(rule));
});

describe('квартал рядом с годом', () => {
  const quarters = (a: string, b: string, c: string, d: string): string =>
    `"2024-Q1": ${a}, "2024-Q2": ${b}, "2024-Q3": ${c}, "2024-Q4": ${d}`;
  it.each([
    row('Количество открытых уроков', '"64"', quarters('"12"', '"20"', '"5"', '"30"')),
    row('Число консультаций', '"40"', quarters('"10"', '"10"', '"10"', '"10"')),
    row('Количество семинаров', '"18"', '"2024-Q1": "6"'),
    row('Число проверок', '"18 ед."', '"2024-Q1": "6 ед.", "2024-Q2": "8 ед."'),
  ])('счёт квартала не меньше счёта года', (text) => expect(told(text)).toEqual([]));

  it.each([
    row('Количество открытых уроков', '"64"', quarters('"12"', '"20"', '"5"', '"20"')),
    row('Доля школ', '64%', quarters('12%', '20%', '35%', '50%')),
    row('Число уроков нарастающим итогом', '"64"', quarters('"12"', '"20"', '"35"', '"50"')),
    row('Количество педагогов, имеющих маршрут', '"64"', quarters('"12"', '"20"', '"35"', '"50"')),
  ])('а доля, итог и неполная сумма – хуже', (text) =>
    expect(told(text)).toContain('not-worse-than-achieved warning'),
  );
});
