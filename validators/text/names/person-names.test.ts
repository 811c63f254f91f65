import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personNames } from './person-names.ts';

const read = (text: string): readonly string[] =>
  personNames(text).map(({ surname, initials }) => `${surname} ${initials}`);

describe('имена людей в тексте', () => {
  it.each([
    ['Болтунова С.А.', ['Болтунова СА']],
    ['С.А. Болтунова', ['Болтунова СА']],
    ['С. А. Арлашину', ['Арлашину СА']],
    ['И.В.Кравченко', ['Кравченко ИВ']],
    ['Болтунова С.А. Чикунова Г.К.', ['Болтунова СА', 'Чикунова ГК']],
    ['возложить на проректора Серикову Л.В.', ['Серикову ЛВ']],
    ['университет имени М.Е. Евсевьева', ['Евсевьева МЕ']],
    ['университет им.М.Е.Евсевьева', ['Евсевьева МЕ']],
    ['Салтыков-Щедрин М.Е.', ['Салтыков-Щедрин МЕ']],
    ['Отвечает И.И. РЯБИНА.', ['РЯБИНА ИИ']],
    ['Начальник С.А. ЩУКИН', ['ЩУКИН СА']],
    ['Болтунова С.А. ЧИКУНОВА Г.К.', ['Болтунова СА', 'ЧИКУНОВА ГК']],
  ])('«%s»', (text, names) => expect(read(text)).toEqual(names));
  it.each(['методисты ВИРО', 'Руководители ПОО', 'Р.Ф.', 'г. Черкесск', ''])('в «%s» имени нет', (text) =>
    expect(read(text)).toEqual([]),
  );
  it('место имени указано верно, каким бы ни был текст', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('А', 'б', '.', ' ', '-', '1') }), (text) => {
        for (const { at, length, printed } of personNames(text))
          expect(text.slice(at, at + length)).toBe(printed);
      }),
    );
  });
});
