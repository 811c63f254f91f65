// The words by which functions are tied to topics.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsGroup, hasPattern, matchWords } from './word-match.ts';

const has = (text: string, pattern: string): boolean => hasPattern(matchWords(text), pattern);
const group = { all: [], any: [], none: [] };

describe('слово', () => {
  it('«ИОМ» находится целиком и в любом регистре, но не внутри другого слова', () => {
    expect(has('разработка ИОМ педагогов', 'ИОМ')).toBe(true);
    expect(has('разработка иом', 'ИОМ')).toBe(true);
    expect(has('на биомеханике', 'ИОМ')).toBe(false);
  });
  it('без звёздочки не находит другого падежа', () => {
    expect(has('программы наставничества', 'наставничество')).toBe(false);
  });
});

describe('основа со звёздочкой', () => {
  it('«наставнич*» находит слово во всех падежах', () => {
    for (const text of ['целевой модели наставничества', 'о наставничестве', 'наставнических практик'])
      expect(has(text, 'наставнич*')).toBe(true);
  });
  it('стоит в начале слова, а не в середине', () => {
    expect(has('самодиагностика', 'диагностик*')).toBe(false);
  });
  it('видит обе части слова через дефис', () => {
    expect(has('тренинг-стажировка', 'стажиров*')).toBe(true);
    expect(has('научно-методическую помощь', 'методическ* помощь')).toBe(true);
  });
  it('не различает «ё» и «е»', () => {
    expect(has('приобретённых навыков', 'приобретенн*')).toBe(true);
  });
});

describe('несколько слов', () => {
  it('стоят подряд и в этом порядке', () => {
    expect(has('индивидуальных образовательных маршрутов', 'индивидуальн* образовательн* маршрут*')).toBe(
      true,
    );
    expect(has('маршрутов индивидуальных', 'индивидуальн* маршрут*')).toBe(false);
    expect(has('индивидуальных образовательных маршрутов', 'индивидуальн* маршрут*')).toBe(false);
  });
});

describe('группа слов', () => {
  const words = matchWords('выявление профессиональных дефицитов педагогических работников');
  it('требует всего из all и хоть чего-то из any', () => {
    expect(fitsGroup(words, { ...group, all: ['выявл*', 'дефицит*'] })).toBe(true);
    expect(fitsGroup(words, { ...group, all: ['выявл*', 'диагност*'] })).toBe(false);
    expect(fitsGroup(words, { ...group, any: ['диагност*', 'дефицит*'] })).toBe(true);
  });
  it('не подходит, если есть хоть что-то из none', () => {
    expect(fitsGroup(words, { ...group, all: ['дефицит*'], none: ['педагогическ*'] })).toBe(false);
  });
  it('без слов не подходит ничему', () => {
    expect(fitsGroup(words, group)).toBe(false);
    expect(fitsGroup(words, { ...group, none: ['учитель'] })).toBe(false);
  });
});

it('любые тексты и образцы разбираются без исключений', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, pattern) => {
      expect(typeof has(text, pattern)).toBe('boolean');
    }),
  );
});
