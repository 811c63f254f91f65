import { describe, expect, it } from 'vitest';
import { readLabelledNumber } from './labelled-number.ts';

describe('номер в заголовке после слова о том, что это', () => {
  it.each([
    ['Раздел IV. МОНИТОРИНГ', 'IV', 'МОНИТОРИНГ'],
    ['РАЗДЕЛ II УЧАСТНИКИ', 'II', 'УЧАСТНИКИ'],
    ['Глава 4. Порядок', '4', 'Порядок'],
    ['Часть II. Отчётность', 'II', 'Отчётность'],
    ['Подраздел 2.1. Сроки', '2.1', 'Сроки'],
    ['Глава III – Права', 'III', 'Права'],
    ['Раздел VII', 'VII', ''],
  ])('«%s»', (text, number, rest) => {
    const read = readLabelledNumber(text);
    expect(read?.number).toBe(number);
    expect(text.slice(read?.rest)).toBe(rest);
  });

  it.each([
    'Раздел 2 утратил силу',
    'Часть II и III отменены',
    'Раздел о сроках',
    'Главы 4',
    'Мониторинг. Раздел IV',
    'Раздел IIII. Ошибка',
  ])('«%s» номера не несёт', (text) => expect(readLabelledNumber(text)).toBeNull());
});
