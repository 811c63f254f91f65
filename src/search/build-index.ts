// The index of the site's search, written after the pages are built.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../../validators/index.ts';
import { type ActState, stateOf, stateWords } from '../../validators/model/state.ts';
import { findRecords } from '../../validators/search/records/find-records.ts';
import type { SearchRecord } from '../../validators/search/records/record.ts';
import { findPhrases, type Phrase } from '../../validators/search/text/phrases.ts';
import { writeVocabulary } from '../../validators/search/text/vocabulary.ts';
import { type Analysed, analyse, indexText, rarePhrases } from './content.ts';
import { pageRecords } from './pages.ts';

export interface SearchIndexOptions {
  readonly corpus: Corpus;
  /** ISO date as of which it is said whether the act of a record is in force. */
  readonly asOf: string;
  /** The folder of the built site. The index comes into `pagefind/` in it, whatever base path the site is served under. */
  readonly outDir: string;
}

export interface SearchIndex {
  /** How many records it holds. */
  readonly records: number;
}

// What the page loads of Pagefind's bundle beside the index itself.
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta)$/u;

/** Half of a character would stop Pagefind, which reads JSON strictly; it is shown as a replacement mark, as on the pages. */
const whole = (text: string): string => text.toWellFormed();

/** The state of the document of each territory, by its id. */
type States = ReadonlyMap<string, ActState>;

const stateIn = ({ territory }: SearchRecord, states: States): ActState | null =>
  territory === null ? null : (states.get(territory.id) ?? null);

const filtersOf = (record: SearchRecord, states: States): Record<string, string[]> => {
  const { kind, territory, level } = record;
  const state = stateIn(record, states);
  return {
    kind: [kind],
    ...(territory === null ? {} : { territory: [whole(territory.name)] }),
    ...(level === null ? {} : { level: [level] }),
    ...(state === null ? {} : { state: [state.kind] }),
  };
};

const failOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

// Each record sent alone would wait for its answer; Pagefind takes them in the order they are sent.
const ADDED_TOGETHER = 200;

const pagefindRecord = (one: Analysed, rare: readonly Phrase[], states: States) => {
  const { path, title, lead = '', text, context, kind, territory } = one.record;
  const state = stateIn(one.record, states);
  return {
    url: path,
    content: indexText(one, rare),
    // No language: the words are stemmed already.
    language: 'und',
    meta: {
      title: whole(title),
      lead: whole(lead),
      text: whole(text),
      kind,
      territory: whole(territory?.name ?? ''),
      context: whole(context.join(' › ')),
      state: state === null ? '' : whole(stateWords(state)),
    },
    filters: filtersOf(one.record, states),
  };
};

/** Has Pagefind index the records and write its files into a folder, without its ready-made interfaces. */
const writePagefind = async (
  folder: string,
  analysed: readonly Analysed[],
  phrases: readonly Phrase[],
  states: States,
): Promise<void> => {
  const { index, errors } = await createIndex();
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind gave no index');
  const rare = rarePhrases(analysed, phrases);
  for (let from = 0; from < analysed.length; from += ADDED_TOGETHER) {
    const together = analysed.slice(from, from + ADDED_TOGETHER);
    const added = await Promise.all(
      together.map((one) => index.addCustomRecord(pagefindRecord(one, rare, states))),
    );
    for (const { errors: refused } of added) failOn(refused);
  }
  const { errors: failed } = await index.writeFiles({ outputPath: folder });
  failOn(failed);
  const written = await readdir(folder, { withFileTypes: true });
  for (const file of written) if (file.isFile() && !NEEDED.test(file.name)) await rm(join(folder, file.name));
};

/**
 * Writes the search index of a corpus and of the pages built in `outDir` into `<outDir>/pagefind/`: Pagefind's files and
 * `words.json`. The addresses in it have no base path; Pagefind puts the one it is loaded from before them. The same corpus
 * gives the same bytes.
 *
 * @throws Error where Pagefind refuses a record or a file cannot be written
 */
export const buildSearchIndex = async ({
  corpus,
  asOf,
  outDir,
}: SearchIndexOptions): Promise<SearchIndex> => {
  const phrases = findPhrases(corpus);
  const places = findRecords(corpus, asOf);
  const taken = new Set(places.map(({ path }) => path));
  const pages = await pageRecords(outDir, corpus);
  // A page that is the place of a record, as an act is of its requisites, has the words of that record.
  const records = [...places, ...pages.filter(({ path }) => !taken.has(path))];
  const states = new Map(corpus.territories.map((territory) => [territory.id, stateOf(territory, asOf)]));
  const analysed = records.map((record) => analyse(record, phrases));
  const words = writeVocabulary(
    analysed.flatMap(({ printed }) => printed),
    phrases,
  );
  const folder = join(outDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  try {
    await writePagefind(folder, analysed, phrases, states);
  } finally {
    await close();
  }
  await writeFile(join(folder, 'words.json'), JSON.stringify(words));
  return { records: analysed.length };
};
