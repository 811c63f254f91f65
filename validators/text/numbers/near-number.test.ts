// What a reference to a clause that is not there may have meant.
import { describe, expect, it } from 'vitest';
import { nearestNumber } from './near-number.ts';

const upTo = (last: number): string[] => Array.from({ length: last }, (_, at) => String(at + 1));

describe('какой пункт мог иметься в виду', () => {
  it.each([
    ['34', upTo(31), '31'],
    ['29', upTo(27), '27'],
    ['32', upTo(31), '31'],
    ['9', upTo(7), '7'],
    ['71', upTo(27), '17'],
    ['10', upTo(9), '9'],
    ['2.7', ['1.1', '2.1', '2.4', '3.1'], '2.4'],
    ['7.2', ['2.6', '2.7', '3.1'], '2.7'],
    ['4.1.12', ['4.1.1', '4.1.11', '5.1.12'], '4.1.11'],
    ['6.2', ['5.2', '5.3'], '5.2'],
    ['order/5', ['5', 'order/3', 'order/4'], 'order/4'],
    ['VII', ['I', 'II', 'III', 'IV', 'V', 'VI'], 'VI'],
  ])('«%s»', (wrong, known, meant) => {
    expect(nearestNumber(wrong, known)).toBe(meant);
  });

  it.each([
    ['34', upTo(9)],
    ['105', upTo(12)],
    ['4.18', ['4.1', '4.2', '4.8']],
    ['3.1.45', ['3.1', '3.1.4', '3.1.5']],
    ['order/9', ['order/1', '9', '8']],
    ['XV', ['I', 'V', 'X']],
    ['12', ['I', 'II', '12.1']],
    ['preamble', ['1']],
    ['5', []],
  ])('«%s» – никакой', (wrong, known) => {
    expect(nearestNumber(wrong, known)).toBeNull();
  });
});
