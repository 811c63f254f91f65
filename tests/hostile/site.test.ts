// Every string of the content is text: hostile strings in every field of every kind of file are built, and every page and
// every data file of that site is opened. Nothing runs, nothing breaks, and the words are shown as they were written.
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleDate } from '../../validators/rules/example-base.ts';
import { buildSite, pagesOf } from '../support/build-site.ts';
import { builtSite } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/served.ts';
import { takeAll } from './site/exports.ts';
import type { Register, Written } from './site/fill.ts';
import { hostileContent } from './site/folder.ts';
import { lookAtAll, type Seen } from './site/look.ts';

/** Fields whose words the site has no place for, and why. A field that is shown after all must leave the list. */
const unshown: Readonly<Record<string, string>> = {
  'federal-lexicon territories[].name':
    'the everyday names of a territory that has this one are read by the search; none here has',
  'federal-lexicon territories[].known[]': 'the same',
  'provision approval.issuer': 'it is said where only a stamp tells who approved the act; here an order does',
  'corrections corrections[].printed[]': 'it is marked where it stands in the source; these stand nowhere',
  'corrections omissions[].printed[]': 'the same',
};

const register: Register = new Map();
let root = '';
let seen: readonly Seen[] = [];
let taken: Awaited<ReturnType<typeof takeAll>> = [];

/** Addresses at which pairs are drawn in the browser: each territory stands in one, on either side of a neighbour. */
const drawnPairs = async (site: string): Promise<readonly string[]> => {
  const ids = (await readdir(join(site, 'compare', 'sides'), { recursive: true }))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));
  return ids.slice(1).map((id, index) => `compare/?${new URLSearchParams({ a: ids[index] ?? '', b: id })}`);
};

/** Whether a page is of a pair that another page shows with its sides changed: both are drawn by one function. */
const isTurned = (page: string): boolean => {
  const [, one = '', other = ''] = /^compare\/([^/]+)\/([^/]+)\/$/u.exec(page) ?? [];
  return one > other;
};

/** What the site says of itself. The terms stand on every page and keep honest names: a page with a mark is opened. */
const siteFile = (): string => {
  const mark = `Ж${register.size}Ж`;
  const text = `${mark} " onload="pwned('${mark}') ' {{7*7}} \${pwned()} &lt;b&gt; [x](javascript:pwned()) =1+1`;
  register.set('site owner', { mark, text, style: 'site', fields: new Set(['site owner']) });
  return JSON.stringify({
    owner: text,
    contact: 'mail+x@example.org',
    reportErrors: 'https://example.org/javascript:pwned()',
    repository: 'https://example.org/',
    licence: { texts: { name: 'MIT', address: 'https://example.org/?a=b&amp;c=d#(e)' } },
  });
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'svod-hostile-site-'));
  const [content, site] = [join(root, 'content'), join(root, 'site')];
  for (const [path, text] of Object.entries(hostileContent(register))) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text.toWellFormed());
  }
  await writeFile(join(root, 'site.yaml'), siteFile());
  // Two builds in one checkout would take each other's files.
  await builtSite();
  await buildSite(
    site,
    {
      SVOD_AS_OF: exampleDate,
      SVOD_BASE: '/',
      SVOD_CONTENT: content,
      SVOD_SITE_FILE: join(root, 'site.yaml'),
    },
    '--despite-errors',
  );
  taken = await takeAll(site);
  const { url, close } = await serveFolder(site, '/');
  const browser = await launchChromium();
  // Pages without a mark hold nothing of the content.
  const marked = (await pagesOf(site)).filter(
    (page) =>
      !isTurned(page) &&
      /Ж\d+Ж/u.test(readFileSync(join(site, page.endsWith('.html') ? page : `${page}index.html`), 'utf8')),
  );
  seen = await lookAtAll(browser, url, [...marked, ...(await drawnPairs(site))]);
  await browser.close();
  close();
}, 900_000);
afterAll(() => rm(root, { recursive: true, force: true }));

/** White space may change, and what HTML cannot hold is shown as the sign for it. */
const plain = (text: string): string =>
  text.replaceAll('\0', '').toWellFormed().replaceAll(/\s+/g, ' ').trim();

/** The texts that stand somewhere whole. */
const found = (texts: readonly string[]): ReadonlySet<Written> => {
  const byMark = new Map(
    [...register.values()].map((written) => [written.mark, { written, text: plain(written.text) }]),
  );
  const whole = new Set<Written>();
  for (const text of texts.map(plain))
    for (const { 0: mark, index } of text.matchAll(/Ж\d+Ж/gu)) {
      const own = byMark.get(mark);
      if (own !== undefined && text.startsWith(own.text, index - own.text.indexOf(mark)))
        whole.add(own.written);
    }
  return whole;
};

const fieldsOf = (all: Iterable<Written>): string[] => [
  ...new Set([...all].flatMap(({ fields }) => [...fields])),
];

describe('враждебные строки во всех полях всех файлов', () => {
  it('ничто не выполняется, ничто не уходит наружу, ни одна страница не ломается и не шире экрана', () => {
    expect(seen.flatMap(({ page, faults }) => faults.map((fault) => `${page}: ${fault}`))).toEqual([]);
  });

  it('файлы данных читаются, и в них нет ни формул, ни чужих событий', () => {
    expect(taken.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  it('ссылки наружу ведут туда, куда записано', () => {
    const links = ['about', 'regions/primer/provision'].flatMap((page) => [
      ...readFileSync(join(root, 'site', page, 'index.html'), 'utf8').matchAll(
        /<a href="([^"]*)" rel="external[^"]*">/gu,
      ),
    ]);
    expect(new Set(links.map(([, href]) => href))).toEqual(
      new Set([
        'mailto:mail+x@example.org',
        'https://example.org/javascript:pwned()',
        'https://example.org/',
        'https://example.org/?a=b&amp;amp;c=d#(e)',
        'https://example.org/act?number=1',
      ]),
    );
  });

  it('слова каждого поля показаны на страницах или в данных целиком и буквально', () => {
    const whole = found([...seen, ...taken].map(({ text }) => text));
    const shown = new Set(fieldsOf(whole));
    expect(fieldsOf(register.values()).filter((field) => !shown.has(field))).toEqual(Object.keys(unshown));
  });
});
