import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { asRussianKeys } from './layout.ts';
import { readQuery } from './query.ts';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';
import { rootOf, wordsOf } from './words.ts';

const keys = (text: string): readonly string[] => wordsOf(text).map((word) => word.keys[0]);
const sameRoot = (words: string): boolean => new Set(keys(words).map(rootOf)).size === 1;

describe('слова текста и запроса', () => {
  it('падежи, регистр, ё и кавычки не различаются', () => {
    expect(keys('«Наставничества»')).toEqual(keys('наставничеству'));
    expect(keys('Учёт')).toEqual(keys('учета'));
  });
  it('сокращение остаётся целым', () => {
    expect(keys('ИОМ ПК НМС ДПО')).toEqual(['иом', 'пк', 'нмс', 'дпо']);
  });
  it('номера актов и пунктов — слова', () => {
    expect(keys('№ 767, п. 4.1.3, 273-ФЗ, № 273 ФЗ, Р-174, 3273-р')).toEqual([
      '767',
      '4.1.3',
      '273фз',
      '273фз',
      'р174',
      '3273р',
    ]);
  });
  it.each([
    'сопровождать сопровождение сопровождает',
    'координировать координация координатор',
    'наставник наставничество',
    'выявить выявлять выявление',
    'реализовать реализация реализует',
    'обучать обучение',
    'поддержка поддерживать',
    'консультировать консультация консультирование',
    'внедрить внедрение внедряет',
    'разработать разработка',
  ])('одно дело — один корень: %s', (words) => {
    expect(sameRoot(words)).toBe(true);
  });
  it.each(['методист методика', 'педагог педагогический', 'образование организация', 'метод метро'])(
    'разные слова — разные корни: %s',
    (words) => {
      expect(sameRoot(words)).toBe(false);
    },
  );
  it('место слова — место в тексте, каким бы он ни был', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'аёйЖ№-.,«»19 фзp\u00AD\u0306'), maxLength: 80 }),
        (text) => {
          for (const { at, end, keys: found } of wordsOf(text)) {
            expect(text.slice(at, end).length).toBe(end - at);
            expect(found.every((key) => key.length > 0)).toBe(true);
          }
        },
      ),
    );
  });
});

const vocabulary = readVocabulary(
  writeVocabulary(keys('наставничество наставник целевая модель наставничества тьютор обучение 767'), [
    { words: keys('целевая модель наставничества'), key: 'цмн' },
  ]),
);

describe('запрос', () => {
  it('раскладка клавиатуры узнаётся и со знаками препинания', () => {
    expect(asRussianKeys('j,extybt')).toBe('обучение');
    expect(readQuery('j,extybt', vocabulary).understoodAs).toBe('обучение');
    expect(asRussianKeys('обучение')).toBeNull();
  });
  it('полное название ищется как сокращение', () => {
    expect(readQuery('целевой моделью наставничества', vocabulary).wanted).toEqual(
      readQuery('ЦМН', vocabulary).wanted,
    );
  });
  it('слово, которого нет, не ищется, а называется', () => {
    expect(readQuery('обучение 99999 криптовалюта', vocabulary)).toMatchObject({
      unknown: ['99999', 'криптовалюта'],
    });
  });
  it('любой набор знаков читается', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        for (const { root } of readQuery(typed, vocabulary).wanted) expect(root).not.toMatch(/\s|^$/u);
      }),
    );
  });
});

describe('выделение найденного', () => {
  const marked = (text: string, typed: string): readonly string[] =>
    highlight(text, readQuery(typed, vocabulary).marks, vocabulary.phrases, 400).flatMap((piece) =>
      piece.marked ? [piece.text] : [],
    );
  it('слово выделено в любом падеже', () => {
    expect(marked('программы наставничества', 'наставничество')).toEqual(['наставничества']);
  });
  it('по сокращению выделены слова, которые оно заменяет', () => {
    expect(marked('внедрена целевая модель наставничества', 'ЦМН')).toEqual([
      'целевая',
      'модель',
      'наставничества',
    ]);
  });
  it('текст по кускам — тот же текст, если он не длинен', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'обучение наставник <b>&'), maxLength: 200 }),
        (text) => {
          const { marks } = readQuery('обучение наставник', vocabulary);
          expect(
            highlight(text, marks, [], 400)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
  it('длинный текст показан вокруг первого найденного слова', () => {
    const text = `${'слово '.repeat(200)}тьютор ${'слово '.repeat(200)}`;
    const shown = highlight(text, readQuery('тьютор', vocabulary).marks, [], 300);
    expect(shown.filter((piece) => piece.marked)).toHaveLength(1);
    expect(shown.map((piece) => piece.text).join('').length).toBeLessThan(320);
  });
});
