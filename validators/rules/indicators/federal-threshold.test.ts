// The verdict turns at the day from which a threshold is known, at the year it is due, and at its value.
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, primer, replaced } from '../example-base.ts';

interface Case {
  readonly asOf?: string;
  readonly value?: string;
  /** Year of the second column, 2025 unless given; the plan then lasts to its end. */
  readonly year?: string;
  readonly threshold?: string;
}

const verdict = ({
  asOf = '2024-06-01',
  value = '29%',
  year = '2025',
  threshold = 'min: 30, printed: не менее 30%',
}: Case): readonly string[] => {
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/act.yaml': primer.act.replace('2025-12-31', `${year}-12-31`),
    'regions/primer/acts/1/indicators.yaml': replaced(
      'indicators',
      '{ "2024": 25%, "2025": 30% }',
      `{ "${year}": ${value} }`,
    )
      .replace('["2024", "2025"]', `["${year}"]`)
      .replace('{ "2024": 6%, "2025": 7% }', `{ "${year}": 6% }`),
    'federal/indicators.yaml': replaced('federalIndicators', 'min: 30, printed: не менее 30%', threshold),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf })
    .findings.map(({ rule }) => rule)
    .filter((rule) => /^(?:indicators|federal)\//.test(rule));
};

const broken = ['indicators/federal-threshold'];

describe('федеральный порог', () => {
  it.each([
    ['накануне дня, с которого он известен', '2023-12-14', []],
    ['в этот день', '2023-12-15', broken],
    ['на следующий день', '2023-12-16', broken],
    ['через годы после срока', '2027-01-01', broken],
  ])('%s', (_, asOf, expected) => expect(verdict({ asOf })).toEqual(expected));

  it.each([
    ['за год до срока ещё не обязателен', '2024', []],
    ['в год срока обязателен', '2025', broken],
    ['после срока остаётся обязательным', '2026', broken],
  ])('%s', (_, year, expected) => expect(verdict({ year })).toEqual(expected));

  it.each([
    ['29%', broken],
    ['"29,99%"', broken],
    ['30%', []],
    ['31%', []],
    ['не менее 30%', []],
    ['не менее 29%', broken],
    ['менее 30%', broken],
    ['не более 35%', broken],
    ['более 30%', []],
    ['от 25 до 40%', broken],
  ])('не менее 30%%: запланировано %s', (value, expected) => expect(verdict({ value })).toEqual(expected));

  it.each([
    ['39%', []],
    ['40%', []],
    ['41%', broken],
    ['более 40%', broken],
    ['не более 40%', []],
    ['менее 40%', []],
    ['не менее 40%', broken],
    ['не менее 10%', broken],
  ])('не более 40%%: запланировано %s', (value, expected) =>
    expect(verdict({ value, threshold: 'max: 40, printed: не более 40%' })).toEqual(expected),
  );

  it('перестаёт действовать на следующий день после отмены', () => {
    const threshold = 'until: 2024-06-01, min: 30, printed: не менее 30%';
    expect(verdict({ threshold, asOf: '2024-06-01' })).toEqual(broken);
    // The indicator is then demanded by nothing, so nothing is said of it at all.
    expect(verdict({ threshold, asOf: '2024-06-02' })).toEqual([]);
  });

  it('не судит по опечатке в самом пороге', () => {
    expect(verdict({ threshold: 'min: 300, printed: не менее 300%' })).toEqual(['federal/threshold-sound']);
  });
});
