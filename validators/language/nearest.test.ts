import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from './analyse.ts';
import { nearAmong, nearest } from './nearest.ts';
import { letters } from './packed.ts';

describe('что хотели написать', () => {
  it.each([
    ['пелагогических', 'педагогических'],
    ['рйона', 'района'],
    ['неоходимо', 'необходимо'],
    ['организапий', 'организаций'],
    ['тьюттор', 'тьютор'],
    ['научнометодического', 'научно-методического'],
    ['консультцаий', 'консультаций'],
    ['пелагог', 'педагог'],
  ])('«%s» – это «%s»', (misprint, meant) => {
    expect(nearest(misprint)[0]?.word).toBe(meant);
  });

  it('у известного, короткого и ни на что не похожего слова похожих нет', () => {
    for (const word of ['район', 'тьютор', 'пп', 'кххх', 'персонифщированности'])
      expect(nearest(word), word).toEqual([]);
  });

  it('две буквы прощаются длинному слову, если в тексте есть то, чем оно было', () => {
    const among = nearAmong(['институционального', 'функционирования', 'финансирования', 'школа']);
    expect(among('институциального')).toEqual(['институционального']);
    expect(among('функционалирования')).toEqual(['функционирования']);
    expect(among('школцы')).toEqual([]);
    expect(nearest('институциального')).toEqual([]);
  });

  it('из равно близких первым стоит слово поля, затем то, что чаще в тексте', () => {
    expect(nearest('лостижении').map(({ word }) => word)).toEqual(['достижении', 'постижении']);
    const often = (word: string): number => (word === 'постижении' ? 3 : 0);
    expect(nearest('лостижении', often)[0]?.word).toBe('постижении');
    expect(nearest('тьюторз')[0]).toMatchObject({ ofField: true, distance: 1 });
  });

  it('всё найденное известно и стоит не дальше двух букв', () => {
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(word, (text) => {
        for (const near of nearest(text)) expect(isKnown(near.word), near.word).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('слово, в котором одна буква пропала, лишняя или другая, находит то, чем было', () => {
    const word = fc.constantFrom(
      'сопровождения',
      'мониторингом',
      'тьюторская',
      'взаимодействуют',
      'показателях',
    );
    const letter = fc.constantFrom(...letters);
    fc.assert(
      fc.property(word, fc.nat(), fc.integer({ min: 0, max: 2 }), letter, (right, place, how, other) => {
        const at = place % right.length;
        const misprint = right.slice(0, at) + (how === 0 ? '' : other) + right.slice(how === 2 ? at : at + 1);
        const found = nearest(misprint).map(({ word: one }) => one);
        expect(isKnown(misprint) || found.includes(right), misprint).toBe(true);
      }),
    );
  });

  it('длинное слово без пробелов не задерживает', () => {
    expect(nearest('а'.repeat(100_000))).toEqual([]);
  });
});
