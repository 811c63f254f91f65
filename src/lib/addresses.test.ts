// Addresses cannot collide: what the site has beside a municipality is what the rule keeps free.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { territoryViews, wordOf } from '../../validators/model/addresses.ts';
import { abbreviationAnchor, tableAnchor } from '../../validators/model/printed-anchors.ts';
import { pictureName } from './links.ts';

const views = readdirSync(join(import.meta.dirname, '../pages/regions/[...territory]'))
  .map((name) => name.replace(/\.astro$/, ''))
  .filter((name) => name !== 'index');

describe('адреса', () => {
  it('муниципалитету нельзя назваться ровно так, как называется страница региона', () => {
    expect(views.sort()).toEqual([...territoryViews]);
  });

  it('таблица «x-2» и вторая строка таблицы «x» — разные места, а прежние адреса остаются', () => {
    const places = ['x', 'x-2', 'x-2-1'].flatMap((id) => [
      tableAnchor(id),
      ...[0, 1, 2].map((row) => tableAnchor(id, row)),
    ]);
    expect(new Set(places).size).toBe(places.length);
    expect([tableAnchor('monitoring'), tableAnchor('monitoring', 0)]).toEqual([
      't-monitoring',
      't-monitoring-1',
    ]);
  });

  it('регион «svod» не берёт картинку сайта, а регион «a-b» — места муниципалитета «a/b»', () => {
    expect(pictureName({ id: 'svod' })).not.toBe(pictureName());
    expect(wordOf({ id: 'a-b' })).not.toBe(wordOf({ id: 'a/b' }));
  });

  it('сокращения с пробелом и с дефисом — разные места', () => {
    expect([abbreviationAnchor('ФР ДПП'), abbreviationAnchor('ФР-ДПП')]).toEqual([
      'abbr-ФР-ДПП',
      'abbr-ФР--ДПП',
    ]);
  });
});
