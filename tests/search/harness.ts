// A really built index and Pagefind's own script over it, served from memory: the search as the browser runs it, without one.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSearchIndex, type SearchIndex } from '../../src/search/build-index.ts';
import type { Chosen, Engine } from '../../src/search/engine.ts';
import { search } from '../../src/search/search.ts';
import type { Corpus } from '../../validators/index.ts';
import { readQuery } from '../../validators/search/text/query.ts';
import {
  readVocabulary,
  type Vocabulary,
  type VocabularyFile,
} from '../../validators/search/text/vocabulary.ts';
import { checkContent } from '../support/content.ts';

interface Searched {
  readonly paths: readonly string[];
  /** Whether the act of each is in force, in words. */
  readonly states: readonly string[];
  readonly total: number;
  readonly understoodAs: string | null;
  readonly suggestions: readonly string[];
  readonly partial: boolean;
}

export interface Harness {
  readonly built: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly folder: string;
  readonly find: (typed: string, chosen?: Chosen) => Promise<Searched>;
  readonly close: () => Promise<void>;
}

/** The corpus of the repository as of a fixed date. */
export const readCorpus = (): Corpus => checkContent().corpus;

const serve = async (folder: string): Promise<{ readonly server: Server; readonly address: string }> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    readFile(join(folder, path)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}` };
};

interface PagefindModule {
  readonly createInstance: (options: { readonly basePath: string }) => Engine;
}

/** Builds the index of a corpus in a folder of its own and opens it. */
export const openIndex = async (corpus: Corpus): Promise<Harness> => {
  const folder = await mkdtemp(join(tmpdir(), 'svod-search-'));
  const built = await buildSearchIndex({ corpus, asOf: '2026-11-21', outDir: folder });
  const { server, address } = await serve(folder);
  const script: PagefindModule = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  );
  const engine = script.createInstance({ basePath: `${address}/pagefind/` });
  const file: VocabularyFile = JSON.parse(await readFile(join(folder, 'pagefind/words.json'), 'utf8'));
  const vocabulary = readVocabulary(file);
  return {
    built,
    vocabulary,
    folder,
    find: async (typed, chosen = {}) => {
      const query = readQuery(typed, vocabulary);
      const { results, partial } = await search(engine, query, chosen);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return {
        paths: shown.map(({ url }) => decodeURI(new URL(url, address).href.slice(address.length))),
        states: shown.map(({ meta }) => meta.state),
        total: results.length,
        understoodAs: query.understoodAs,
        suggestions: query.suggestions,
        partial,
      };
    },
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
