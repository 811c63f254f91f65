// The search in a browser, on the built site (`npm run build`): how long an answer takes and how much is loaded for it, beside
// Pagefind and MiniSearch on bare pages over the same records. The page of Svod also draws ten results with their marks.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { ofContent } from '../search/harness.ts';
import { measureQueries } from '../search/measured.ts';
import { launchChromium } from '../support/chromium.ts';
import { askSvod } from './ask-svod.ts';
import { type Counted, serveCounted } from './counted.ts';
import { median, sayFigure, sayHeading, sayRatio } from './measure.ts';
import { miniSearchOf, miniSearchOptions, writePagefind } from './stock-search.ts';

const { values: options } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });

/** Every so many queries of the tests are put. */
const STEP = 8;
/** So many of them each into a browser that has nothing yet. */
const FIRST_QUERIES = 8;

const queries: string[] = [];
for (const file of ['given', 'own', 'fresh', 'second'])
  await measureQueries(file, async (query) => {
    queries.push(query);
    return [];
  });
const asked = queries.filter((_, index) => index % STEP === 0);

/** An engine: its page, what puts a query there, and what tells that the first answer stands. */
interface Engine {
  readonly name: string;
  readonly served: Counted;
  readonly page: string;
  /** In the page: puts a query and gives the milliseconds until its answer stands. */
  readonly ask: (page: Page, query: string) => Promise<number>;
}

const firstOf = async (browser: Browser, { served, page, ask }: Engine, query: string) => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  served.bytes();
  await tab.goto(served.url + page, { waitUntil: 'networkidle' });
  const milliseconds = await ask(tab, query);
  await context.close();
  return { milliseconds, bytes: served.bytes() };
};

const say = async (browser: Browser, engine: Engine): Promise<void> => {
  sayHeading(engine.name);
  const firsts: { readonly milliseconds: number; readonly bytes: number }[] = [];
  for (const query of asked.slice(0, FIRST_QUERIES)) firsts.push(await firstOf(browser, engine, query));
  sayRatio('first answer after load, ms', median(firsts.map((one) => one.milliseconds)), 'at most 150');
  sayFigure('the slowest of them, ms', Math.max(...firsts.map((one) => one.milliseconds)).toFixed(0));
  sayRatio(
    'loaded for it, index and script of it, kB',
    median(firsts.map(({ bytes }) => bytes)) / 1000,
    'at most 200',
  );
  sayFigure('most, kB', (Math.max(...firsts.map(({ bytes }) => bytes)) / 1000).toFixed(0));
  const tab = await browser.newPage();
  await tab.goto(engine.served.url + engine.page);
  await engine.ask(tab, 'наставничество');
  engine.served.bytes();
  const later: number[] = [];
  for (const query of asked) later.push(await engine.ask(tab, query));
  sayRatio('later answers, median, ms', median(later), 'at most 50');
  sayFigure('loaded for one of them, kB', (engine.served.bytes() / 1000 / asked.length).toFixed(1));
  await tab.close();
};

/** A bare page puts its query by a function `ask` of its own. */
const askBare = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const start = performance.now();
    await (globalThis as unknown as { ask: (typed: string) => Promise<void> }).ask(typed);
    return performance.now() - start;
  }, query);

const bare = (script: string): string =>
  `<!doctype html><meta charset="utf-8"><title>bench</title><script type="module">${script}</script>`;

const folder = await mkdtemp(join(tmpdir(), 'svod-bench-browser-'));
const browser = await launchChromium();
try {
  const { records } = ofContent().index;
  const mini = join(import.meta.dirname, '../../node_modules/minisearch/dist/es/index.js');
  await writePagefind(records, folder);
  await copyFile(mini, join(folder, 'minisearch.js'));
  await writeFile(join(folder, 'minisearch.json'), JSON.stringify(miniSearchOf(records)));
  const askMini =
    "import MiniSearch from '/minisearch.js'; let index; globalThis.ask = async (typed) => { " +
    "index ??= MiniSearch.loadJSON(await (await fetch('/minisearch.json')).text(), " +
    `${JSON.stringify(miniSearchOptions)}); index.search(typed).slice(0, 10); };`;
  const askPagefind =
    "import * as pagefind from '/pagefind.js'; globalThis.ask = async (typed) => { " +
    'const { results } = await pagefind.search(typed); await Promise.all(results.slice(0, 10).map((one) => one.data())); };';
  await writeFile(join(folder, 'mini.html'), bare(askMini));
  await writeFile(join(folder, 'pagefind.html'), bare(askPagefind));
  const site = await serveCounted(options.site, (path) => /\.(?:json|js)$/u.test(path));
  const stock = await serveCounted(folder);
  await say(browser, { name: 'Svod, the page of results', served: site, page: 'search/', ask: askSvod });
  await say(browser, { name: 'Pagefind, a bare page', served: stock, page: 'pagefind.html', ask: askBare });
  await say(browser, { name: 'MiniSearch, a bare page', served: stock, page: 'mini.html', ask: askBare });
  site.close();
  stock.close();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
