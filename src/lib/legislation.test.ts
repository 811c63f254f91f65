import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../validators/model/corpus.ts';
import type { Territory } from '../../validators/model/types.ts';
import { amended } from '../../validators/rules/editions/example-editions.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { asScriptData, legislation } from './legislation.ts';

const act = {
  name: 'Примерная область',
  status: 'adopted',
  repealed: null,
  period: { from: '2024-01-01', to: '2025-12-31' },
  provision: {
    title: 'Положение о системе',
    front: { kind: 'provision' },
    order: { kind: 'order', number: '1', date: '2023-12-15', issuer: 'Министерство' },
    repeals: [],
  },
  acts: [],
} as unknown as Territory;
const addresses = { page: 'https://svod.example/p/', territory: 'https://svod.example/' };

describe('документ как связанные данные', () => {
  it('говорит реквизиты, вид, территорию и период', () => {
    expect(legislation(act, addresses, '2024-06-01')).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '№ 1',
      legislationDate: '2023-12-15',
      legislationType: ['Приказ', 'Положение'],
      legislationJurisdiction: { name: 'Примерная область' },
      temporalCoverage: '2024-01-01/2025-12-31',
    });
  });
  it('не говорит о силе акта того, чего не знает', () => {
    expect(legislation(act, addresses, '2024-06-01')).not.toHaveProperty('legislationLegalForce');
    const repealed: Territory = { ...act, status: 'repealed' };
    expect(legislation(repealed, addresses, '2024-06-01')).toHaveProperty('legislationLegalForce');
    const yetToCome = { ...repealed, repealed: { on: '2024-06-02', by: null } } as Territory;
    expect(legislation(yetToCome, addresses, '2024-06-01')).not.toHaveProperty('legislationLegalForce');
    expect(legislation(yetToCome, addresses, '2024-06-02')).toHaveProperty('legislationLegalForce');
  });
  it('у территории без документа данных нет', () => {
    expect(legislation({ ...act, provision: null }, addresses, '2024-06-01')).toBeNull();
  });
  it('говорит о редакциях акта, об изменивших его актах и о том, что изменил он сам', () => {
    const files = Object.entries({ ...exampleBase, ...amended(['1.1. Пункт 1.2 исключить.']) });
    const { territories } = buildCorpus(
      files.map(([path, content]) => ({ path, content })),
      '',
    );
    const [territory] = territories;
    if (territory === undefined) throw new Error('the model territory is missing');
    const data = (of: Territory | undefined) =>
      legislation(
        of ?? territory,
        {
          ...addresses,
          act: ({ id }) => `https://svod.example/acts/${id}/`,
          edition: ({ act: head }) => `https://svod.example/acts/${head?.id}/${head?.from ?? 'first'}/`,
        },
        '2024-06-01',
      );
    expect(data(territory.acts.find(({ id }) => id === '1')?.current)).toMatchObject({
      legislationDateVersion: '2024-03-01',
      workExample: [
        { '@id': 'https://svod.example/acts/1/first/' },
        { '@id': 'https://svod.example/acts/1/2024-03-01/' },
      ],
      legislationConsolidates: [
        { '@id': 'https://svod.example/acts/1/first/' },
        { '@id': 'https://svod.example/acts/4/' },
      ],
    });
    expect(data(territory.acts.find(({ id }) => id === '4')?.current)).toMatchObject({
      legislationChanges: [{ '@id': 'https://svod.example/acts/1/' }],
    });
  });
  it('никакая строка не закрывает элемент, в котором лежат данные', () => {
    const text = asScriptData({ name: '</script><script>alert(1)</script>\u2028' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>\u2028' });
  });
});
