import { describe, expect, it } from 'vitest';
import type { Territory } from '../../../validators/model/types.ts';
import { changesOf } from './changes.ts';
import { commitsOf, readLog } from './git-log.ts';

const territories = [
  { id: 'primer', name: 'Примерная область' },
  { id: 'primer/rayon', name: 'Примерный район' },
] as unknown as readonly Territory[];

const log = [
  '\u0001abc 2024-03-02T10:00:00+03:00',
  '',
  '3\t1\tcontent/regions/primer/roadmap.yaml',
  '2\t0\tcontent/regions/primer/municipalities/rayon/region.yaml',
  '5\t5\tcontent/federal/acts.yaml',
  '-\t-\tcontent/regions/primer/scan.png',
  '1\t1\tREADME.md',
  '\u0001def 2024-03-01T10:00:00+03:00',
  '',
  '9\t0\tcontent/regions/gone/roadmap.yaml',
].join('\n');

describe('история содержания', () => {
  it('коммит — это день, территории и документы с числом строк', () => {
    const [change, ...more] = changesOf(readLog(log, 'content/'), territories);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ hash: 'abc', date: '2024-03-02' });
    expect(
      change?.territories.map(({ territory, documents }) => [territory?.name ?? null, documents]),
    ).toEqual([
      [null, [{ name: 'реестр актов', added: 5, removed: 5 }]],
      ['Примерная область', [{ name: 'дорожная карта', added: 3, removed: 1 }]],
      ['Примерный район', [{ name: 'сведения о территории', added: 2, removed: 0 }]],
    ]);
  });
  it('без репозитория истории нет, и это не сбой', () => {
    expect(commitsOf('/proc')).toBeNull();
  });
});
