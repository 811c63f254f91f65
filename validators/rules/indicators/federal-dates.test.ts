// Every verdict that hangs on a day turns on that very day: the one before it, the day itself and the one after. The
// real thresholds of the federal layer are taken through the same days and values.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../index.ts';
import { isoDate } from '../../text/dates/calendar.ts';
import { exampleBase, primer, replaced } from '../example-base.ts';

const run = (changed: Readonly<Record<string, string>>, asOf = '2024-06-01'): readonly string[] => {
  const files = Object.entries({ ...exampleBase, ...changed }).map(([path, content]) => ({ path, content }));
  return check(files, { asOf })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('indicators/'));
};

/** The day before and the day after an ISO date. */
const around = (day: string): readonly [before: string, on: string, after: string] => {
  const shifted = (by: number): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
  return [shifted(-1), day, shifted(1)];
};

const signed = (date: string): string => replaced('provision', 'date: 2023-12-15', `date: ${date}`);
const known = (threshold: string): string => replaced('federalIndicators', 'from: 2023-12-15', threshold);
const below = replaced('indicators', '"2025": 30%', '"2025": 29%');
const uncovered = replaced('indicators', '    federal: diagnosed\n', '').replace(
  'name: Доля педагогов, прошедших диагностику',
  'name: Доля школ с наставниками',
);

describe('федеральный показатель без строки', () => {
  it.each([
    ['накануне дня, с которого порог известен', '2023-12-14', []],
    ['в этот день', '2023-12-15', ['indicators/federal-covered']],
    ['на следующий день', '2023-12-16', ['indicators/federal-covered']],
  ])('%s', (_, asOf, expected) =>
    expect(run({ 'regions/primer/acts/1/indicators.yaml': uncovered }, asOf)).toEqual(expected),
  );
  it.each([
    ['в последний день порога', '2024-06-01', ['indicators/federal-covered']],
    ['на следующий день после отмены', '2024-06-02', []],
  ])('%s', (_, asOf, expected) =>
    expect(
      run(
        {
          'regions/primer/acts/1/indicators.yaml': uncovered,
          'federal/indicators.yaml': known('from: 2023-12-15, until: 2024-06-01'),
        },
        asOf,
      ),
    ).toEqual(expected),
  );
});

describe('порог, которого надо было достичь раньше, чем начинается таблица', () => {
  const severity = (by: string): readonly string[] => {
    const files = Object.entries({
      ...exampleBase,
      'regions/primer/acts/1/indicators.yaml': uncovered,
      'federal/indicators.yaml': replaced('federalIndicators', 'by: 2025-12-31', `by: ${by}`),
    }).map(([path, content]) => ({ path, content }));
    return check(files, { asOf: '2024-06-01' })
      .findings.filter(({ rule }) => rule === 'indicators/federal-covered')
      .map((finding) => finding.severity);
  };
  it.each([
    ['в день перед ней', '2023-12-31', ['note']],
    ['в первый её день', '2024-01-01', ['warning']],
    ['на следующий день', '2024-01-02', ['warning']],
  ])('%s', (_, by, expected) => expect(severity(by)).toEqual(expected));
});

describe('порог и день подписания документа', () => {
  it.each([
    ['подписан накануне', '2023-12-14', 'indicators/federal-since-signing'],
    ['подписан в день, с которого порог известен', '2023-12-15', 'indicators/federal-threshold'],
    ['подписан на следующий день', '2023-12-16', 'indicators/federal-threshold'],
  ])('%s: значение ниже порога — %s', (_, date, rule) =>
    expect(
      run({
        'regions/primer/acts/1/indicators.yaml': below,
        'regions/primer/acts/1/provision.mdx': signed(date),
      }),
    ).toEqual([rule]),
  );
  it.each([
    ['подписан накануне', '2023-12-14', 'indicators/federal-since-signing'],
    ['подписан в день, с которого порог известен', '2023-12-15', 'indicators/federal-covered'],
    ['подписан на следующий день', '2023-12-16', 'indicators/federal-covered'],
  ])('%s: показателя нет — %s', (_, date, rule) =>
    expect(
      run({
        'regions/primer/acts/1/indicators.yaml': uncovered,
        'regions/primer/acts/1/provision.mdx': signed(date),
      }),
    ).toEqual([rule]),
  );
  it('документ без даты подписания ещё можно поправить: порог его обязывает', () =>
    expect(
      run({
        'regions/primer/acts/1/indicators.yaml': below,
        'regions/primer/acts/1/provision.mdx': replaced('provision', '  date: 2023-12-15\n', ''),
      }),
    ).toContain('indicators/federal-threshold'));
  it('муниципалитет и отменённый документ федеральному порогу не подчинены', () => {
    for (const changed of [
      { 'regions/primer/region.yaml': replaced('region', 'level: region', 'level: municipality') },
      { 'regions/primer/acts/1/act.yaml': replaced('act', 'status: draft', 'status: repealed') },
    ])
      expect(run({ 'regions/primer/acts/1/indicators.yaml': below, ...changed })).not.toContain(
        'indicators/federal-threshold',
      );
  });
});

describe('срок порога и конец плана', () => {
  const upTo2024 = replaced('indicators', '["2024", "2025"]', '["2024"]')
    .replace('{ "2024": 25%, "2025": 30% }', '{ "2024": 25% }')
    .replace('{ "2024": 6%, "2025": 7% }', '{ "2024": 6% }');
  it.each([
    ['кончается накануне срока', '2025-12-30', []],
    ['кончается в день срока', '2025-12-31', ['indicators/federal-dated']],
    ['кончается на следующий день', '2026-01-01', ['indicators/federal-dated']],
  ])('план %s', (_, to, expected) =>
    expect(
      run({
        'regions/primer/acts/1/indicators.yaml': upTo2024,
        'regions/primer/acts/1/act.yaml': replaced('act', 'to: 2025-12-31', `to: ${to}`),
      }),
    ).toEqual(expected),
  );
  it.each([
    ['накануне дня, с которого порог известен', '2023-12-14', []],
    ['в этот день', '2023-12-15', ['indicators/federal-dated']],
    ['на следующий день', '2023-12-16', ['indicators/federal-dated']],
  ])('%s', (_, asOf, expected) =>
    expect(run({ 'regions/primer/acts/1/indicators.yaml': upTo2024 }, asOf)).toEqual(expected),
  );
});

describe('плановый год и период плана', () => {
  it.each([
    ['кончается в последний день прошлого года', 'to: 2024-12-31', ['indicators/year-in-period']],
    ['кончается в первый день этого года', 'to: 2025-01-01', []],
    ['кончается на второй день', 'to: 2025-01-02', []],
  ])('план на 2025 год, который %s', (_, to, expected) =>
    expect(run({ 'regions/primer/acts/1/act.yaml': replaced('act', 'to: 2025-12-31', to) })).toEqual(
      expected,
    ),
  );
  it.each([
    ['начинается накануне последнего дня 2024 года', 'from: 2024-12-30', []],
    ['начинается в последний день 2024 года', 'from: 2024-12-31', []],
    ['начинается на следующий день', 'from: 2025-01-01', ['indicators/year-in-period']],
  ])('план на 2024 год, который %s', (_, from, expected) =>
    expect(run({ 'regions/primer/acts/1/act.yaml': replaced('act', 'from: 2024-01-01', from) })).toEqual(
      expected,
    ),
  );
  it.each([
    ['2023-08-31', ['indicators/year-in-period']],
    ['2023-09-01', []],
    ['2023-09-02', []],
  ])('учебный год 2023-2024 начинается 1 сентября: план до %s', (to, expected) =>
    expect(
      run({
        'regions/primer/acts/1/act.yaml': primer.act
          .replace('from: 2024-01-01', 'from: 2023-01-01')
          .replace('to: 2025-12-31', `to: ${to}`),
        'regions/primer/acts/1/indicators.yaml': primer.indicators
          .replace('["2024", "2025"]', '["2023-2024"]')
          .replace('{ "2024": 25%, "2025": 30% }', '{ "2023-2024": 30% }')
          .replace('{ "2024": 6%, "2025": 7% }', '{ "2023-2024": 7% }'),
      }),
    ).toEqual(expected),
  );
});

describe('достигнутое значение', () => {
  it.each([
    ['2023-11', []],
    ['2023-12', []],
    ['2024-01', ['indicators/baseline-before-plan']],
  ])('на %s в документе от 15 декабря 2023 года', (at, expected) =>
    expect(
      run({
        'regions/primer/acts/1/indicators.yaml': replaced(
          'indicators',
          '{ at: "2023", value: 5% }',
          `{ at: ${at}, value: 5% }`,
        ),
      }),
    ).toEqual(expected),
  );
});

interface RealThreshold {
  readonly by: string;
  readonly from: string;
  readonly min?: number;
  readonly max?: number;
}
interface RealIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: 'percent' | 'people' | 'count' | 'fact';
  readonly better: 'higher' | 'lower';
  readonly thresholds?: readonly (RealThreshold & { readonly printed: string })[];
}
const layer = parse(
  readFileSync(new URL('../../../content/federal/indicators.yaml', import.meta.url), 'utf8'),
) as { readonly indicators: readonly RealIndicator[] };
const real = layer.indicators.flatMap(({ thresholds = [], ...indicator }) =>
  thresholds.map((threshold) => ({ ...indicator, threshold })),
);

describe.each(real.map((one) => [`${one.id} к ${one.threshold.by}`, one] as const))(
  'порог федерального слоя: %s',
  (_, { id, name, unit, better, threshold }) => {
    const { by, from, min, max, printed } = threshold;
    const bound = min ?? max ?? 0;
    const worse = min === undefined ? bound + 1 : bound - 1;
    const better1 = min === undefined ? bound - 1 : bound + 1;
    const year = by.slice(0, 4);
    const verdict = (value: number, { asOf = '2030-01-01', in: planned = year, date = from } = {}) => {
      const cell = unit === 'percent' ? `${value}%` : `${value} чел.`;
      return run(
        {
          'federal/indicators.yaml': `indicators:\n  - id: ${id}\n    name: ${name}\n    direction: management\n    unit: ${unit}\n    better: ${better}\n    statedIn: [primer#1.1]\n    thresholds:\n      - { by: ${by}, ${min === undefined ? `max: ${max}` : `min: ${min}`}, printed: "${printed}", from: ${from}, statedIn: [primer#1.1] }\n`,
          'regions/primer/acts/1/provision.mdx': signed(date),
          'regions/primer/acts/1/act.yaml': primer.act
            .replace('from: 2024-01-01', 'from: 2020-01-01')
            .replace('to: 2025-12-31', `to: ${planned}-12-31`),
          'regions/primer/acts/1/indicators.yaml': `title: Показатели\nyears: ["${planned}"]\nindicators:\n  - number: "1"\n    name: ${name}\n    federal: ${id}\n    targets: { "${planned}": ${cell} }\n`,
        },
        asOf,
      );
    };
    const broken = ['indicators/federal-threshold'];
    const [before, on, after] = around(from);
    it('хуже порога — ошибка, на пороге и лучше — нет', () => {
      expect(verdict(worse)).toEqual(broken);
      expect(verdict(bound)).toEqual([]);
      expect(verdict(better1)).toEqual([]);
    });
    it('ошибка с того дня, с которого порог известен', () => {
      expect(verdict(worse, { asOf: before })).toEqual([]);
      expect(verdict(worse, { asOf: on })).toEqual(broken);
      expect(verdict(worse, { asOf: after })).toEqual(broken);
    });
    it('в год срока и после него, но не за год до срока', () => {
      expect(verdict(worse, { in: String(Number(year) - 1) })).toEqual([]);
      expect(verdict(worse, { in: year })).toEqual(broken);
      expect(verdict(worse, { in: String(Number(year) + 1) })).toEqual(broken);
    });
    it('документу, подписанному раньше, — заметка, пока не прошёл день порога', () => {
      expect(verdict(worse, { date: before, asOf: by })).toEqual(['indicators/federal-since-signing']);
      expect(verdict(worse, { date: before })).toEqual([]);
      expect(verdict(worse, { date: on })).toEqual(broken);
      expect(verdict(worse, { date: after })).toEqual(broken);
    });
    it('дни порога есть в календаре', () => {
      for (const day of [by, from]) {
        const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
        expect(isoDate(y, m, d)).toBe(day);
      }
    });
  },
);
