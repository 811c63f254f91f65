import { describe, expect, it } from 'vitest';
import type { Territory } from '../../validators/model/types.ts';
import { asScriptData, legislation } from './legislation.ts';

const act = {
  name: 'Примерная область',
  status: 'adopted',
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
    expect(legislation(act, addresses)).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '№ 1',
      legislationDate: '2023-12-15',
      legislationType: ['Приказ', 'Положение'],
      legislationJurisdiction: { name: 'Примерная область' },
      temporalCoverage: '2024-01-01/2025-12-31',
    });
  });
  it('не говорит о силе акта того, чего не знает', () => {
    expect(legislation(act, addresses)).not.toHaveProperty('legislationLegalForce');
    expect(legislation({ ...act, status: 'repealed' }, addresses)).toHaveProperty('legislationLegalForce');
  });
  it('у территории без документа данных нет', () => {
    expect(legislation({ ...act, provision: null }, addresses)).toBeNull();
  });
  it('никакая строка не закрывает элемент, в котором лежат данные', () => {
    const text = asScriptData({ name: '</script><script>alert(1)</script>\u2028' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>\u2028' });
  });
});
