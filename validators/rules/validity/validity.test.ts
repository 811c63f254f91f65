// The verdict on a document's time turns on the day it should, and only as of the date of the verdict.
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, primer } from '../example-base.ts';
import { adopted } from '../requisites/example-adopted.ts';

const found = (files: Readonly<Record<string, string>>, asOf: string): readonly string[] =>
  check(
    Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content })),
    { asOf },
  )
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('validity/'));

const draft = (from: string, to: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/act.yaml': primer.act.replace('2024-01-01', from).replace('2025-12-31', to),
});

describe('период принятого документа', () => {
  it.each([
    ['накануне последнего дня', '2025-12-30', []],
    ['в последний день', '2025-12-31', []],
    ['на следующий день', '2026-01-01', ['validity/period-ended']],
    ['через годы', '2030-01-01', ['validity/period-ended']],
  ])('%s', (_, asOf, expected) => expect(found(adopted(), asOf)).toEqual(expected));

  it('отменённый документ и не должен действовать', () => {
    const files = adopted();
    const region = (files['regions/primer/acts/1/act.yaml'] ?? '').replace('adopted', 'repealed');
    expect(found({ ...files, 'regions/primer/acts/1/act.yaml': region }, '2030-01-01')).toEqual([]);
  });
});

describe('проект, оставленный проектом', () => {
  it.each([
    ['до начала периода', '2023-06-01', []],
    ['в последний день первого года', '2024-12-31', []],
    ['когда первый год прошёл', '2025-01-01', ['validity/draft-left']],
    ['на следующий день', '2025-01-02', ['validity/draft-left']],
    ['после конца периода', '2026-01-01', ['validity/draft-left']],
  ])('%s', (_, asOf, expected) => expect(found({}, asOf)).toEqual(expected));

  it.each([
    ['накануне конца', '2024-03-30', []],
    ['в последний день', '2024-03-31', []],
    ['на следующий день', '2024-04-01', ['validity/draft-left']],
  ])('период короче года: %s', (_, asOf, expected) =>
    expect(found(draft('2024-01-01', '2024-03-31'), asOf)).toEqual(expected),
  );

  it.each([
    ['2025-02-28', []],
    ['2025-03-01', ['validity/draft-left']],
  ])('год с 29 февраля кончается 28 февраля: %s', (asOf, expected) =>
    expect(found(draft('2024-02-29', '2026-12-31'), asOf)).toEqual(expected),
  );

  it('о перевёрнутом периоде говорит другое правило', () => {
    expect(found(draft('2026-01-01', '2025-12-31'), '2030-01-01')).toEqual([]);
  });
});
