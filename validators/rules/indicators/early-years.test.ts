import { describe, expect, it } from 'vitest';
import { withoutSameEarlyYears } from './early-years.ts';

const federal = 'педагоги до 35 лет, участвующие в формах поддержки в первые три года работы';

describe('первые годы работы, сказанные по-разному', () => {
  it.each([
    ['учителя со стажем до трёх лет, у которых есть наставник', 'со стажем до трёх лет'],
    ['учителя со стажем работы не более 3 лет', 'со стажем работы не более 3 лет'],
    ['учителя, имеющие педагогический стаж менее трех лет', 'имеющие педагогический стаж менее трех лет'],
    ['учителя в первые 3 года педагогической деятельности', 'в первые 3 года педагогической деятельности'],
    ['учителя, работающие в школе менее трёх лет', 'работающие в школе менее трёх лет'],
    ['учителя в первые три года работы в школе', 'в первые три года работы в школе'],
  ])('«%s»', (name, words) => {
    const left = withoutSameEarlyYears(name, federal);
    expect(left).toHaveLength(name.length);
    expect(left).toBe(name.replace(words, ' '.repeat(words.length)));
    expect(withoutSameEarlyYears(federal, name)).not.toContain('три');
  });

  it.each([
    'учителя со стажем до пяти лет',
    'учителя в возрасте до трёх лет работы не имели',
    'учителя со стажем более трёх лет',
    'план на первые три года',
  ])('не о том: «%s»', (name) => {
    expect(withoutSameEarlyYears(name, federal)).toBe(name);
    expect(withoutSameEarlyYears(federal, name)).toBe(federal);
  });
});

describe('возраст, сказанный по-разному', () => {
  it.each([
    ['учителя не старше 35 лет', 'не старше 35 лет'],
    ['учителя в возрасте до 35 лет', 'в возрасте до 35 лет'],
    ['учителя моложе 35 лет, прошедшие диагностику', 'моложе 35 лет'],
    ['учителя до 35 лет включительно', 'до 35 лет включительно'],
  ])('«%s»', (name, words) => {
    expect(withoutSameEarlyYears(name, federal)).toBe(name.replace(words, ' '.repeat(words.length)));
    expect(withoutSameEarlyYears(federal, name)).not.toContain('35');
  });

  it.each(['учителя старше 35 лет', 'учителя до 30 лет', 'учителя со стажем до 35 лет'])(
    'не о том: «%s»',
    (name) => expect(withoutSameEarlyYears(name, 'педагоги до 35 лет')).toContain(name.slice(8)),
  );
});
