import { describe, expect, it } from 'vitest';
import type { Measure, Period } from '../../../validators/model/types.ts';
import { parseDeadline } from '../../../validators/text/deadline/deadline.ts';
import { dueOf, monthsBetween } from './due-months.ts';

const period = { printed: '', from: '2023-04-27', to: '2024-12-31' } as Period;
const due = (printed: string, within: Period | null = period) =>
  dueOf({ deadline: { printed, parsed: parseDeadline(printed) } as Measure['deadline'] }, within);

describe('в какие месяцы наступает срок', () => {
  it.each([
    ['апрель 2023 года', 'dated', ['2023-04'], ['2023-04-30']],
    ['май–июнь 2024 года', 'dated', ['2024-06'], ['2024-06-30']],
    ['до 1 марта 2024 г.', 'dated', ['2024-03'], ['2024-03-01']],
    ['август 2023 года; август 2024 года', 'dated', ['2023-08', '2024-08'], ['2023-08-31', '2024-08-31']],
    ['ежегодно (май–июнь)', 'repeats', ['2023-06', '2024-06'], []],
    ['постоянно', 'open', [], []],
    ['когда-нибудь потом', 'unread', [], []],
  ])('«%s»', (printed, kind, months, days) => {
    expect(due(printed)).toEqual({ kind, months, days });
  });

  it('ежеквартально — в последний месяц каждого квартала', () => {
    expect(due('ежеквартально').months).toEqual([
      '2023-06',
      '2023-09',
      '2023-12',
      '2024-03',
      '2024-06',
      '2024-09',
      '2024-12',
    ]);
  });

  it('еженедельно — в каждом месяце периода', () => {
    const weekly = due('еженедельно');
    expect(weekly.kind).toBe('repeats');
    expect(weekly.months.length).toBeGreaterThanOrEqual(20);
  });

  it('без периода документа повторение не имеет месяцев, а названный срок имеет', () => {
    expect(due('ежегодно', null)).toEqual({ kind: 'repeats', months: [], days: [] });
    expect(due('март 2024 года', null).months).toEqual(['2024-03']);
  });

  it('срока нет — он не указан', () => {
    expect(dueOf({ deadline: null }, period).kind).toBe('unread');
  });
});

it('месяцы от и до', () => {
  expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  expect(monthsBetween('2024-02', '2023-11')).toEqual([]);
});
