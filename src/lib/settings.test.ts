import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentFolder, siteAddress, siteBase, siteFile, verdictDate } from './settings.ts';

afterEach(() => vi.unstubAllEnvs());

describe('настройки сборки', () => {
  it('пустая переменная — то же, что её отсутствие', () => {
    for (const name of ['SVOD_AS_OF', 'SVOD_CONTENT', 'SVOD_BASE', 'SVOD_SITE', 'SVOD_SITE_FILE'])
      vi.stubEnv(name, ' ');
    expect([contentFolder(), siteBase(), siteAddress()]).toEqual(['content', '/', undefined]);
    expect(siteFile()).toEqual({ path: 'site.yaml', named: false });
    expect(verdictDate()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
  it.each([
    ['/svod/', '/svod/'],
    ['svod', '/svod/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
  ])('путь сайта %j — это %j', (given, base) => {
    vi.stubEnv('SVOD_BASE', given);
    expect(siteBase()).toBe(base);
  });
  it.each(['вчера', '2024-02-31'])('дата %j — не дата', (date) => {
    vi.stubEnv('SVOD_AS_OF', date);
    expect(verdictDate).toThrow('SVOD_AS_OF takes a date');
  });
});
