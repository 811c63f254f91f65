import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holderOf } from '../../../tests/support/closed-schema.ts';
import { findContent } from '../../folder/content-folder.ts';
import { load } from '../../folder/load.ts';
import { check } from '../../index.ts';
import { amended } from '../../rules/editions/example-editions.ts';
import { exampleBase, replaced } from '../../rules/example-base.ts';
import { territoryData } from './territory.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const schema = JSON.parse(readFileSync(`${root}schemas/data-territory.schema.json`, 'utf8')) as object;
const { asOf, corpus, findings } = load(findContent(['content'], root), '2026-11-21').report;

const published = (territory: (typeof corpus.territories)[number]): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify({ $schema: 'x', ...territoryData(territory, corpus.federal, findings, asOf) }),
  ) as Record<string, unknown>;

describe('JSON территории', () => {
  const faultsOf = holderOf(schema);
  it.each(corpus.territories.map((territory) => [territory.id, territory] as const))(
    '%s: отвечает опубликованной схеме, и сверх неё в нём ничего нет',
    (_, territory) => {
      expect(faultsOf(published(territory))).toEqual([]);
    },
  );
  it('отвечает схеме, какой бы срок ни был у мероприятия', () => {
    const printed = [
      ...['до 1 марта 2024 г.', 'с 1 по 20 мая 2024 г.', 'разово', 'постоянно', 'с мая 2024 г., постоянно'],
      ...['в течение учебного года', 'до 2 недель', 'по мере необходимости', 'не реже двух раз в год'],
      ...['последняя декада августа (ежегодно)', 'ежегодно (1–10 июня)', 'ежегодно в первой половине июня'],
      ...[
        'ежегодно (май–июнь)',
        'ежегодно до 1 марта 2025 г.',
        'ежеквартально до 10 числа следующего месяца',
      ],
      ...['по средам, с сентября по май', 'третья среда месяца, кроме июля', 'не чаще раза в год'],
      ...['последняя пятница последнего месяца квартала', 'последний рабочий день месяца', 'сколько-нибудь'],
    ];
    const rows = printed.map(
      (deadline) => `  - { title: Учёт, deadline: "${deadline}", responsible: [ЦНППМ], result: отчёт }\n`,
    );
    const files = Object.entries({
      ...exampleBase,
      'regions/primer/acts/1/roadmap.yaml': `title: План\ncolumns: [Мероприятие, Срок, Исполнитель, Результат]\nmeasures:\n${rows.join('')}`,
    });
    const model = check(
      files.map(([path, content]) => ({ path, content })),
      { asOf: '2024-06-01' },
    );
    const [territory] = model.corpus.territories;
    if (territory === undefined) throw new Error('the model territory is missing');
    expect(territory.roadmap?.measures.map(({ deadline }) => deadline?.parsed.ok)).toEqual(
      printed.map((one) => one !== 'сколько-нибудь'),
    );
    expect(faultsOf(published(territory))).toEqual([]);
  });
  it('говорит, какой акт какую редакцию сделал и что отменил', () => {
    const files = Object.entries({
      ...exampleBase,
      ...amended(['1.1. Пункт 1.2 исключить.']),
      'regions/primer/acts/1/act.yaml': replaced(
        'act',
        'status: draft',
        'status: repealed\nrepealed: { on: 2024-05-15, act: "4" }',
      ),
    });
    const model = check(
      files.map(([path, content]) => ({ path, content })),
      { asOf: '2024-06-01' },
    );
    const [territory] = model.corpus.territories;
    if (territory === undefined) throw new Error('the model territory is missing');
    const data = published(territory);
    expect(faultsOf(data)).toEqual([]);
    const acts = data['acts'] as readonly Record<string, unknown>[];
    expect(acts.find(({ id }) => id === '4')).toMatchObject({
      place: 'regions/primer/acts/4/',
      amends: [{ act: '1', from: '2024-03-01' }],
      repeals: ['1'],
      repealedBy: [],
    });
    expect(acts.find(({ id }) => id === '1')).toMatchObject({
      repealedBy: ['4'],
      editions: [
        { from: null, byActs: [], changes: null, akn: 'data/v1/regions/primer/acts/1/first.xml' },
        { from: '2024-03-01', byActs: ['4'], changes: 'regions/primer/acts/1/2024-03-01/changes/' },
      ],
    });
  });
  it('без ключа, с лишним ключом или с чужим словом схеме не отвечает', () => {
    const [territory] = corpus.territories;
    if (territory === undefined) throw new Error('there are no territories');
    const { facts: _, ...without } = published(territory);
    expect(faultsOf(without)).toEqual([" must have required property 'facts'"]);
    expect(faultsOf({ ...published(territory), more: 1 })).toEqual([' must NOT have additional properties']);
    expect(faultsOf({ ...published(territory), level: 'район' })).not.toEqual([]);
  });
});
