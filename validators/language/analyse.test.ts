import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, inflect, isKnown, lemmasOf, type Reading } from './analyse.ts';
import { fieldWords } from './field-words.ts';
import { letters } from './packed.ts';

/** A reading in short: «педагог noun genitive plural». */
const short = ({ lemma, part, case: of, number }: Reading): string =>
  [lemma, part, of, number].filter((one) => one !== null).join(' ');

describe('словарь', () => {
  it('слово читается во всех своих значениях: лемма, часть речи, падеж, число', () => {
    expect(analyse('стали').map(short)).toEqual([
      'стать verb plural',
      'сталь noun genitive singular',
      'сталь noun dative singular',
      'сталь noun prepositional singular',
      'сталь noun nominative plural',
      'сталь noun accusative plural',
    ]);
  });

  it('род и одушевлённость отличают учителя от сада', () => {
    const [teacher, garden] = [analyse('учитель')[0], analyse('сада')[0]];
    expect([teacher?.gender, teacher?.animate]).toEqual(['masculine', true]);
    expect([garden?.gender, garden?.animate]).toEqual(['masculine', false]);
  });

  it('«коллега» общего рода: рода не называет', () => {
    expect(analyse('коллега').map(({ gender }) => gender)).toEqual([null]);
  });

  it('у глагола вид, время и лицо; причастие, деепричастие и краткая форма знают свой глагол', () => {
    const [verb] = analyse('разрабатывает');
    expect([verb?.aspect, verb?.tense, verb?.person]).toEqual(['imperfective', 'present', 3]);
    for (const word of ['разработанные', 'разработав', 'разработаны'])
      expect([...lemmasOf(word)], word).toEqual(['разработать']);
    expect(analyse('разработаны')[0]).toMatchObject({ part: 'short participle', voice: 'passive' });
  });

  it('«ё» и «е», большие и малые буквы, мягкий перенос не делают другого слова', () => {
    for (const word of ['приём', 'прием', 'Приём', 'ПРИЕМ', 'при\u00ADём'])
      expect([...lemmasOf(word)], word).toEqual(['прием']);
  });

  it('слово с малой буквы не читается как имя, если оно и просто слово', () => {
    expect([...lemmasOf('мая')]).toEqual(['май']);
    expect([...lemmasOf('Мая')].sort()).toEqual(['май', 'мая']);
  });

  it('слова поля известны во всех падежах', () => {
    for (const word of [
      'тьюторами',
      'посткурсового',
      'фасилитацию',
      'ЦНППМ',
      'метапредметных',
      'менторством',
    ])
      expect(isKnown(word), word).toBe(true);
    for (const [word] of fieldWords) expect([...lemmasOf(word)], word).toContain(word);
  });

  it('сложное слово известно, если известны его части', () => {
    expect(analyse('педагога-наставника').map(short)).toContain('педагог-наставник noun genitive singular');
    expect([...lemmasOf('информационно-аналитическую')]).toEqual(['информационно-аналитический']);
    expect([...lemmasOf('межмуниципальных')]).toEqual(['межмуниципальный']);
  });
});

describe('правильная форма глагола, которой в словаре нет', () => {
  it.each([
    ['согласуя', 'согласовать', 'gerund'],
    ['преобразуя', 'преобразовать', 'gerund'],
    ['задействуя', 'задействовать', 'gerund'],
    ['организуясь', 'организоваться', 'gerund'],
    ['преобразующую', 'преобразовать', 'participle'],
    ['преобразуемых', 'преобразовать', 'participle'],
    ['преобразуемы', 'преобразовать', 'short participle'],
    ['взаимообучаясь', 'взаимообучаться', 'gerund'],
  ])('«%s» – форма глагола «%s»', (word, lemma, part) => {
    expect(analyse(word)[0]).toMatchObject({ lemma, part, known: true });
  });

  it('опечатка в такой форме и глагол, которого нет, остаются неизвестны', () => {
    for (const word of [
      'соглсуя',
      'согласуюя',
      'согласующя',
      'преобрзующий',
      'организуяся',
      'методуя',
      'передоставляет',
    ])
      expect(isKnown(word), word).toBe(false);
  });
});

describe('слово, которого нет в словаре', () => {
  it('опечатки пяти актов неизвестны', () => {
    for (const word of [
      'институциального',
      'персонифщированности',
      'рйона',
      'пелагогических',
      'научнометодического',
    ])
      expect(isKnown(word), word).toBe(false);
  });

  it('читается по окончанию, и о нём сказано, что оно неизвестно', () => {
    const readings = analyse('маршрутизирования');
    expect(readings.map(short)).toContain('маршрутизирование noun genitive singular');
    expect(readings.every(({ known }) => !known)).toBe(true);
  });

  it('заглавные буквы – сокращение, у которого нет падежей', () => {
    expect(analyse('ВИРО')).toMatchObject([
      { lemma: 'виро', part: 'noun', name: 'abbreviation', case: null, known: false },
    ]);
  });

  it('не русское слово не читается', () => {
    for (const word of ['', 'word', '123', '№', '-', 'ъъъ1']) expect(analyse(word), word).toEqual([]);
  });
});

describe('склонение', () => {
  it('слово ставится в названный падеж и число', () => {
    expect(inflect('учитель', { case: 'genitive', number: 'plural' })).toBe('учителей');
    expect(inflect('тьюторами', { case: 'nominative', number: 'singular' })).toBe('тьютор');
    expect(inflect('методический', { case: 'dative', number: 'singular', gender: 'feminine' })).toBe(
      'методической',
    );
    expect(inflect('детский', { case: 'accusative', number: 'plural' })).toBe('детские');
  });

  it('чего у слова нет, того не придумывается', () => {
    expect(inflect('данные', { case: 'genitive', number: 'singular' })).toBe(null);
    expect(inflect('пелагог', { case: 'genitive', number: 'singular' })).toBe(null);
    expect(inflect('быстро', { case: 'genitive', number: 'singular' })).toBe(null);
  });
});

describe('всякое слово', () => {
  const word = fc.string({ unit: fc.constantFrom(...letters, 'Ё', 'Т', 'z', '1'), maxLength: 40 });

  it('читается без ошибок и одинаково, какими бы буквами ни было написано', () => {
    fc.assert(
      fc.property(word, (text) => {
        const readings = analyse(text);
        expect(analyse(text)).toEqual(readings);
        expect(new Set(readings.map(({ known }) => known)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('форма, в которую его поставили, читается как форма той же леммы', () => {
    const cases = [
      'nominative',
      'genitive',
      'dative',
      'accusative',
      'instrumental',
      'prepositional',
    ] as const;
    const nouns = ['педагог', 'площадка', 'обучение', 'дорожная', 'сеть', 'тьютор', 'путь', 'время', 'дитя'];
    fc.assert(
      fc.property(
        fc.constantFrom(...nouns),
        fc.constantFrom(...cases),
        fc.constantFrom('singular' as const, 'plural' as const),
        (noun, of, number) => {
          const form = inflect(noun, { case: of, number });
          if (form !== null)
            expect(analyse(form).some((one) => one.case === of && one.number === number)).toBe(true);
        },
      ),
    );
  });
});
