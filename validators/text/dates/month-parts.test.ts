// A week is of the month that has its Thursday, the last as the first.
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, weekdayOf } from './calendar.ts';
import { weeksOf } from './month-parts.ts';

describe('недели месяца', () => {
  it.each([
    ['2026-03', -1, '2026-03-23', '2026-03-29'],
    ['2026-05', -1, '2026-05-25', '2026-05-31'],
    ['2026-11', -1, '2026-11-23', '2026-11-29'],
    ['2026-12', 1, '2026-12-01', '2026-12-06'],
    ['2026-12', -1, '2026-12-28', '2026-12-31'],
    ['2027-09', 3, '2027-09-13', '2027-09-19'],
    ['2025-10', 1, '2025-10-01', '2025-10-05'],
    ['2025-11', 1, '2025-11-03', '2025-11-09'],
    ['2026-09', 5, '2026-09-28', '2026-09-30'],
  ])('%s, неделя %i: с %s по %s', (month, which, from, to) =>
    expect(weeksOf(Number(month.slice(0, 4)), Number(month.slice(5)), which, which)).toEqual({ from, to }),
  );

  const months = Array.from(
    { length: 12 * 28 },
    (_, at) => [2000 + Math.floor(at / 12), (at % 12) + 1] as const,
  );
  const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

  it('последняя неделя месяца – четвёртая или пятая из его недель', () => {
    for (const [year, month] of months)
      expect([4, 5].map((which) => weeksOf(year, month, which, which))).toContainEqual(
        weeksOf(year, month, -1, -1),
      );
  });

  it('за последней неделей месяца идёт первая неделя следующего', () => {
    const weeks = months.map((month) => [weeksOf(...month, 1, 1), weeksOf(...month, -1, -1)] as const);
    for (const [at, [first]] of weeks.entries()) {
      const last = weeks[at - 1]?.[1];
      if (first !== null && last) expect(mondayOf(first.from)).toBe(addDays(last.from, 7));
    }
  });
});
