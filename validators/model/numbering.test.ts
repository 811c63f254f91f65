import { describe, expect, it } from 'vitest';
import { numberingBreaks } from './numbering.ts';

const brief = (numbers: readonly number[]): readonly string[] =>
  numberingBreaks(numbers).map((found) =>
    found.kind === 'gap' ? `${found.index}: нет ${found.from}–${found.to}` : `${found.index}: не на месте`,
  );

describe('нумерация', () => {
  it.each([
    ['идёт подряд', [1, 2, 3, 4], []],
    ['пуста', [], []],
    ['начинается не с единицы', [2, 3], ['0: нет 1–1']],
    ['пропускает номер', [1, 2, 4], ['2: нет 3–3']],
    ['пропускает два номера', [1, 4, 5], ['1: нет 2–3']],
    ['пропускает в двух местах', [1, 3, 5], ['1: нет 2–2', '2: нет 4–4']],
    ['переставлена: одна ошибка', [1, 3, 2, 4], ['1: не на месте']],
    ['опечатка в одном номере: одна ошибка', [1, 2, 12, 4], ['2: не на месте']],
    ['повтор — не разрыв', [1, 2, 2, 3], []],
    ['повтор вместо следующего номера — не разрыв', [1, 2, 2, 4], []],
  ])('%s', (_, numbers, expected) => expect(brief(numbers)).toEqual(expected));
});
