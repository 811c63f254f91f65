import { describe, expect, it } from 'vitest';
import type { Territory } from '../../validators/model/types.ts';
import { asScriptData, legislation } from './legislation.ts';

const act = {
  name: 'Примерная область',
  status: 'adopted',
  repealed: null,
  period: { from: '2024-01-01', to: '2025-12-31' },
  provision: {
    title: 'Положение о системе',
    front: {
      kind: 'provision',
      order: { kind: 'order', number: '1', date: '2023-12-15', issuer: 'Министерство' },
    },
    repeals: [],
  },
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
  it('никакая строка не закрывает элемент, в котором лежат данные', () => {
    const text = asScriptData({ name: '</script><script>alert(1)</script>\u2028' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>\u2028' });
  });
});
