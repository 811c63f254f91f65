import { describe, expect, it } from 'vitest';
import { coverageLines, coverageOfAll, coveragePercent } from './coverage.ts';

const territory = (id: string) => ({ id, name: `Область ${id}` });
const whole = (region: string) => ({
  region,
  act: '1',
  name: null,
  edition: null,
  words: 7181,
  covered: 7181,
});

describe('полнота документов', () => {
  it('100 % — только там, где опубликовано каждое слово', () => {
    expect(coveragePercent({ words: 100_000, covered: 99_999 })).toBe(99.9);
    expect(coveragePercent({ words: 7181, covered: 7181 })).toBe(100);
    expect(coveragePercent({ words: 0, covered: 0 })).toBe(100);
  });

  it('названа у каждого документа, с числом слов', () => {
    const list = [whole('а'), { ...whole('б'), words: 200, covered: 199 }];
    expect(coverageLines(list, [territory('а'), territory('б')], 'ru')).toEqual([
      'Полнота: Область а 100\u00A0% (7181 слово из 7181)',
      'Полнота: Область б 99,5\u00A0% (199 слов из 200)',
    ]);
    expect(coverageLines(list.slice(1), [territory('б')], 'en')).toEqual([
      'Coverage: Область б 99.5% (199 of 200 words)',
    ]);
  });

  it('у территории с несколькими актами названа у каждого акта', () => {
    const name = (number: string) => ({ ru: `Приказ № ${number}`, en: `Order No. ${number}` });
    const acts = ['1', '2'].map((act) => ({ ...whole('а'), act, name: name(act) }));
    expect(coverageLines(acts, [territory('а')], 'ru')).toEqual([
      'Полнота: Область а, Приказ № 1 100\u00A0% (7181 слово из 7181)',
      'Полнота: Область а, Приказ № 2 100\u00A0% (7181 слово из 7181)',
    ]);
    expect(coverageOfAll(acts, 'а')).toEqual({ words: 14_362, covered: 14_362 });
  });

  it('у многих документов названа только там, где чего-то нет', () => {
    const many = Array.from({ length: 12 }, (_, index) => whole(`т${index}`));
    const lacking = { ...whole('б'), words: 10, covered: 9 };
    expect(coverageLines([...many, lacking], [], 'ru')).toEqual([
      'Полнота: б 90\u00A0% (9 слов из 10)',
      'Полнота: у 12 документов 100\u00A0%',
    ]);
  });
});
