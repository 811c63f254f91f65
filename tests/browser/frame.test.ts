// What stands around every page: the way to the main parts, the terms of use, and, of a territory, what can be taken along.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite, unsetFields } from '../../src/lib/site/site-file.ts';
import { typograph } from '../../validators/text/russian.ts';
import { pagesOf } from '../support/build-site.ts';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';

const { folder, url } = await builtSite();
const browser = await sharedChromium();
const site = readSite({ path: 'site.yaml', named: true });
const base = new URL(url).pathname;
const pages = (await pagesOf(folder)).map((page) => ({
  page,
  html: readFileSync(join(folder, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'),
}));

const between = (html: string, start: string, end: string): string => {
  const at = html.indexOf(start);
  return at < 0 ? '' : html.slice(at, html.indexOf(end, at));
};

const addresses = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/gu)].map(([, href = '']) => href);

describe('шапка и подвал', () => {
  it('главное меню каждой страницы ведёт к сравнению, срокам, замечаниям и данным', () => {
    const wanted = ['regions', 'topics', 'indicators', 'compare', 'deadlines', 'findings', 'rules', 'data'];
    const lacking = pages.filter(({ html }) => {
      const ways = addresses(between(html, '<nav aria-label="Разделы">', '</nav>'));
      return wanted.some((part) => !ways.includes(`${base}${part}/`));
    });
    expect(lacking.map(({ page }) => page)).toEqual([]);
  });

  it('путь над страницей кончается выше неё: сама она в нём не названа', () => {
    const trails = pages.map(({ page, html }) => ({
      page,
      steps: addresses(between(html, '<nav class="page trail', '</nav>')),
    }));
    expect(trails.filter(({ steps }) => steps.length > 0).length).toBeGreaterThan(300);
    expect(trails.filter(({ page, steps }) => steps.includes(`${base}${page}`))).toEqual([]);
  });

  it('перед знаком после ссылки, кода и выделенных слов нет пробела', () => {
    // A template leaves a line break or two spaces. One space may be an act's own: its words stay as they were misprinted.
    const torn = /<\/(?:a|code|em|strong|span|mark)>(?:\n|\s{2,})[,.;:!?](?![.\d])/u;
    expect(pages.filter(({ html }) => torn.test(html)).map(({ page }) => page)).toEqual([]);
  });

  it('в подвале каждой страницы сказано, на каких условиях можно брать тексты и данные', () => {
    const { licence } = site;
    const said = [licence?.texts, licence?.data].map((terms) =>
      typograph(terms?.name ?? 'условия не указаны'),
    );
    const silent = pages.filter(({ html }) => {
      const foot = between(html, '<footer', '</footer>');
      return !said.every((words) => foot.includes(words));
    });
    expect(silent.map(({ page }) => page)).toEqual([]);
  });

  it('«О Своде» говорит, чего о себе не сказал тот, кто ведёт сайт', () => {
    const about = pages.find(({ page }) => page === 'about/')?.html ?? '';
    const silence = between(about, '<h2 id="owner">', '</section>').match(/не указан[оы]/gu) ?? [];
    expect(silence).toHaveLength(unsetFields(site).length);
  });

  it('нынешний раздел отмечен и тогда, когда цвета и тени задаёт система', async () => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const tab = await context.newPage();
    await tab.goto(`${url}regions/vladimir/roadmap/`);
    for (const nav of ['Разделы', 'Разделы: Владимирская область']) {
      const items = tab.getByRole('navigation', { name: nav, exact: true }).getByRole('link');
      const lines = await items.evaluateAll((links) =>
        links.map((link) => ({
          current: link.hasAttribute('aria-current'),
          line: Number.parseFloat(getComputedStyle(link).borderBottomWidth) > 1,
        })),
      );
      expect(lines.filter(({ current }) => current)).toHaveLength(1);
      expect(lines.filter(({ current, line }) => current !== line)).toEqual([]);
    }
    await context.close();
  });
});

describe('документ с собой', () => {
  it('документ, дорожную карту, показатели и субъекты можно скачать там, где их читают', () => {
    const read = pages.filter(({ page }) =>
      /^regions\/(?!.*\/acts\/).*\/(?:provision|roadmap|indicators|subjects)\/$/u.test(page),
    );
    expect(read.length).toBeGreaterThan(15);
    for (const { page, html } of read) {
      const files = addresses(between(html, '<div class="take', '</div>'));
      expect(
        files.map((file) => file.replace(/^.*\./u, '')),
        page,
      ).toEqual(['docx', 'odt', 'json', 'xlsx', 'xml']);
      for (const file of files) expect(existsSync(join(folder, file.slice(base.length))), file).toBe(true);
    }
  });

  it('кнопка печати печатает, а без скриптов её нет', async () => {
    const tab = await browser.newPage();
    await tab.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await tab.goto(`${url}regions/vladimir/indicators/`);
    await tab.getByRole('button', { name: 'Печать' }).press('Enter');
    await tab.locator('[data-printed]').waitFor();
    await tab.close();
    const html = pages.find(({ page }) => page === 'regions/vladimir/indicators/')?.html ?? '';
    expect(between(html, '<print-page', '>')).toContain(' hidden');
  });
});
