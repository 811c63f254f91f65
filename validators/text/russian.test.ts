import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byAlphabet, formatDate, formatNumber, plural, typograph } from './russian.ts';

describe('русский язык печати', () => {
  it('число согласуется со словом', () => {
    const forms = ['мера', 'меры', 'мер'] as const;
    const said = [1, 2, 5, 11, 21, 104, 1.5, 0].map((n) => plural(n, forms));
    expect(said).toEqual(['мера', 'меры', 'мер', 'мер', 'мера', 'меры', 'меры', 'мер']);
  });

  it('названия стоят по алфавиту, «Ё» вместе с «Е», а не по кодам букв', () => {
    const names = [
      'Ярославская область',
      'Ёлкинский район',
      'МО «Ёлка»',
      'Ельский район',
      'город Ельня',
      'Жуковка',
    ];
    expect(names.toSorted(byAlphabet)).toEqual([
      'город Ельня',
      'Ёлкинский район',
      'Ельский район',
      'Жуковка',
      'МО «Ёлка»',
      'Ярославская область',
    ]);
  });

  it('дата печатается с неразрывными пробелами', () => {
    expect(formatDate('2023-04-27')).toBe('27\u00A0апреля\u00A02023\u00A0г.');
    expect(formatDate('нет')).toBe('нет');
  });

  it('у чисел десятичная запятая, а тысячи отделяются с пяти знаков', () => {
    const said = [1.3, 0.76, 1000, 12_345.5, 1e12].map(formatNumber);
    expect(said).toEqual(['1,3', '0,76', '1000', '12\u00A0345,5', '1\u00A0000\u00A0000\u00A0000\u00A0000']);
  });

  it('«№ 767», «п. 4.1.3», «40 %», «27 апреля 2023 г.» не разрываются', () => {
    expect(typograph('№ 767, п. 4.1.3, 40 %, 27 апреля 2023 г.')).toBe(
      '№\u00A0767, п.\u00A04.1.3, 40\u00A0%, 27\u00A0апреля\u00A02023\u00A0г.',
    );
  });

  it('пробелов, которых не было, не добавляется', () => {
    expect(typograph('40%, №767, чел. 5 и т.п. 2')).toBe(
      '40%, №767, чел. 5 и т.п. 2'.replace('п. 2', 'п.\u00A02'),
    );
  });

  it('второй проход ничего не меняет, а буквы остаются прежними', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'№п. 123%г чел\tмая'), maxLength: 200 }), (text) => {
        const once = typograph(text);
        expect(typograph(once)).toBe(once);
        expect(once.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
