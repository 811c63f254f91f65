// Every page of the built site in every way it is looked at: no accessibility violation, never wider than the screen.
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeViolations, colourRules } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';
import { everyPage, samplePages } from '../support/sample.ts';
import { tooWide } from '../support/wide.ts';

const { folder, url } = await builtSite();
const samples = await samplePages(folder);
const browser = await sharedChromium();

/** The colours a reader may have chosen, in the system or on the site (public/appearance.js). */
const colours = [
  { name: 'светлые', media: {}, theme: '' },
  { name: 'тёмные', media: { colorScheme: 'dark' }, theme: '' },
  { name: 'чёрным по белому', media: {}, theme: 'contrast' },
  { name: 'белым по чёрному', media: {}, theme: 'contrast-dark' },
  { name: 'больше контраста', media: { contrast: 'more' }, theme: '' },
  { name: 'больше контраста, тёмные', media: { contrast: 'more', colorScheme: 'dark' }, theme: '' },
  { name: 'цвета системы', media: { forcedColors: 'active' }, theme: '' },
] as const;

const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

/**
 * What axe says of a page. Everything is asked once a screen; under other colours only what depends on colours. Of a sample
 * each of the other colours is looked at on one of the two screens, in turn: together they see every colour and every layout.
 */
const inColours = async (tab: Page, screen: number): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [index, { name, media, theme }] of colours.entries()) {
    if (index > 0 && !everyPage && index % screens.length !== screen) continue;
    await tab.emulateMedia({
      colorScheme: 'light',
      contrast: 'no-preference',
      forcedColors: 'none',
      ...media,
    });
    await tab.evaluate((chosen) => {
      if (chosen === '') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const found = await axeViolations(tab, index === 0 ? undefined : colourRules);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
};

const lookAt = async (tab: Page, page: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  const hear = ({ message }: Error): void => void faults.push(message);
  tab.on('pageerror', hear);
  await tab.setViewportSize(screens[0]);
  await tab.goto(url + page);
  for (const [index, screen] of screens.entries()) {
    await tab.setViewportSize(screen);
    const wide = await tab.evaluate(tooWide);
    faults.push(...[...wide, ...(await inColours(tab, index))].map((fault) => `${screen.width}: ${fault}`));
  }
  // 1280 pixels at 200 % are 640 of the page's own.
  await tab.setViewportSize({ width: 640, height: 450 });
  faults.push(...(await tab.evaluate(tooWide)).map((fault) => `200 %: ${fault}`));
  tab.off('pageerror', hear);
  return faults;
};

const context = await browser.newContext({ reducedMotion: 'reduce' });
afterAll(() => context.close());
/** Tabs in which a page has been looked at; the next page takes one of them. */
const idle: Page[] = [];

describe.concurrent('без нарушений доступности во всех цветах, не шире экрана, телефона и увеличенного вдвое экрана', () => {
  it.for(samples)('/%s', async (page, { expect: expectHere }) => {
    const tab = idle.pop() ?? (await context.newPage());
    const faults = await lookAt(tab, page);
    idle.push(tab);
    expectHere(faults).toEqual([]);
  });
});

describe('проверка доступности', () => {
  it('видит бледные слова, ссылку, что отличается от слов одним цветом, и картинку без описания', async () => {
    const tab = await browser.newPage();
    await tab.setContent(
      `<html lang="ru"><title>Слова</title><body style="color: #000; background: #fff">
        <p style="color: color-mix(in srgb, #000 30%, #fff)">Бледные слова на белом.</p>
        <p>Слова и <a href="/" style="color: #222; text-decoration: none">ссылка</a> среди них.</p>
        <p style="background: rgb(0 0 0 / 50%)">Слова на полупрозрачном.</p>
        <img src="data:," width="40" height="40">`,
    );
    const named = (found: readonly string[]): readonly string[] =>
      found.map((fault) => fault.split(' <')[0] ?? '');
    expect(named(await axeViolations(tab, colourRules))).toEqual([
      'color-contrast (1)',
      'link-in-text-block (1)',
    ]);
    expect(named(await axeViolations(tab))).toEqual(
      expect.arrayContaining(['color-contrast (1)', 'image-alt (1)', 'link-in-text-block (1)']),
    );
    await tab.evaluate(() => document.querySelector('p')?.removeAttribute('style'));
    expect(named(await axeViolations(tab, colourRules))).toEqual(['link-in-text-block (1)']);
    await tab.close();
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
