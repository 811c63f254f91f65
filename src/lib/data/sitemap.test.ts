// The sitemap names the pages and nothing else, whatever their addresses hold: written by the site's own integration, read as XML.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { inFolder } from '../../../tests/cli/svod.ts';
import { hostileTexts } from '../../../validators/report/sample.ts';

const site = 'https://svod.example';

type Hooks = Readonly<Record<string, (given: object) => unknown>>;

/** Writes the sitemap of pages as a build does, and gives the addresses in it. */
const addressesOf = (pathnames: readonly string[]): Promise<readonly string[]> =>
  inFolder(async (folder) => {
    const hooks = sitemap().hooks as unknown as Hooks;
    const config = { site, base: '/', trailingSlash: 'always', build: { format: 'directory' } };
    await hooks['astro:config:done']?.({ config });
    await hooks['astro:routes:resolved']?.({ routes: [] });
    await hooks['astro:build:done']?.({
      dir: pathToFileURL(`${folder}/`),
      pages: pathnames.map((pathname) => ({ pathname })),
      logger: { info: () => undefined, warn: expect.fail, error: expect.fail },
    });
    using document = XmlDocument.fromBuffer(await readFile(join(folder, 'sitemap-0.xml')));
    const namespace = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
    expect(document.root.find('//*[not(self::s:urlset or self::s:url or self::s:loc)]', namespace)).toEqual(
      [],
    );
    return document.root.find('s:url/s:loc', namespace).map(({ content }) => content);
  });

it('столько же адресов, сколько страниц, и каждый тот же, что бы в нём ни стояло', async () => {
  const pages = [
    ...new Set(
      hostileTexts.map((text, index) => `regions/${index}-${encodeURIComponent(text.toWellFormed())}/`),
    ),
  ];
  const wanted = pages.map((page) => new URL(page, `${site}/`).href);
  expect((await addressesOf(pages)).toSorted()).toEqual(wanted.toSorted());
});
