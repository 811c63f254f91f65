// `npm run bench:search`: whether a right place comes first, how long it takes and how much is loaded, beside stock Pagefind and
// MiniSearch over the same records.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { shardFiles } from '../../validators/search/index/shards.ts';
import { ofContent } from '../search/harness.ts';
import { type Hit, type Measured, measureQueries, shareOf } from '../search/measured.ts';
import { serveCounted } from './counted.ts';
import { median, sayFigure, sayHeading } from './measure.ts';
import { miniSearchOf, writePagefind } from './stock-search.ts';

type Find = (query: string) => Promise<readonly Hit[]>;

const zipped = (data: unknown): number => gzipSync(JSON.stringify(data)).length;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const percent = (share: number): string => `${(share * 100).toFixed(0)}`;
const pair = (all: readonly Measured[]): string =>
  `${percent(shareOf(all, 'first'))}/${percent(shareOf(all, 'amongThree'))}`;

const say = async (name: string, find: Find): Promise<void> => {
  const times: number[] = [];
  const timed: Find = async (query) => {
    const start = performance.now();
    const hits = await find(query);
    times.push(performance.now() - start);
    return hits;
  };
  for (const file of ['given', 'own', 'fresh', 'second', 'about']) {
    const all = await measureQueries(file, timed);
    const kinds = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, own]) => `${kind} ${pair(own)}`);
    sayFigure(`${name}, ${file}: first/among three`, `${pair(all)} (${kinds.join(', ')})`);
  }
  sayFigure(`${name}: median of a query`, `${median(times).toFixed(1)} ms`);
};

const made = performance.now();
const own = ofContent();
const { records } = own.index;
sayHeading(`${records.length} records`);
sayFigure(
  'Svod: reading the content and making the index',
  `${((performance.now() - made) / 1000).toFixed(1)} s`,
);
const files = shardFiles(own.index);
const others = [...own.index.layers.flatMap((_, layer) => files.placesOf(layer)), ...files.records];
const all = others.reduce((sum, file) => sum + zipped(file), 0);
sayFigure('Svod: first layer', kilobytes(zipped(own.index.words)));
sayFigure('Svod: all other files', `${kilobytes(all)} in ${others.length}`);
await say('Svod', async (query) => (await own.find(query)).hits);

const byPath = new Map(records.map((record) => [record.path, record]));
const hitsOf = (paths: readonly string[]): readonly Hit[] =>
  paths.flatMap((path) => {
    const record = byPath.get(path);
    return record === undefined ? [] : [{ path, record }];
  });

const mini = miniSearchOf(records);
sayFigure('MiniSearch: the index, loaded whole', kilobytes(zipped(mini.toJSON())));
await say('MiniSearch', async (query) =>
  hitsOf(
    mini
      .search(query)
      .slice(0, 3)
      .map(({ id }) => String(id)),
  ),
);

interface StockPagefind {
  readonly createInstance: (options: { readonly basePath: string }) => {
    readonly search: (query: string) => Promise<{
      readonly results: readonly {
        readonly data: () => Promise<{ readonly meta: { readonly path: string } }>;
      }[];
    }>;
  };
}

const folder = await mkdtemp(join(tmpdir(), 'svod-bench-search-'));
try {
  await writePagefind(records, folder);
  const served = await serveCounted(folder);
  const script: StockPagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const pagefind = script.createInstance({ basePath: served.url });
  const find: Find = async (query) => {
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return hitsOf(data.map(({ meta }) => meta.path));
  };
  await find('наставничество');
  sayFigure('Pagefind: served for a first query, its script apart', kilobytes(served.bytes()));
  await say('Pagefind', find);
  served.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
