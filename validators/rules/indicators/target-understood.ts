// A planned value that cannot be read cannot be held against a threshold or against a report.
import { isBlank } from '../../model/blank.ts';
import { edit, edits } from '../example-base.ts';
import { understood } from '../makers/understood.ts';
import { labelled, onYear } from './label.ts';
import { statesFact } from './states-fact.ts';
import { sayFailure, unsureOf } from './target-reasons.ts';

export const targetUnderstood = understood({
  id: 'indicators/target-understood',
  severity: 'error',
  title: { ru: 'Плановое значение понятно', en: 'A planned value can be read' },
  fault: { ru: 'Плановое значение непонятно', en: 'A planned value is not understood' },
  reason: {
    ru: 'С плановым значением сравнивают отчёт и федеральный порог. Значение, которое нельзя прочитать, сравнить не с чем.',
    en: 'Reports and federal thresholds are held against the planned value; one that cannot be read serves for neither.',
  },
  cure: {
    ru: 'Запишите значение с единицей: 65%, «1,5%», 250 чел., «не менее 30%».',
    en: 'Give a value with its unit: “65%”, “1,5%”, “250 чел.”, “не менее 30%”.',
  },
  yieldsTo: ['indicators/target-single', 'indicators/target-year'],
  why: sayFailure,
  values: ({ indicators }) =>
    (indicators?.indicators ?? [])
      .filter((indicator) => !statesFact(indicator))
      .flatMap((indicator) =>
        [...indicator.targets]
          .filter(([, { printed }]) => !isBlank(printed))
          .map(([year, value]) => ({
            ...value,
            ...unsureOf(value.parsed),
            before: labelled(indicator, { ru: 'значение', en: 'the value' }),
            after: onYear(year),
          })),
      ),
  bad: [
    {
      title: { ru: 'Число словами', en: 'A number in words' },
      files: edit('indicators', '"2025": 7%', '"2025": увеличение'),
      points: 'увеличение',
    },
    {
      title: {
        ru: 'Слова при числе, которых Свод не знает',
        en: 'Words beside a number that Svod does not know',
      },
      files: edit('indicators', '"2025": 7%', '"2025": не менее двух пятых'),
      points: 'пятых',
    },
    {
      title: { ru: 'Ступень шкалы среди чисел', en: 'A grade among figures' },
      files: edit('indicators', '"2025": 7%', '"2025": высокий уровень'),
      points: 'высокий уровень',
    },
    {
      title: { ru: 'Нижняя граница больше верхней', en: 'The lower bound is above the upper one' },
      files: edit('indicators', '"2025": 7%', '"2025": от 9% до 7%'),
    },
    {
      title: { ru: 'Число записано неправильно', en: 'A malformed number' },
      files: edit('indicators', '"2025": 7%', '"2025": "7,5,1%"'),
    },
    {
      title: { ru: 'Число слишком велико', en: 'A number that is too large' },
      files: edit('indicators', '"2025": 7%', '"2025": "99999999999999999999%"'),
    },
  ],
  good: [
    {
      title: { ru: 'Прирост, о котором говорит название', en: 'A growth that the name speaks of' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Прирост числа наставников'],
        ['value: 5%', 'value: "5"'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": на 15, "2025": не менее чем на 25 }'],
      ),
    },
    {
      title: { ru: 'Ступени шкалы', en: 'Grades of a scale' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Удовлетворённость наставников'],
        ['value: 5%', 'value: средний'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": выше среднего, "2025": высокий уровень }'],
      ),
    },
    {
      title: { ru: 'Место среди других', en: 'A place among others' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Место области среди соседей'],
        ['value: 5%', 'value: 12 место'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": не ниже 10 места, "2025": в первой пятёрке }'],
      ),
    },
    {
      title: { ru: 'Соотношение чисел', en: 'A relation of numbers' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Соотношение наставников и молодых педагогов'],
        [
          '{ at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }',
          '{ at: "2023", value: "1:5" }\n    targets: { "2024": "1:3", "2025": 1 к 2 }',
        ],
      ),
    },
    {
      title: { ru: 'Показатель о наличии', en: 'An indicator of whether something is there' },
      files: edits(
        'indicators',
        ['Доля наставников', 'Наличие системы мониторинга'],
        ['value: 5%', 'value: нет'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": да, "2025": да }'],
      ),
    },
    {
      title: { ru: 'Десятичная дробь и граница', en: 'A decimal fraction and a bound' },
      files: edit('indicators', '{ "2024": 6%, "2025": 7% }', '{ "2024": "6,5%", "2025": не менее 7% }'),
    },
  ],
});
