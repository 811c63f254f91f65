import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Territory } from '../../../validators/model/types.ts';
import { changesOf } from './changes.ts';
import type { ReadVersions } from './document-words.ts';
import { memoryOf, readLog, readVersions } from './git-log.ts';

const territories = [
  { id: 'primer', name: 'Примерная область' },
  { id: 'primer/rayon', name: 'Примерный район' },
] as unknown as readonly Territory[];

const log = [
  '\u0001abc 2024-03-02T10:00:00+03:00',
  '',
  'content/regions/primer/acts/1/roadmap.yaml',
  'content/regions/primer/municipalities/rayon/region.yaml',
  'content/federal/acts.yaml',
  'content/regions/primer/scan.png',
  'README.md',
  '\u0001def 2024-03-01T10:00:00+03:00',
  '',
  'content/regions/gone/acts/1/roadmap.yaml',
].join('\n');

const roadmap = (deadline: string, more = ''): string =>
  `title: Дорожная карта
directions:
  - number: 1
    title: Управление
    systemMeasures:
      - number: "1.1"
        title: Документы
        measures:
          - title: Утверждение дорожной карты
            responsible: [Министерство]
            deadline: ${deadline}
            result: приказ Министерства
${more}`;

/** A history of one commit: what each file of the content held before it and after it. */
const held =
  (files: Readonly<Record<string, readonly [before: string | null, after: string | null]>>): ReadVersions =>
  (versions) =>
    versions.map(({ commit, path }) => {
      const text = files[path]?.[commit.endsWith('^') ? 0 : 1] ?? null;
      return text === null ? null : new TextEncoder().encode(text);
    });

const nothing = held({});

describe('история содержания', () => {
  it('коммит — это день, территории и документы', () => {
    const [change, ...more] = changesOf(readLog(log, 'content/'), territories, nothing);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ hash: 'abc', date: '2024-03-02' });
    expect(
      change?.territories.map(({ territory, documents }) => [
        territory?.name ?? null,
        documents.map(({ name }) => name),
      ]),
    ).toEqual([
      [null, ['реестр актов']],
      ['Примерная область', ['дорожная карта']],
      ['Примерный район', ['сведения о территории']],
    ]);
  });

  /** What a commit that changes the roadmap of the region says of it. */
  const ofRoadmap = (before: string | null, after: string | null) => {
    const region = 'id: primer\nname: Примерная область\nlevel: region\nstatus: adopted\n';
    const files = {
      'regions/primer/region.yaml': [region, region],
      'regions/primer/acts/1/roadmap.yaml': [before, after],
    } as const;
    const commit = { hash: 'abc', at: '2024-03-02T10:00:00+03:00' };
    const changed = [{ path: 'regions/primer/acts/1/roadmap.yaml' }];
    const [change] = changesOf([{ ...commit, files: changed }], territories, held(files));
    return change?.territories[0]?.documents[0]?.words;
  };

  it('изменённое сказано словами акта: строка, что убрано и что добавлено', () => {
    expect(ofRoadmap(roadmap('апрель 2023 года'), roadmap('май 2023 года'))).toEqual({
      what: 'words',
      places: [
        {
          where: '1.1, строка\u00A01, срок',
          runs: [
            { text: 'апрель ', what: 'removed' },
            { text: 'май ', what: 'added' },
            { text: '2023 года', what: 'kept' },
          ],
        },
      ],
    });
  });
  it('чего акт не печатает, словами акта не названо', () => {
    const deadline = 'апрель 2023 года';
    expect(ofRoadmap(roadmap(deadline), `# ещё раз прочитано\n${roadmap(deadline)}`)).toEqual({
      what: 'data',
      places: [],
    });
  });
  it('внесённое и убранное целиком так и названо', () => {
    expect(ofRoadmap(null, roadmap('май'))?.what).toBe('came');
    expect(ofRoadmap(roadmap('май'), null)?.what).toBe('went');
  });
  it('прежняя запись, которую нельзя прочитать, историю не обрывает', () => {
    expect(ofRoadmap('directions: [', roadmap('май'))?.what).toBe('words');
  });
  it('версии файлов читаются по числу байтов, отсутствующая — как отсутствующая', () => {
    const printed = Buffer.from('0a1b blob 8\nчто\n\n\nabc:./b.yaml missing\n0c blob 0\n\n');
    expect(readVersions(printed, 3).map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual([
      'что\n\n',
      null,
      '',
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
          Array.from({ length: known }, () => [{ path: 'a.yaml' }]),
        );
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
