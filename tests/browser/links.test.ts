// Every link of the built site leads to a page, a file and a place that are there, and to another site only where it is marked so.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../support/build-site.ts';
import { builtSite } from '../support/built-site.ts';

const { folder, url } = await builtSite();
const base = new URL(url).pathname;

/** The addresses that the search gives, from the home of the site on. */
const found = async (): Promise<readonly string[]> => {
  const records = join(folder, 'search/records');
  const files = await readdir(records);
  const texts = await Promise.all(files.map((file) => readFile(join(records, file), 'utf8')));
  return texts.flatMap((text) => (JSON.parse(text) as { readonly path: string }[]).map(({ path }) => path));
};

describe('ссылки и записи поиска', () => {
  it('каждая ведёт на страницу и якорь, которые есть', async () => {
    const html = new Map<string, string>();
    const anchors = new Map<string, ReadonlySet<string>>();
    for (const page of await pagesOf(folder)) {
      const text = await readFile(join(folder, page.endsWith('.html') ? page : `${page}index.html`), 'utf8');
      html.set(base + page, text);
      anchors.set(base + page, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')));
    }
    const files = new Set((await readdir(folder, { recursive: true })).map((name) => base + name));
    const broken: string[] = [];
    for (const [from, text] of html) {
      // The site leads elsewhere by the addresses of site.yaml and of official publications alone, and marks those links.
      const inside = text.replaceAll(/<a href="(?:https:|mailto:)[^"]*" rel="external[^"]*"/g, '');
      const seen = new Set(
        [...inside.matchAll(/(?:\s(?:href|src|action)|"og:image" content)="([^"]+)"/g)].map(([, target]) =>
          (target ?? '').replaceAll('&amp;', '&'),
        ),
      );
      for (const target of seen) {
        const { origin, pathname, hash } = new URL(target, new URL(from, url));
        if (origin !== new URL(url).origin) broken.push(`${from} → чужой адрес ${target}`);
        else if (!html.has(pathname) && !files.has(decodeURIComponent(pathname)))
          broken.push(`${from} → ${target}`);
        else if (hash !== '' && anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1))) === false)
          broken.push(`${from} → нет якоря ${target}`);
      }
    }
    for (const path of await found()) {
      const [page = '', anchor] = path.slice(1).split('#');
      const own = anchors.get(base + page);
      if (own === undefined || (anchor !== undefined && !own.has(anchor))) broken.push(`поиск → ${path}`);
    }
    expect(broken).toEqual([]);
  });
});
