// Two libraries as they come, over the records of Svod: what the search of Svod is measured beside.
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../validators/search/records/record.ts';

const wordsOf = ({ names, title, text, territory, context }: SearchRecord) => ({
  names: names.join('. '),
  title,
  text,
  context: [territory?.name ?? '', ...context].join('. '),
});

/** How MiniSearch is set up, on both sides of a file. */
export const miniSearchOptions = {
  fields: ['names', 'title', 'text', 'context'],
  idField: 'path',
  searchOptions: { boost: { names: 3, title: 2 }, fuzzy: 0.2, prefix: true },
};

/** MiniSearch with all records. */
export const miniSearchOf = (records: readonly SearchRecord[]): MiniSearch => {
  const mini = new MiniSearch(miniSearchOptions);
  mini.addAll(records.map((record) => ({ path: record.path, ...wordsOf(record) })));
  return mini;
};

/** Writes the index of Pagefind into a folder, with its script. @throws Error where it cannot */
export const writePagefind = async (records: readonly SearchRecord[], folder: string): Promise<void> => {
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
  } finally {
    await close();
  }
};
