// The index of the site's search, written after the pages are built.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../../validators/index.ts';
import { type Analysed, analyse, indexText, rarePhrases } from './content.ts';
import { findRecords } from './records/find-records.ts';
import { pageRecords } from './records/pages.ts';
import type { SearchRecord } from './records/record.ts';
import { findPhrases, type Phrase } from './text/phrases.ts';
import { writeVocabulary } from './text/vocabulary.ts';

export interface SearchIndexOptions {
  readonly corpus: Corpus;
  /** The folder of the built site. The index comes into `pagefind/` in it, whatever base path the site is served under. */
  readonly outDir: string;
}

export interface SearchIndex {
  readonly records: number;
  readonly bytes: number;
}

// What the page loads of Pagefind's bundle; its ready-made interfaces are left out.
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment|filter))$/u;

/** Half of a character would stop Pagefind, which reads JSON strictly; it is shown as a replacement mark, as on the pages. */
const whole = (text: string): string => text.toWellFormed();

const filtersOf = ({ kind, territory, level }: SearchRecord): Record<string, string[]> => ({
  kind: [kind],
  ...(territory === null ? {} : { territory: [whole(territory.name)] }),
  ...(level === null ? {} : { level: [level] }),
});

const failOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

const pagefindFiles = async (
  analysed: readonly Analysed[],
  phrases: readonly Phrase[],
): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const { index, errors } = await createIndex();
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind gave no index');
  const rare = rarePhrases(analysed, phrases);
  for (const one of analysed) {
    const { path, title, text, context, kind, territory } = one.record;
    const added = await index.addCustomRecord({
      url: path,
      content: indexText(one, rare),
      // No language: the words are stemmed already.
      language: 'und',
      meta: {
        title: whole(title),
        text: whole(text),
        kind,
        territory: whole(territory?.name ?? ''),
        context: whole(context.join(' › ')),
      },
      filters: filtersOf(one.record),
    });
    failOn(added.errors);
  }
  const { files, errors: failed } = await index.getFiles();
  failOn(failed);
  return files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]);
};

/**
 * Writes the search index of a corpus and of the pages built in `outDir` into `<outDir>/pagefind/`: Pagefind's files and `words.json`. The addresses in it have no
 * base path; Pagefind puts the one it is loaded from before them. The same corpus gives the same bytes.
 *
 * @returns the number of records and the size of all files in bytes
 * @throws Error where Pagefind refuses a record or a file cannot be written
 */
export const buildSearchIndex = async ({ corpus, outDir }: SearchIndexOptions): Promise<SearchIndex> => {
  const phrases = findPhrases(corpus);
  const places = findRecords(corpus);
  const taken = new Set(places.map(({ path }) => path));
  const pages = await pageRecords(outDir, corpus);
  // A page that is the place of a record, as an act is of its requisites, has the words of that record.
  const records = [...places, ...pages.filter(({ path }) => !taken.has(path))];
  const analysed = records.map((record) => analyse(record, phrases));
  const words = writeVocabulary(
    analysed.flatMap(({ printed }) => printed),
    phrases,
  );
  try {
    const made = await pagefindFiles(analysed, phrases);
    const files = [...made, ['words.json', new TextEncoder().encode(JSON.stringify(words))] as const];
    const folder = join(outDir, 'pagefind');
    await rm(folder, { recursive: true, force: true });
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return { records: analysed.length, bytes: files.reduce((sum, [, { length }]) => sum + length, 0) };
  } finally {
    await close();
  }
};
