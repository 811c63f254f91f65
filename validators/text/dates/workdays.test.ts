import { describe, expect, it } from 'vitest';
import { workdayOfMonth } from './workdays.ts';

describe('рабочий день месяца', () => {
  it.each([
    [2026, 7, 1, '2026-07-01'],
    [2026, 7, 5, '2026-07-07'],
    [2026, 8, -1, '2026-08-31'],
    [2026, 5, -1, '2026-05-29'],
    [2026, 1, 1, '2026-01-09'],
    // The 8th of March 2026 is a Sunday, the 9th is taken for it.
    [2026, 3, 6, '2026-03-10'],
    [2026, 7, 24, null],
  ])('%i-%i: %i-й – %s', (year, month, n, day) => expect(workdayOfMonth(year, month, n)).toBe(day));
});
