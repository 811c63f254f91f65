import { describe, expect, it } from 'vitest';
import { parseTarget } from './target.ts';

describe('значение названо ступенью шкалы', () => {
  it.each([
    'средний',
    'Высокий уровень',
    'выше среднего',
    'не ниже достаточного',
    'не ниже среднего уровня',
    'уровень – оптимальный',
    'на высоком уровне',
    'средний и выше',
    'от среднего до высокого',
    'повышенный или высокий',
    'удовлетворительно',
    'низкая степень',
  ])('«%s»', (printed) => {
    expect(parseTarget(printed)).toEqual({ ok: true, value: { kind: 'grade', words: printed } });
  });
  it.each(['высокий спрос', 'среднее общее образование', 'отлично подготовлен', 'уровень', 'средний балл'])(
    '«%s» – не ступень',
    (printed) => {
      const parsed = parseTarget(printed);
      expect(parsed.ok && parsed.value.kind === 'grade').toBe(false);
    },
  );
});
