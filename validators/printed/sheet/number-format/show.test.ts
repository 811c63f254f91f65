// How Russian Excel shows numbers; LibreOffice 7.4 with the Russian locale shows all of these so, too.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatOf } from './show.ts';

it.each([
  ['0.00', 1.005, '1,01'],
  ['0%', 0.256, '26%'],
  ['0.0%', 0.2567, '25,7%'],
  ['#,##0', 1_234_567.5, '1 234 568'],
  ['#,##0.00', -1234.5, '-1 234,50'],
  ['0.##', 5, '5'],
  ['#\\ ##0', 1_234_567, '1234 567'],
  ['000', 7, '007'],
  ['0000-00-00', 20_260_501, '2026-05-01'],
  ['0.0,', 123_456, '123,5'],
  ['0.00E+00', 123_456, '1,23E+05'],
  ['General', 0.1 + 0.2, '0,3'],
  ['General', 12_345_678_901, '12345678901'],
  ['General', -2.5, '-2,5'],
  ['0" шт."', 3, '3 шт.'],
  ['#,##0.00" ₽"', 1500, '1 500,00 ₽'],
  ['[$€-2] #,##0', 10, '€ 10'],
  ['0;-0;"нет"', 0, 'нет'],
  ['0;[Red](0)', -5, '(5)'],
  ['[<10]"мало";"много"', 5, 'мало'],
  ['[<10]"мало";"много"', 15, 'много'],
  ['@', 12, '12'],
])('формат «%s» показывает %d как «%s»', (code, value, text) => {
  const shown = formatOf(code, false).number(value);
  expect(shown.text.replaceAll('\u00a0', ' ')).toBe(text);
  expect(shown.value).toEqual({ number: value });
});

it.each([
  ['dd.mm.yyyy', 46_143, '01.05.2026', '2026-05-01'],
  ['[$-419]d mmmm yyyy;@', 46_143, '1 мая 2026', '2026-05-01'],
  ['[$-FC19]dd mmmm yyyy г.', 46_143, '01 мая 2026 г.', '2026-05-01'],
  ['[$-F800]dddd', 46_143, '1 мая 2026 г.пятница', '2026-05-01'],
  ['mmmm yyyy', 46_143, 'Май 2026', '2026-05-01'],
  ['[$-409]mmmm d, yyyy', 46_143, 'May 1, 2026', '2026-05-01'],
  ['dd.mm.yyyy h:mm', 46_143.75, '01.05.2026 18:00', '2026-05-01T18:00:00'],
  ['dd.mm.yyyy', 1, '01.01.1900', '1900-01-01'],
  ['dd.mm.yyyy', 60, '29.02.1900', '1900-02-29'],
  ['dd.mm.yyyy', 61, '01.03.1900', '1900-03-01'],
])('день «%s» из числа %d – «%s»', (code, value, text, date) => {
  expect(formatOf(code, false).number(value)).toEqual({ text, value: { date } });
});

it('дни книг, считающих от 1904 года, на четыре года и день позже', () => {
  expect(formatOf('dd.mm.yyyy', true).number(46_143 - 1462)).toEqual({
    text: '01.05.2026',
    value: { date: '2026-05-01' },
  });
});

it.each([
  ['h:mm', 0.4375, '10:30'],
  ['[h]:mm', 1.5, '36:00'],
  ['mm:ss', 0.01, '14:24'],
  ['h:mm:ss AM/PM', 0.75, '6:00:00 PM'],
  ['dd.mm.yyyy', -1, '-1'],
  ['dd.mm.yyyy', 1e12, '1E+12'],
])('время и то, что не день, днём не становится: «%s» из %d – «%s»', (code, value, text) => {
  expect(formatOf(code, false).number(value)).toEqual({ text, value: { number: value } });
});

it('любой формат любого числа что-то показывает', () => {
  const piece = fc.constantFrom(
    '0',
    '#',
    '?',
    '.',
    ',',
    '%',
    '@',
    '/',
    ';',
    '"',
    '\\',
    '[',
    ']',
    '[<1]',
    'E+',
    'd',
    'mm',
    'yyyy',
    'ss',
    '[h]',
    'am/pm',
    '_',
    '*',
    'я',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.double(), (pieces, value) => {
      expect(typeof formatOf(pieces.join(''), false).number(value).text).toBe('string');
    }),
    { numRuns: 500 },
  );
});
