// What a heading without a year says of the rows under it.
import { describe, expect, it } from 'vitest';
import { formatDeadline } from '../../text/deadline/deadline.ts';
import { yearlyTime } from './group-time.ts';

const yearly = (title: string): string | null => {
  const parsed = yearlyTime(title);
  return parsed?.ok === true ? formatDeadline(parsed.value) : null;
};

describe('заголовок без года', () => {
  it.each([
    ['Август', 'ежегодно (август)'],
    ['СЕНТЯБРЬ', 'ежегодно (сентябрь)'],
    ['Октябрь – ноябрь', 'ежегодно (октябрь–ноябрь)'],
    ['III квартал', 'ежегодно (июль–сентябрь)'],
    ['Второе полугодие', 'ежегодно (июль–декабрь)'],
  ])('«%s» – время каждого года: «%s»', (title, deadline) => expect(yearly(title)).toBe(deadline));

  it.each([
    'Август 2025 года',
    'Августовское совещание',
    'Августовский сбор: август',
    'Ежегодно',
    'Этап 1',
    '',
  ])('«%s» – нет', (title) => expect(yearly(title)).toBeNull());
});
