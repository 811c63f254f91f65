// Dates in the citations of acts.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printedDates } from './printed-dates.ts';

const isos = (text: string): readonly (string | null)[] => printedDates(text).map(({ iso }) => iso);

it.each([
  ['от 31.12.2019 № 3273-р (в редакции распоряжения от 07.10.2020 № 2580-р)', ['2019-12-31', '2020-10-07']],
  ['от 16 декабря 2020 № Р-174', ['2020-12-16']],
  ['протокол от 24 декабря 2018 г. N 16', ['2018-12-24']],
  ['от «16» октября 2020 г. № 1252', ['2020-10-16']],
  ['№855 от 3.08.22 г.', ['2022-08-03']],
  ['утверждена 22 января 2021 г.', ['2021-01-22']],
  ['«22» 12 2021', ['2021-12-22']],
  ['« 05 » 03.2022 № 161', ['2022-03-05']],
  ['от 5.03.2022 № 161', ['2022-03-05']],
])('«%s»', (text, dates) => {
  expect(isos(text)).toEqual(dates);
});

it('дня, которого нет в календаре, нет и в дате', () => {
  expect(isos('от 31.04.2021 № 5')).toEqual([null]);
  expect(isos('от 29 февраля 2021 года')).toEqual([null]);
  expect(isos('от 12.15.2020')).toEqual([null]);
});

it('номер пункта — не дата', () => {
  expect(isos('на основании пункта 3.1.45 Положения')).toEqual([]);
  expect(isos('на период до 2030 года; в 10 ведущих стран мира 2020')).toEqual([]);
});

it('любой текст читается без исключений', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { at, text: date } of printedDates(text))
        expect(text.slice(at, at + date.length)).toBe(date);
    }),
  );
});
