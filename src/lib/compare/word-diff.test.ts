import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDiff, type Run, wordDiff } from './word-diff.ts';

const own = (runs: readonly Run[]): readonly string[] =>
  runs.filter((run) => run.own).map(({ text }) => text);
const whole = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

describe('две формулировки', () => {
  it('отмечено только то, что есть у одной', () => {
    const { left, right } = wordDiff(
      'педагогический работник, осваивающий программу и маршрут',
      'работник, осваивающий новую программу и маршрут',
    );
    expect(own(left)).toEqual(['педагогический']);
    expect(own(right)).toEqual(['новую']);
  });

  it('число с пробелом между разрядами не режется, а год и число рядом – два числа', () => {
    for (const diff of [wordDiff, markDiff]) {
      const { left, right } = diff('всего 12 400 человек', 'всего 12 600 человек');
      expect([own(left), own(right)]).toEqual([['12 400'], ['12 600']]);
      expect(own(diff('в 2026 400 человек', 'в 2026 500 человек').left)).toEqual(['400']);
    }
  });

  it('кавычки, знаки, регистр и ё не делают слова разными', () => {
    const { left, right, common } = wordDiff('«Всё ясно», сказал он.', 'все ясно сказал он');
    expect([own(left), own(right), common]).toEqual([[], [], 1]);
  });

  it('в двух редакциях отмечены и слово с другим знаком, и исключённое предложение', () => {
    const list = markDiff('обучения и воспитания.', 'обучения и воспитания;');
    expect([own(list.left), own(list.right)]).toEqual([['воспитания.'], ['воспитания;']]);
    const short = markDiff(
      'Состав группы утверждает орган. Заседания проводятся «по мере необходимости», не реже раза в год.',
      'Состав группы утверждает орган.',
    );
    expect(own(short.left)).toEqual(['Заседания проводятся «по мере необходимости», не реже раза в год.']);
    expect([own(short.right), short.held]).toEqual([[], 1]);
    expect(markDiff('«да» – нет', '"да" — нет').common).toBe(1);
  });

  it('пункт, изложенный заново, не изрезан на «до», «в», а добавленное по обе стороны слова его не отмечает', () => {
    const { left, right } = markDiff(
      '3. Отделу кадров (Н.П. Свирская) довести приказ до сведения органов в сфере образования.',
      '3. Управлению кадров (Н.П. Свирская) ежегодно до 15 января направлять в округа сведения об итогах.',
    );
    expect(own(left)).toEqual(['Отделу', 'довести приказ до сведения органов в сфере образования']);
    expect(own(right)).toEqual([
      'Управлению',
      'ежегодно до 15 января направлять в округа сведения об итогах',
    ]);
    expect(own(markDiff('диагностика', 'точная диагностика педагогов').right)).toEqual([
      'точная',
      'педагогов',
    ]);
  });

  it('ни одного знака не теряет и не добавляет', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('а', 'б ', '«в», ', '— ', 'г.')), fc.string(), (words, other) => {
        const text = `слово ${words.join('')}`;
        for (const diff of [wordDiff, markDiff]) {
          const { left, right } = diff(text, `${other}конец`);
          expect(whole(left)).toBe(text);
          expect(whole(right)).toBe(`${other}конец`);
        }
      }),
    );
  });
});
