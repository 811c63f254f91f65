import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  isRealDate,
  lastDayOfMonth,
  monthName,
  monthNumber,
  monthsSpan,
} from './calendar.ts';

const dates = fc
  .date({ min: new Date('1583-01-01T00:00:00Z'), max: new Date('9900-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('календарь', () => {
  it('29 февраля есть только в високосном году', () => {
    expect(['2024-02-29', '2000-02-29', '2023-02-29', '1900-02-29'].map(isRealDate)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('31 апреля, 13-го месяца, нулевого дня и записи без нулей не бывает', () => {
    expect(['2024-04-31', '2024-13-01', '2024-01-00', '2024-1-1', '24-01-01', ''].some(isRealDate)).toBe(
      false,
    );
  });

  it('у месяца от 28 до 31 дня', () => {
    expect([1, 2, 4, 12, 0, 13].map((month) => lastDayOfMonth(2024, month))).toEqual([31, 29, 30, 31, 0, 0]);
  });

  it('день после 31 декабря — 1 января', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('дни прибавляются так же, как в календаре машины по Гринвичу', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        const moment = new Date(`${date}T00:00:00Z`);
        moment.setUTCDate(moment.getUTCDate() + days);
        expect(addDays(date, days)).toBe(moment.toISOString().slice(0, 10));
      }),
    );
  });

  it('то, чего нет в календаре, не складывается', () => {
    expect(() => addDays('2023-02-30', 1)).toThrow(RangeError);
  });

  it('даты сравниваются по времени', () => {
    expect([compareDates('2023-04-27', '2024-01-01'), compareDates('2024-01-01', '2024-01-01')]).toEqual([
      -1, 0,
    ]);
  });

  it('месяц узнаётся в любом падеже и в сокращении', () => {
    const words = [
      'сентябрь',
      'Сентября',
      'сентябре',
      'сентябрю',
      'сент.',
      'сен',
      'дек.',
      'мае',
      'мартобрь',
      'constructor',
    ];
    expect(words.map(monthNumber)).toEqual([9, 9, 9, 9, 9, 9, 12, 5, null, null]);
  });

  it('имя каждого месяца читается обратно', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const form of ['nominative', 'genitive', 'prepositional'] as const) {
        expect(monthNumber(monthName(month, form))).toBe(month);
      }
    }
  });

  it('учебный год — двенадцать месяцев с сентября', () => {
    expect(monthsSpan(2023, 9, 12)).toEqual({ from: '2023-09-01', to: '2024-08-31' });
  });
});
