// An id given twice in a page: a link to the second opens the first. The build refuses such a page.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The ids that stand twice in the text of a page. Words of the content cannot look like one: a quote in them is escaped. */
export const repeatedIds = (html: string): readonly string[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const [, id = ''] of html.matchAll(/<[a-z][^<>]*?\sid="([^"]*)"/g)) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice];
};

/** Every id given twice in a built site: `regions/primer/index.html#p-1`. */
export const repeatedInSite = async (folder: string): Promise<readonly string[]> => {
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const found: string[] = [];
  for (const page of pages)
    for (const id of repeatedIds(await readFile(join(folder, page), 'utf8'))) found.push(`${page}#${id}`);
  return found;
};
