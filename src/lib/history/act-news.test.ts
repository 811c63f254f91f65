import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../validators/model/corpus.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { amended } from '../../../validators/rules/editions/example-editions.ts';
import { exampleBase } from '../../../validators/rules/example-base.ts';
import { actNews } from './act-news.ts';

const files = Object.entries({ ...exampleBase, ...amended(['1.1. Пункт 1.2 исключить.']) });
const { territories } = buildCorpus(
  files.map(([path, content]) => ({ path, content })),
  '',
);

/** The same acts, all of them in another state. */
const as = (state: Partial<Territory>): readonly Territory[] =>
  territories.map((territory) => ({
    ...territory,
    acts: territory.acts.map((act) => ({ ...act, current: { ...act.current, ...state } })),
  }));
const news = (asOf: string) =>
  actNews(territories, asOf).map(({ date, key, title, summary }) => [
    date,
    key,
    title.replaceAll('\u00A0', ' '),
    summary.replaceAll('\u00A0', ' '),
  ]);

describe('акты в ленте', () => {
  it('новость – с того дня, с которого редакция действует, и называет акт, который её сделал', () => {
    const before = news('2024-02-29').length;
    expect(news('2024-03-01')).toHaveLength(before + 1);
    expect(news('2024-03-01')[0]).toEqual([
      '2024-03-01',
      'primer/1/2024-03-01',
      'Примерная область: редакция с 1 марта 2024 г. — Приказ от 15 декабря 2023 г. № 1',
      'Приказ от 15 декабря 2023 г. № 1, изменён актом: Приказ от 15 февраля 2024 г. № 4.',
    ]);
  });
  it('новый акт – новость со дня, в который он подписан; проект ею не становится', () => {
    const adopted = (status: 'draft' | 'adopted') =>
      actNews(as({ status }), '2024-03-01').filter(({ key }) => key.endsWith('/adopted'));
    expect(adopted('draft')).toEqual([]);
    expect(adopted('adopted').map(({ date }) => date)).toEqual(['2024-02-15', '2023-12-15']);
    expect(adopted('adopted').map(({ title }) => title.replaceAll('\u00A0', ' '))).toEqual([
      'Примерная область: новый акт — Приказ от 15 февраля 2024 г. № 4',
      'Примерная область: новый акт — Приказ от 15 декабря 2023 г. № 1',
    ]);
    const later = {
      ...exampleBase,
      ...amended([]),
      'regions/primer/acts/4/act.yaml': 'status: adopted\n',
    };
    const path = 'regions/primer/acts/4/provision.mdx';
    const text = amended([])[path]?.replace('from: 2024-03-01', 'from: 2024-09-01') ?? '';
    const reported = actNews(
      buildCorpus(
        Object.entries({ ...later, [path]: text }).map(([file, content]) => ({ path: file, content })),
        '',
      ).territories,
      '2024-03-01',
    ).find(({ key }) => key === 'primer/4/adopted');
    expect(reported?.date).toBe('2024-02-15');
    expect(reported?.summary.replaceAll('\u00A0', ' ')).toMatch(/, вступает в силу 1 сентября 2024 г\.$/u);
  });
  it('утрата силы – новость с её дня и называет отменивший акт', () => {
    const [act] = territories.flatMap(({ acts }) => acts);
    if (act === undefined) throw new Error('the model act is missing');
    const repealed = as({
      status: 'repealed',
      repealed: { on: '2025-01-10', by: 'приказ № 9', act: null, spot: act.current.spot },
    });
    expect(actNews(repealed, '2025-01-09').filter(({ key }) => key.endsWith('/repealed'))).toEqual([]);
    const [last] = actNews(repealed, '2025-01-10');
    expect(last?.date).toBe('2025-01-10');
    expect(last?.title).toMatch(/^Примерная область: акт утратил силу — Приказ от /u);
    expect(last?.summary).toContain('отменён актом: приказ № 9');
  });
});
