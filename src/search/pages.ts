// The built pages themselves as records, so that a page is found by what it is called: a list, a guide, a kind of subject.
// They are read from the site as it was built: a new page needs nothing to be found.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../validators/index.ts';
import type { SearchRecord } from '../../validators/search/records/record.ts';
import { placeOf } from '../../validators/search/records/territory-place.ts';

/**
 * Pages that answer no question of their own; pairs of territories; subjects, which are records already; acts and their editions,
 * whose words are those of the documents; and the rules, which are records already.
 */
const leftOut =
  /^(?:search\/|compare\/.+\/|rules\/.+\/|regions\/.+\/subjects\/[^/]+\/|regions\/.+\/acts\/.+\/)?$/u;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00A0',
};

const plain = (html: string): string =>
  html.replaceAll(/&[a-z0-9#]+;/gu, (entity) => entities[entity] ?? entity).trim();

/** The records of the pages in a folder, in the order of their addresses. */
export const pageRecords = async (folder: string, corpus: Corpus): Promise<readonly SearchRecord[]> => {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)index\.html$/u.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .filter((name) => !leftOut.test(name))
    .sort();
  // The page of a municipality lies in the folder of its region.
  const deepestFirst = corpus.territories.toSorted((a, b) => b.id.length - a.id.length);
  return Promise.all(
    names.map(async (name): Promise<SearchRecord> => {
      const html = await readFile(join(folder, name, 'index.html'), 'utf8');
      const territory = deepestFirst.find(({ id }) => name.startsWith(`regions/${id}/`));
      return {
        path: `/${name}`,
        kind: 'page',
        territory: territory === undefined ? null : placeOf(territory),
        title: plain(/<title>([^<]*?)(?: — Свод)?<\/title>/u.exec(html)?.[1] ?? name),
        context: [],
        text: plain(/<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? ''),
        names: [],
        level: null,
      };
    }),
  );
};
