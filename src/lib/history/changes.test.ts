import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Territory } from '../../../validators/model/types.ts';
import { changesOf } from './changes.ts';
import { memoryOf, readLog } from './git-log.ts';

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
    expect(memoryOf('/proc')).toBeNull();
  });
  it('копия без полной истории не выдаёт всех файлов за добавленные в день её последнего коммита', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'svod-history-'));
    try {
      const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
      const git = (...words: readonly string[]): unknown =>
        execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
          stdio: 'pipe',
        });
      git('init', '-q', origin);
      for (const text of ['один', 'два', 'три']) {
        await writeFile(join(origin, 'a.yaml'), `${text}\n`);
        git('-C', origin, 'add', '.');
        git('-C', origin, 'commit', '-q', '-m', text);
      }
      expect(memoryOf(origin)).toMatchObject({ whole: true, commits: [{}, {}, {}] });
      for (const [depth, known] of [
        ['1', 0],
        ['2', 1],
      ] as const) {
        git('clone', '-q', '--depth', depth, pathToFileURL(origin).href, clone + depth);
        const memory = memoryOf(clone + depth);
        expect(memory).toMatchObject({ whole: false });
        expect(memory?.commits.map(({ files }) => files)).toEqual(
          Array.from({ length: known }, () => [{ path: 'a.yaml', added: 1, removed: 1 }]),
        );
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
