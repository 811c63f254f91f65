import { expect, it } from 'vitest';
import { daysOf } from './planned-year.ts';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2022-2023', '2022-09-01', '2023-08-31'],
])('год «%s» длится с %s по %s', (year, from, to) => expect(daysOf(year)).toEqual({ from, to }));
