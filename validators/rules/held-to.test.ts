import { describe, expect, it } from 'vitest';
import type { Territory } from '../model/types.ts';
import { isHeldTo } from './held-to.ts';

const why = { ru: 'Потому.', en: 'Because.' };
const act = (date: string | null, kind = 'provision') =>
  ({
    level: 'region',
    status: 'adopted',
    provision: { front: { kind }, order: date === null ? undefined : { date } },
  }) as unknown as Territory;

describe('кого правило проверяет', () => {
  it.each([
    ['2022-12-31', false],
    ['2023-01-01', true],
    ['2023-01-02', true],
  ])('акт от %s при требовании с 2023-01-01: %s', (date, held) => {
    expect(isHeldTo(act(date), { signedFrom: '2023-01-01', why })).toBe(held);
  });
  it('акт без даты не освобождён', () => {
    expect(isHeldTo(act(null), { signedFrom: '2023-01-01', why })).toBe(true);
  });
  it('уровень, статус и вид документа — по списку', () => {
    expect(isHeldTo(act(null), { levels: ['municipality'], why })).toBe(false);
    expect(isHeldTo(act(null), { levels: ['region'], statuses: ['draft'], why })).toBe(false);
    expect(isHeldTo(act(null, 'concept'), { kinds: ['provision'], why })).toBe(false);
    expect(isHeldTo(act(null, 'concept'), { kinds: ['provision', 'concept'], why })).toBe(true);
  });
  it('без условий проверяет всех', () => {
    expect(isHeldTo(act(null), undefined)).toBe(true);
  });
});
