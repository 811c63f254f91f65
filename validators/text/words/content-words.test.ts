// Texts are compared by the words that carry their meaning.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentRoots, contentStems, contentWords } from './content-words.ts';

describe('слова, несущие смысл', () => {
  it('предлоги и союзы к ним не относятся, числа относятся', () => {
    expect(contentWords('Слёт методистов в 2024 году и на II этапе')).toEqual([
      'слет',
      'методистов',
      '2024',
      'году',
      'ii',
      'этапе',
    ]);
  });
  it('падеж и число не меняют основы', () => {
    expect(contentStems('Анализ результатов мониторинга')).toEqual(
      contentStems('анализы результата мониторингов'),
    );
  });
  it('«разработка» и «разработаны» — один корень, но разные основы', () => {
    expect(contentRoots('разработка рекомендаций')).toEqual(contentRoots('разработаны рекомендации'));
    expect(contentStems('разработка')).not.toEqual(contentStems('разработаны'));
  });
  it('методист и методика остаются разными словами', () => {
    expect(contentRoots('методист')).not.toEqual(contentRoots('методика'));
  });
  it('любой текст разбирается без ошибки', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(contentRoots(text).size).toBeLessThanOrEqual(contentWords(text).length);
      }),
    );
  });
});
