import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpairedMarks } from './paired-marks.ts';

const marks = (text: string): readonly string[] => unpairedMarks(text).map(({ mark, at }) => `${mark}${at}`);

describe('кавычки и скобки без пары', () => {
  it.each([
    ['закрывающая кавычка, которую ничто не открывало', 'участие в реализации» программ', ['»20']],
    ['кавычка, после которой ничто не закрыто', 'Положение «О системе наставничества', ['«10']],
    ['скобка, которую не закрыли', 'площадках (форум «Школа» (осень);', ['(10']],
    ['лишняя закрывающая скобка', 'план (проект)) утверждён', [')13']],
    ['кавычка закрыта дважды', 'проект «Школа»: новые возможности»', ['»33']],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
  it.each([
    ['вложенные кавычки с общей закрывающей', 'паспорт проекта «Развитие проекта «Образование».'],
    ['номера перечня', '1) сбор; 2) анализ; а) справка'],
    ['скобки формулы', '$D = (K_1 + K_2) / K_3)$'],
    ['пары', 'центр («ЦНППМ (мини)»)'],
    ['пустой текст', ''],
  ])('%s – не ошибка', (_, text) => expect(marks(text)).toEqual([]));
  it('в тексте, где всё закрыто, ничего не находит', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('«слово»', '(слово)', 'слово', ' '), { maxLength: 20 }),
        (pieces) => {
          expect(unpairedMarks(pieces.join(' '))).toEqual([]);
        },
      ),
    );
  });
  it('место указывает на сам знак', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('«', '»', '(', ')', 'а', ' ', '1') }), (text) => {
        for (const { at, mark } of unpairedMarks(text)) expect(text.charAt(at)).toBe(mark);
      }),
    );
  });
});
