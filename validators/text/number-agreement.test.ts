import { describe, expect, it } from 'vitest';
import { disagreements } from './number-agreement.ts';

const rights = (text: string): readonly string[] => [...disagreements(text)].map(({ right }) => right);

describe('слово при числе', () => {
  it.each([
    ['138 детских сада', '138 детских садов'],
    ['около 11 школы', '11 школ'],
    ['25 средних профессиональных организации', '25 средних профессиональных организаций'],
  ])('«%s» – «%s»', (text, right) => expect(rights(text)).toEqual([right]));

  it.each([
    '138 детских садов',
    '3 вечерних школы',
    '44 организации',
    '132 школы',
    'от 5 школ',
    '2025 школы',
    'школа № 15 организации',
    'п. 5 договора',
    '1,5 организации',
  ])('«%s» верно', (text) => expect(rights(text)).toEqual([]));
});
