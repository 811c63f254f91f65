import { describe, expect, it } from 'vitest';
import { formatDeadline } from '../../text/deadline/deadline.ts';
import { readCellTime } from './cell-time.ts';

const OCTOBER = { from: '2025-10-01', to: '2025-10-31' };
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

const read = (printed: string, head: string | null, time: typeof YEAR | null): string => {
  const parsed = readCellTime(printed, head, time);
  return parsed.ok ? formatDeadline(parsed.value) : parsed.reason;
};

const days = (from: number, to: number): string => `с ${from} октября 2025 года по ${to} октября 2025 года`;

describe('ячейка графы, заголовок которой называет часть времени', () => {
  it.each([
    ['Неделя', '1-я', days(1, 5)],
    ['Неделя', '2–3-я', days(6, 19)],
    ['Недели', '3', days(13, 19)],
    ['Учебная неделя', 'II', days(6, 12)],
    ['Неделя месяца', 'последняя', days(27, 31)],
    ['Неделя', 'вся', 'октябрь 2025 года'],
    ['Неделя', 'весь месяц', 'октябрь 2025 года'],
    ['Декада', 'I', days(1, 10)],
    ['Декада', '3-я', days(21, 31)],
    ['Число', '15', '15 октября 2025 года'],
    ['День', '10–12', days(10, 12)],
    ['Неделя', '1 неделя октября', days(1, 5)],
  ])('«%s» – «%s»', (head, printed, means) => expect(read(printed, head, OCTOBER)).toBe(means));

  it.each([
    ['Квартал', 'II', 'II квартал 2026 года'],
    ['Квартал', '1, 3', 'I квартал 2026 года; III квартал 2026 года'],
    ['Срок', 'май', 'май 2026 года'],
  ])('«%s» – «%s» в плане на год', (head, printed, means) => expect(read(printed, head, YEAR)).toBe(means));

  it.each([
    ['Неделя', '3', YEAR],
    ['Неделя', '7', OCTOBER],
    ['Неделя', '–', OCTOBER],
    ['Срок', '3', OCTOBER],
    [null, '3', OCTOBER],
    ['Неделя', 'как получится', OCTOBER],
  ])('«%s» – «%s» не читается', (head, printed, time) =>
    expect(['unknown-word', 'impossible-date']).toContain(read(printed, head, time)),
  );
});
