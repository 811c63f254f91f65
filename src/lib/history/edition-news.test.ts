import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../validators/model/corpus.ts';
import { amended } from '../../../validators/rules/editions/example-editions.ts';
import { exampleBase } from '../../../validators/rules/example-base.ts';
import { editionNews } from './edition-news.ts';

const files = Object.entries({ ...exampleBase, ...amended(['1.1. Пункт 1.2 исключить.']) });
const { territories } = buildCorpus(
  files.map(([path, content]) => ({ path, content })),
  '',
);

describe('новые редакции в ленте', () => {
  it('новость – с того дня, с которого редакция действует, и называет акт, который её сделал', () => {
    expect(editionNews(territories, '2024-02-29')).toEqual([]);
    const [news, ...more] = editionNews(territories, '2024-03-01');
    expect(more).toEqual([]);
    expect(news).toMatchObject({ date: '2024-03-01', key: 'primer/1/2024-03-01' });
    expect(news?.title.replaceAll('\u00A0', ' ')).toBe('Примерная область: редакция с 1 марта 2024 г.');
    expect(news?.summary.replaceAll('\u00A0', ' ')).toBe(
      'Приказ от 15 декабря 2023 г. № 1, изменён актом: Приказ от 15 февраля 2024 г. № 4.',
    );
  });
});
