// The index of the site's search, written after the pages are built.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeIndex, type SearchIndex } from '../../validators/search/index/make-index.ts';
import { shardFiles } from '../../validators/search/index/shards.ts';
import { findRecords, type Searched } from '../../validators/search/records/find-records.ts';
import { namedPlaces } from '../../validators/search/suggest/named-places.ts';
import { languageFiles } from '../../validators/search/vocabulary/make-language.ts';
import { guideRecords } from './guides.ts';
import { pageRecords } from './pages.ts';

export interface SearchIndexOptions {
  readonly report: Searched;
  /** The folder of the built site. The index comes into `search/` in it, whatever base path the site is served under. */
  readonly outDir: string;
}

/** Files that are written at the same time. */
const AT_ONCE = 32;

const writeAll = async (folder: string, files: readonly unknown[]): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (let from = 0; from < files.length; from += AT_ONCE)
    await Promise.all(
      files
        .slice(from, from + AT_ONCE)
        .map((file, at) => writeFile(join(folder, `${from + at}.json`), JSON.stringify(file))),
    );
};

/** Writes an index into a folder: `words.json`, `places/` by layer, `records/`, `names/` by layer, and `language/`. @throws Error where a file cannot be written */
export const writeIndex = async (index: SearchIndex, folder: string): Promise<void> => {
  const files = shardFiles(index);
  await rm(join(folder, 'places'), { recursive: true, force: true });
  for (const layer of index.words.layers.keys())
    await writeAll(join(folder, 'places', String(layer)), files.placesOf(layer));
  await writeAll(join(folder, 'records'), files.records);
  await writeAll(
    join(folder, 'names'),
    index.words.layers.map((from, layer) =>
      namedPlaces(index.records.slice(from, index.words.layers[layer + 1]), from),
    ),
  );
  await writeAll(join(folder, 'language'), languageFiles());
  await writeFile(join(folder, 'words.json'), JSON.stringify(index.words));
};

/**
 * Writes the search index of a report, of the guides and of the pages built in `outDir` into `<outDir>/search/`: `words.json`,
 * `places/` and `records/`. The addresses in it have no base path. The same report gives the same bytes.
 *
 * @returns how many records it holds
 * @throws Error where a file cannot be written
 */
export const buildSearchIndex = async ({
  report,
  outDir,
}: SearchIndexOptions): Promise<{ readonly records: number }> => {
  const places = [...findRecords(report), ...guideRecords()];
  const taken = new Set(places.map(({ path }) => path));
  const pages = await pageRecords(outDir, report.corpus);
  // A page that is the place of a record, as an act is of its requisites, has the words of that record.
  const records = [...places, ...pages.filter(({ path }) => !taken.has(path))];
  const index = makeIndex({ ...report, records, asked: null });
  await writeIndex(index, join(outDir, 'search'));
  return { records: records.length };
};
