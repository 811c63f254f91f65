import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedLevels, findLevels } from './level-list.ts';

const levels = (text: string): readonly (readonly string[])[] => findLevels(text).map((list) => list.levels);

describe('уровни системы', () => {
  it('названы перечислением перед словом «уровень»', () => {
    expect(
      levels('включает компоненты федерального, регионального, муниципального и институционального уровней'),
    ).toEqual([['federal', 'regional', 'municipal', 'institutional']]);
    expect(levels('на региональном и муниципальном уровнях')).toEqual([['regional', 'municipal']]);
    expect(levels('Региональный уровень представлен:')).toEqual([['regional']]);
  });
  it('названы с пояснением в скобках', () => {
    expect(
      levels('регионального, муниципального и институционального (образовательных организаций) уровней'),
    ).toEqual([['regional', 'municipal', 'institutional']]);
  });
  it('названы в скобках и после двоеточия', () => {
    expect(
      levels('на всех уровнях управления системой образования (федеральном, региональном, муниципальном)'),
    ).toEqual([['federal', 'regional', 'municipal']]);
    expect(levels('субъекты различных уровней: регионального и муниципального.')).toEqual([
      ['regional', 'municipal'],
    ]);
  });
  it('уровень образовательной организации — институциональный', () => {
    expect(levels('на уровне образовательной организации:')).toEqual([['institutional']]);
    expect(levels('регионального, муниципального уровней и уровня образовательной организации')).toEqual([
      ['regional', 'municipal', 'institutional'],
    ]);
  });
  it('уровень назван по территории и по школе', () => {
    expect(levels('Участниками Системы краевого уровня являются:')).toEqual([['regional']]);
    expect(levels('на областном, районном и школьном уровнях')).toEqual([
      ['regional', 'municipal', 'institutional'],
    ]);
    expect(levels('республиканский уровень представлен')).toEqual([['regional']]);
    expect(levels('субъекты городского уровня')).toEqual([['municipal']]);
    expect(levels('подготовка к уровню дошкольного образования')).toEqual([]);
    expect(levels('межрайонный уровень')).toEqual([]);
    expect(levels('краевые курсы высокого уровня')).toEqual([]);
  });
  it('прилагательное без слова «уровень» уровня не называет', () => {
    expect(levels('муниципальная методическая служба и региональный актив')).toEqual([]);
    expect(levels('межмуниципальный уровень')).toEqual([]);
    expect(levels('программы разных уровней и направленностей')).toEqual([]);
  });
  it('посчитаны одним словом', () => {
    expect(countedLevels('Трёхуровневая система')).toBe(3);
    expect(countedLevels('двухуровневой модели')).toBe(2);
    expect(countedLevels('разноуровневые группы')).toBeNull();
  });
  it('любой текст читается, место лежит в тексте', () => {
    const word = fc.constantFrom('региональный', 'и', ',', 'уровень', '(', ')', ':', 'уровне', 'федеральном');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const list of findLevels(text)) {
          expect(list.levels.length).toBeGreaterThan(0);
          expect(text.slice(list.at, list.at + list.length).length).toBe(list.length);
        }
      }),
    );
  });
});
