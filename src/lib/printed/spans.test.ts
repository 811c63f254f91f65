import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, findPrinted, findStems, stemsOf } from './spans.ts';

describe('слова в напечатанном тексте', () => {
  it('название акта находится, какие бы ни были кавычки, тире и пробелы', () => {
    const text = 'Согласно закону  "О науке — и школе" и другим';
    const place = findPrinted(text, 'закону «О науке – и школе»');
    expect(place === null ? null : text.slice(...place)).toBe('закону  "О науке — и школе"');
    expect(findPrinted(text, 'закону о погоде')).toBeNull();
  });

  it('понятие находится в любом падеже и только целиком', () => {
    const stems = stemsOf('индивидуальный образовательный маршрут');
    const text = 'разработку индивидуальных образовательных маршрутов педагогов';
    const place = findStems(text, stems);
    expect(place === null ? null : text.slice(...place)).toBe('индивидуальных образовательных маршрутов');
    expect(findStems('индивидуальных маршрутов', stems)).toBeNull();
    expect(findStems('индивидуальных; образовательных маршрутов', stems)).toBeNull();
  });

  it('разрезанный текст складывается в прежний, из двух перекрытых мест остаётся первое в списке', () => {
    const spans = [
      { at: 4, end: 9, mark: 'a' },
      { at: 0, end: 5, mark: 'b' },
      { at: 0, end: 2, mark: 'c' },
    ];
    expect(cutAt('0123456789', spans).map(({ text, mark }) => [text, mark])).toEqual([
      ['01', 'c'],
      ['23', null],
      ['45678', 'a'],
      ['9', null],
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, places) => {
        const marks = places.flatMap(([at, length]) =>
          at + length < text.length && length > 0 ? [{ at, end: at + length, mark: 1 }] : [],
        );
        expect(
          cutAt(text, marks)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('поиск слов ни на каком тексте не срывается', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, words) => {
        findPrinted(text, words);
        findStems(text, stemsOf(words));
      }),
    );
  });
});
