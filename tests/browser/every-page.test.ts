// Every page of the built site: reachable, valid in its links, without accessibility violations, fit for a phone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

const folder = inject('siteFolder');
const url = inject('siteUrl');
const base = new URL(url).pathname;

const pages = (await readdir(folder, { recursive: true }))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/index\.html$/, ''))
  .sort();

/** Pages of one template: a rule, an act, a topic, a kind, an indicator, a comparison, a subject, the two texts side by side. The other pages of a territory are each their own. */
const templateOf = (page: string): string =>
  page
    .replace(/^(rules|acts|topics|kinds|indicators|compare|deadlines)\/.+$/, '$1/…')
    .replace(/\/subjects\/.+$/, '/subjects/…')
    .replace(/^regions\/.+\/source\/$/, 'regions/…/source/');

/** How many pages of one template are looked at; with SVOD_EVERY_PAGE=1 all of them. */
const perTemplate = process.env['SVOD_EVERY_PAGE'] === '1' ? Number.POSITIVE_INFINITY : 3;

/** The first, the last and what lies evenly between. */
const spread = (all: readonly string[]): readonly string[] =>
  all.length <= perTemplate
    ? all
    : Array.from(
        { length: perTemplate },
        (_, index) => all[Math.round((index * (all.length - 1)) / (perTemplate - 1))] ?? '',
      );

const samples = [...Map.groupBy(pages, templateOf).values()].flatMap(spread);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const views = [
  { name: 'широкий светлый', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'телефон тёмный', width: 390, height: 844, colorScheme: 'dark' },
] as const;

describe.concurrent.each(views)('экран: $name', ({ width, height, colorScheme }) => {
  it('страницы не имеют нарушений доступности и не шире экрана', async ({ expect }) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const tab = await context.newPage();
    const failures: string[] = [];
    tab.on('pageerror', (error) => failures.push(`${tab.url()}: ${error.message}`));
    for (const page of samples) {
      await tab.goto(url + page);
      const wider = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) failures.push(`${page}: шире экрана на ${wider} px`);
      const { violations } = await new AxeBuilder({ page: tab })
        .options({ resultTypes: ['violations'] })
        .analyze();
      for (const { id, nodes } of violations)
        failures.push(`${page}: ${id} (${nodes.length}) ${nodes[0]?.html ?? ''}`);
    }
    await context.close();
    expect(failures).toEqual([]);
  }, 600_000);
});

describe('увеличение 200 %', () => {
  it('страницы читаются без горизонтальной прокрутки', async () => {
    const tab = await browser.newPage({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    const wide: string[] = [];
    for (const page of samples) {
      await tab.goto(url + page);
      if (await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(page);
    }
    await tab.close();
    expect(wide).toEqual([]);
  });
});

describe('ссылки', () => {
  it('каждая ведёт на страницу и якорь, которые есть', async () => {
    const html = new Map<string, string>();
    for (const page of pages)
      html.set(
        base + page,
        await readFile(join(folder, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'),
      );
    const files = new Set((await readdir(folder, { recursive: true })).map((name) => base + name));
    const broken: string[] = [];
    for (const [from, text] of html) {
      const seen = new Set(
        [...text.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, target]) =>
          (target ?? '').replaceAll('&amp;', '&'),
        ),
      );
      for (const target of seen) {
        const { origin, pathname, hash } = new URL(target, new URL(from, url));
        if (origin !== new URL(url).origin) broken.push(`${from} → чужой адрес ${target}`);
        else if (!html.has(pathname) && !files.has(decodeURIComponent(pathname)))
          broken.push(`${from} → ${target}`);
        else if (
          hash !== '' &&
          html.has(pathname) &&
          html.get(pathname)?.includes(` id="${decodeURIComponent(hash.slice(1))}"`) !== true
        )
          broken.push(`${from} → нет якоря ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('без скриптов', () => {
  it('всё, кроме поиска, остаётся тем же', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${url}regions/vladimir/provision/`);
    expect(await tab.locator('#p-4\\.1\\.3').textContent()).toContain(
      'ЦНППМ, как структурное подразделение ВИРО',
    );
    await context.close();
  });
});
