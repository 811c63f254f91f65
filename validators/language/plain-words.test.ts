import { describe, expect, it } from 'vitest';
import { nameStandsIn, plainWords } from './plain-words.ts';

const uses = (text: string, name: string): boolean => nameStandsIn(plainWords(text), plainWords(name));

describe('название узнаётся в любом падеже и числе', () => {
  it.each([
    ['программы из Федерального реестра', 'Федеральный реестр'],
    ['тьюторы и наставники', 'тьютор'],
    ['Федеральные научно-методические центры', 'научно-методический центр'],
    ['в рамках Направления 2 являются', 'Направление 2'],
    ['деятельность Центра', 'Центр'],
  ])('в «%s» есть «%s»', (text, name) => expect(uses(text, name)).toBe(true));
  it.each([
    ['в рамках Направления 2', 'Направление 3'],
    ['в рамках Направления 12', 'Направление 1'],
    ['реестр федеральных программ', 'Федеральный реестр'],
    ['на сайте', 'МО'],
    ['', 'Центр'],
    ['Центр', ''],
  ])('в «%s» нет «%s»', (text, name) => expect(uses(text, name)).toBe(false));
});
