import { describe, expect, it } from 'vitest';
import { lastPlannedDay } from './last-planned.ts';
import { forceDayOf, inForceFirst, stateData, stateOf, stateWords } from './state.ts';
import type { Territory } from './types.ts';

const act = {
  name: 'Примерная область',
  status: 'adopted',
  repealed: null,
  period: { printed: 'на период до 2024 года', from: '2023-04-27', to: '2024-12-31' },
  provision: { order: { date: '2023-04-27' }, inForce: null, parts: [] },
  roadmap: null,
  indicators: null,
} as unknown as Territory;
const said = (territory: Territory, asOf: string) =>
  stateWords(stateOf({ ...territory, plannedTo: lastPlannedDay(territory) }, asOf)).replaceAll('\u00A0', ' ');

describe('состояние документа на дату', () => {
  it.each([
    ['2023-04-26', 'вступает в силу 27 апреля 2023 г.'],
    ['2023-04-27', 'в силе'],
    ['2024-12-31', 'в силе'],
    ['2025-01-01', 'период закончился 31 декабря 2024 г.'],
  ])('принятый на период: %s — %s', (asOf, words) => {
    expect(said(act, asOf)).toBe(words);
  });
  it('без названного периода принятый документ остаётся в силе', () => {
    expect(said({ ...act, period: null }, '2040-01-01')).toBe('в силе');
  });
  it.each([
    ['2025-12-31', 'в силе'],
    ['2026-01-01', 'в силе, но срок плана прошёл 31 декабря 2025 г.'],
  ])('без своего периода, но с планом на названный период: %s — %s', (asOf, words) => {
    const roadmap = { title: 'Дорожная карта на период до 2025 года', spot: { path: [] } };
    expect(said({ ...act, period: null, roadmap } as unknown as Territory, asOf)).toBe(words);
  });
  it.each([
    ['2024-08-31', 'в силе'],
    ['2024-09-01', 'в силе, но срок плана прошёл 31 августа 2024 г.'],
  ])('учебный год плана кончается в августе: %s — %s', (asOf, words) => {
    const indicators = { title: 'Показатели на 2023–2024 учебный год', spot: { path: [] }, indicators: [] };
    expect(said({ ...act, period: null, indicators } as unknown as Territory, asOf)).toBe(words);
  });
  it('день вступления в силу, названный самим приказом, важнее дня подписания', () => {
    const provision = { ...act.provision, inForce: { from: '2023-09-01' } } as Territory['provision'];
    expect(said({ ...act, provision }, '2023-08-31')).toBe('вступает в силу 1 сентября 2023 г.');
    expect(said({ ...act, provision }, '2023-09-01')).toBe('в силе');
  });
  it('если день зависит от опубликования, днём вступления в силу не назван день подписания', () => {
    const provision = { ...act.provision, inForce: { from: null } } as Territory['provision'];
    expect(forceDayOf({ provision })).toBeNull();
    expect(forceDayOf(act)).toBe('2023-04-27');
    expect(said({ ...act, provision }, '2023-04-27')).toBe('принят, день вступления в силу не указан');
    expect(said({ ...act, provision }, '2025-01-01')).toBe('период закончился 31 декабря 2024 г.');
    expect(stateData(stateOf({ ...act, provision }, '2024-01-01'))).toEqual({
      kind: 'in-force',
      on: null,
      plannedTo: null,
      by: null,
      words: 'принят, день вступления в силу не указан',
    });
  });
  it('редакция, которую сделал приказ, действует с известного дня', () => {
    const provision = { ...act.provision, inForce: { from: null } } as Territory['provision'];
    const edition = (from: string | null) => ({ ...act, provision, act: { from } }) as unknown as Territory;
    expect(said(edition('2024-01-01'), '2024-02-01')).toBe('в силе');
    expect(said(edition(null), '2024-02-01')).toBe('принят, день вступления в силу не указан');
  });
  it('утративший силу действует до дня, в который её утратил, и называет отменивший акт', () => {
    const repealed: Territory = {
      ...act,
      status: 'repealed',
      repealed: { on: '2024-02-01', by: 'приказ от 25.01.2024 № 10' } as Territory['repealed'],
    };
    expect(said(repealed, '2024-01-31')).toBe('в силе');
    expect(said(repealed, '2024-02-01')).toBe('утратил силу с 1 февраля 2024 г.: приказ от 25.01.2024 № 10');
    expect(said({ ...repealed, repealed: null }, '2023-05-01')).toBe('утратил силу');
  });
  it('говорит и по-английски', () => {
    expect(stateWords(stateOf(act, '2025-01-01'), 'en')).toBe('its period ended on 2024-12-31');
    expect(stateWords(stateOf(act, '2024-01-01'), 'en')).toBe('in force');
    expect(stateWords({ kind: 'in-force', on: null, plannedTo: '2025-12-31', by: null }, 'en')).toBe(
      'in force, but its plan ended on 2025-12-31',
    );
  });
  it('проект, отсутствующий и неописанный документ силы не имеют ни на какую дату', () => {
    const states = (['draft', 'none', null] as const).map((status) => said({ ...act, status }, '2023-05-01'));
    expect(states).toEqual(['проект', 'документ в Свод не внесён', 'состояние не указано']);
  });
  it('в ответе первыми стоят действующие, потом проекты, потом закончившиеся', () => {
    const named = (name: string, more: Partial<Territory>): Territory => ({ ...act, name, ...more });
    const all = [
      named('А', {}),
      named('Б', { status: 'draft' }),
      named('Ё', { period: null }),
      named('Е', { period: null }),
    ];
    expect(all.toSorted(inForceFirst('2026-11-21')).map(({ name }) => name)).toEqual(['Е', 'Ё', 'Б', 'А']);
  });
});
