import { describe, expect, it } from 'vitest';
import { agrees, numberAgrees } from './agreement.ts';

describe('согласование', () => {
  it.each([
    ['педагогических', 'работников', true],
    ['педагогическим', 'работников', false],
    ['региональный', 'система', false],
    ['молодых', 'педагога', false],
    ['молодого', 'педагога', true],
    ['молодой', 'педагога', false],
    ['детский', 'педагога', false],
    ['стажировочной', 'площадки', true],
    ['наш', 'коллега', true],
    ['наша', 'коллега', true],
    ['реализуемый', 'программы', false],
    ['реализуемые', 'программы', true],
    ['новые', 'данные', true],
    ['новое', 'данные', false],
  ])('«%s %s»: %s', (adjective, noun, answer) => {
    expect(agrees(adjective, noun)).toBe(answer);
  });

  it('о неизвестных словах и о том, что не признак и не предмет, не судится', () => {
    for (const [first, second] of [
      ['педагогических', 'рйонов'],
      ['пелагогических', 'работников'],
      ['быстро', 'работа'],
      ['новая', 'ВИРО'],
      ['новая', 'быстро'],
    ] as const)
      expect(agrees(first, second), `${first} ${second}`).toBe(null);
  });
});

describe('число и слово', () => {
  it.each([
    [138, 'сада', false],
    [138, 'садов', true],
    [2, 'школы', true],
    [2, 'школ', true],
    [3, 'школа', false],
    [4, 'сотрудники', false],
    [5, 'школы', false],
    [5, 'школах', true],
    [11, 'школа', false],
    [112, 'технопарка', false],
    [21, 'школа', true],
    [21, 'школ', false],
    [1.5, 'года', true],
    [5, 'лет', true],
    [5, 'года', false],
    [5, 'человек', true],
    [2, 'суток', true],
    [1, 'сутки', true],
    [4, 'заведующих', true],
    [22, 'мастерские', false],
    [7, 'ФГОС', true],
    [12, 'тьютора', false],
    [12, 'вебинаров', true],
  ])('«%s %s»: %s', (n, noun, answer) => {
    expect(numberAgrees(n, noun)).toBe(answer);
  });

  it('о слове, которого никто не знает, не судится', () => {
    expect(numberAgrees(5, 'рйонов')).toBe(null);
    expect(numberAgrees(5, 'быстро')).toBe(null);
  });
});
