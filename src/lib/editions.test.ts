import { describe, expect, it } from 'vitest';
import { ownActName } from '../../validators/model/act-name.ts';
import { buildCorpus } from '../../validators/model/corpus.ts';
import type { Territory } from '../../validators/model/types.ts';
import { exampleBase, primer } from '../../validators/rules/example-base.ts';
import { changesBetween, editionName, editionState, hasSeveral } from './editions.ts';

const folder = 'regions/primer/acts/1/editions/2024-03-01';
const documents = {
  'provision.mdx': primer.provision.replace(
    'субъекты региональной системы.',
    'субъекты системы и их функции.',
  ),
  'subjects.yaml': primer.subjects,
  'roadmap.yaml': primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)'),
  'indicators.yaml': primer.indicators.replace('"2025": 7%', '"2025": 9%'),
};
const files = Object.entries({
  ...exampleBase,
  [`${folder}/edition.yaml`]: 'by: приказ от 15.02.2024 № 4\n',
  ...Object.fromEntries(Object.entries(documents).map(([name, text]) => [`${folder}/${name}`, text])),
}).map(([path, content]) => ({ path, content }));

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const read = (asOf: string) => {
  const { territories, texts } = buildCorpus(files, '', new Map(), { asOf });
  const [territory] = territories;
  const own = territory?.acts[0];
  const [first, second] = own?.editions ?? [];
  if (territory === undefined || own === undefined || first === undefined || second === undefined)
    throw new Error('the model has no second edition');
  return { territory, own, first, second, texts };
};

describe('редакции акта для читателя', () => {
  it('названы, и о каждой сказано, действует ли она', () => {
    const { own, first, second, territory } = read('2024-06-01');
    expect([first, second].map((edition) => plain(editionName(edition)))).toEqual([
      'Первая редакция',
      'Редакция с 1 марта 2024 г.',
    ]);
    expect([first, second].map((edition) => editionState(own, edition, '2024-06-01'))).toEqual([
      'over',
      'draft',
    ]);
    const adopted = { ...own, current: { ...own.current, status: 'adopted' as const } };
    expect(editionState(adopted, adopted.current, '2024-06-01')).toBe('applies');
    expect(plain(ownActName(own))).toBe('Приказ от 15 декабря 2023 г. № 1');
    expect(hasSeveral(territory)).toBe(true);
    const before = read('2024-02-01');
    expect(editionState(before.own, before.second, '2024-02-01')).toBe('coming');
  });
  it('внесённая уже изменённой названа так, как говорит гриф', () => {
    const { first } = read('2024-06-01');
    const provision = { order: { editions: [{ number: '7-р', date: '2023-03-03' }] } };
    const amended = { ...first, provision } as unknown as Territory;
    expect(plain(editionName(amended))).toBe('В редакции акта от 3 марта 2023 г. № 7-р');
  });
  it('сравниваются по пунктам, строкам и значениям; понятия пропали целиком', () => {
    const { first, second, texts } = read('2024-06-01');
    const reported = changesBetween(first, second, texts).map(({ name, words }) => [
      name,
      words?.what,
      ...(words?.places ?? []).map(({ where, runs }) =>
        plain(
          `${where}: ${runs
            .map(({ text, what }) => (what === 'kept' ? '' : `${what} ${text.trim()}`))
            .filter((part) => part !== '')
            .join(', ')}`,
        ),
      ),
    ]);
    expect(reported).toEqual([
      ['Документ', 'words', 'п. 1.1: removed региональной, added и их функции.'],
      ['Дорожная карта', 'words', '1.1, строка 1, срок: removed май), added март)'],
      ['Показатели', 'words', 'показатель 2, план на 2025 год: removed 7%, added 9%'],
      ['Понятия', 'went'],
    ]);
  });
  it('с собой редакция не расходится ни в чём', () => {
    const { first, texts } = read('2024-06-01');
    const same: Territory = first;
    expect(changesBetween(first, same, texts)).toEqual([]);
  });
});
