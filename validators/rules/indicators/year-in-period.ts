// A plan can set values only for the years it is made for.

import type { Period } from '../../model/types.ts';
import { child, keyOf, type Spot } from '../../source/spot.ts';
import { edit } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { onYear } from './label.ts';
import { isOutside, leftoverYears } from './planned-years.ts';

const issue = (at: Spot, year: string, { from, to }: Period): Issue => ({
  at,
  message: {
    ru: `Значение запланировано ${onYear(year).ru}, а план действует с ${from.slice(0, 4)} по ${to.slice(0, 4)} год`,
    en: `A value is planned ${onYear(year).en}, but the plan is in force from ${from.slice(0, 4)} to ${to.slice(0, 4)}`,
  },
  evidence: year,
});

export const yearInPeriod: TerritoryRule = {
  id: 'indicators/year-in-period',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Плановые годы лежат в периоде плана', en: 'The planned years lie in the period of the plan' },
  fault: {
    ru: 'Плановый год лежит вне периода плана',
    en: 'A planned year lies outside the period of the plan',
  },
  reason: {
    ru: 'На год вне периода план не действует: спросить за такое значение не с кого.',
    en: 'The plan is not in force that year: nobody answers for the value.',
  },
  cure: {
    ru: 'Исправьте год в таблице или период документа.',
    en: 'Correct the year in the table, or the period of the document.',
  },
  edit: {
    ru: 'Период записан в act.yaml.',
    en: 'The period is written in act.yaml.',
  },
  *check({ indicators, period }) {
    if (indicators === null || period === null) return;
    for (const [index, year] of indicators.years.entries())
      if (isOutside(year, period)) yield issue(indicators.yearSpots[index] ?? indicators.spot, year, period);
    for (const indicator of indicators.indicators)
      for (const year of leftoverYears(indicators, indicator, period))
        yield issue(keyOf(child(indicator.spot, 'targets', year)), year, period);
  },
  bad: [
    {
      title: { ru: 'Год таблицы вне периода', en: 'A year of the table outside the period' },
      files: edit('indicators', '["2024", "2025"]', '["2024", "2025", "2026"]'),
      points: '"2026"',
    },
    {
      title: { ru: 'Опечатка в годе одной строки', en: 'A misprinted year of one row' },
      files: edit('indicators', '"2025": 7%', '"2052": 7%'),
      points: '"2052"',
    },
  ],
  good: [
    {
      title: { ru: 'План начинается посреди года', en: 'The plan begins in the middle of a year' },
      files: edit('act', 'from: 2024-01-01', 'from: 2024-04-27'),
    },
  ],
};
