import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAbbreviations, normalise, stripListPunctuation } from './words.ts';

const found = (text: string): readonly string[] => findAbbreviations(text).map((one) => one.text);

describe('сокращения', () => {
  it('«РС НМС» находится и словами, и вместе', () => {
    expect(findAbbreviations('в РС НМС входит')).toEqual([
      { text: 'РС', at: 2, length: 2, words: 1 },
      { text: 'РС НМС', at: 2, length: 6, words: 2 },
      { text: 'НМС', at: 5, length: 3, words: 1 },
    ]);
  });

  it('соседние сокращения, разделённые запятой или кавычкой, вместе не идут', () => {
    expect(found('ФР ДПП, НП «Образование» ЦНППМ')).toEqual(['ФР', 'ФР ДПП', 'ДПП', 'НП', 'ЦНППМ']);
  });

  it('дефис соединяет сокращения, а в «ВИРО-центр» сокращение — ВИРО', () => {
    expect(found('ЦНППМ-ВИРО, ВИРО-центр, ФГОС-21')).toEqual(['ЦНППМ-ВИРО', 'ВИРО', 'ФГОС']);
  });

  it('римские числа и инициалы — не сокращения', () => {
    expect(found('XXI век, ХХ век, глава IV, Назарова А.О., «А»')).toEqual([]);
  });

  it('заголовок прописными буквами — не цепь сокращений', () => {
    expect(found('ПОЛОЖЕНИЕ О РЕГИОНАЛЬНОЙ СИСТЕМЕ НМС\nДалее ИОМ')).toEqual(['ИОМ']);
  });

  it('ряд коротких сокращений — не заголовок', () => {
    expect(found('ГБУ ДПО РМ')).toEqual(['ГБУ', 'ГБУ ДПО', 'ГБУ ДПО РМ', 'ДПО', 'ДПО РМ', 'РМ']);
  });

  it('место сокращения — место в тексте, каким бы он ни был, и число их растёт не быстрее текста', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'РСНМ -,\n«»ёЁa1Х'), maxLength: 300 }), (text) => {
        const all = findAbbreviations(text);
        for (const { at, length, text: word } of all) expect(text.slice(at, at + length)).toBe(word);
        expect(all.length).toBeLessThanOrEqual(4 * text.length);
      }),
    );
  });
});

describe('сравнение печатных текстов', () => {
  it('регистр, ё, кавычки, тире и пробелы не различаются', () => {
    expect(normalise(' Учёт\u00A0—\n«Точка  роста» ')).toBe(normalise('учет - "точка роста"'));
    expect(normalise('Мето\u00ADдист')).toBe('методист');
  });

  it('приведённый текст при новом приведении не меняется', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('знак в конце пункта перечня', () => {
  it('точка с запятой, точка и запятая отбрасываются', () => {
    const items = ['функции ВИРО;', 'Система.', 'методист,', 'итог.; ', 'без знака'];
    expect(items.map(stripListPunctuation)).toEqual([
      'функции ВИРО',
      'Система',
      'методист',
      'итог',
      'без знака',
    ]);
  });

  it('точка сокращения остаётся', () => {
    const items = ['на период до 2024 г.;', 'РИП и др.', 'форумы и т.д.', '400 чел.,'];
    expect(items.map(stripListPunctuation)).toEqual([
      'на период до 2024 г.',
      'РИП и др.',
      'форумы и т.д.',
      '400 чел.',
    ]);
  });

  it('второй раз отбрасывать нечего', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'г.;, адрт'), maxLength: 40 }), (text) => {
        const once = stripListPunctuation(text);
        expect(stripListPunctuation(once)).toBe(once);
      }),
    );
  });
});
