// `npm run bench:search`: whether a right place comes first, how long it takes and how much is loaded, beside stock Pagefind and
// MiniSearch over the same records.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { shardFiles } from '../../validators/search/index/shards.ts';
import type { SearchRecord } from '../../validators/search/records/record.ts';
import { ofContent } from '../search/harness.ts';
import { type Hit, type Measured, measureQueries, shareOf } from '../search/measured.ts';
import { median, sayFigure, sayHeading } from './measure.ts';

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
  for (const file of ['given', 'own']) {
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

const wordsOf = ({ names, title, text, territory, context }: SearchRecord) => ({
  names: names.join('. '),
  title,
  text,
  context: [territory?.name ?? '', ...context].join('. '),
});

const mini = new MiniSearch({
  fields: ['names', 'title', 'text', 'context'],
  idField: 'path',
  searchOptions: { boost: { names: 3, title: 2 }, fuzzy: 0.2, prefix: true },
});
mini.addAll(records.map((record) => ({ path: record.path, ...wordsOf(record) })));
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
let served = 0;
const server = createServer((request, response) => {
  readFile(join(folder, new URL(request.url ?? '/', 'http://local').pathname)).then(
    (content) => {
      served += content.length;
      response.end(content);
    },
    () => response.writeHead(404).end(),
  );
});
try {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (const record of records) {
    const { names, title, text, context } = wordsOf(record);
    await index.addCustomRecord({
      url: record.path,
      content: [names, title, text, context].join('. ').toWellFormed(),
      language: 'ru',
      meta: { path: record.path },
    });
  }
  await index.writeFiles({ outputPath: folder });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  const script: StockPagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const pagefind = script.createInstance({ basePath: `http://127.0.0.1:${bound.port}/` });
  const find: Find = async (query) => {
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return hitsOf(data.map(({ meta }) => meta.path));
  };
  await find('наставничество');
  sayFigure('Pagefind: served for a first query, its script apart', kilobytes(served));
  await say('Pagefind', find);
} finally {
  server.close();
  await close();
  await rm(folder, { recursive: true, force: true });
}
