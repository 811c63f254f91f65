// Every page of the built site in every way it is looked at: no accessibility violation, never wider than the screen.
import type { AxeResults, RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { everyPage, samplePages } from '../support/sample.ts';
import { tooWide } from '../support/wide.ts';

declare global {
  interface Window {
    readonly axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const url = inject('siteUrl');
const samples = await samplePages(inject('siteFolder'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

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

const violations = async (tab: Page, options: RunOptions): Promise<readonly string[]> => {
  const { violations: found } = await tab.evaluate((given) => window.axe.run(given), {
    resultTypes: ['violations'],
    ...options,
  } satisfies RunOptions);
  return found.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html ?? ''}`);
};

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
    const rules: RunOptions =
      index === 0 ? {} : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
    faults.push(...(await violations(tab, rules)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
};

const lookAt = async (tab: Page, page: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  await tab.setViewportSize(screens[0]);
  await tab.goto(url + page);
  for (const [index, screen] of screens.entries()) {
    await tab.setViewportSize(screen);
    const wide = await tab.evaluate(tooWide);
    faults.push(
      ...[...wide, ...(await inColours(tab, index))].map((fault) => `${page} ${screen.width}: ${fault}`),
    );
  }
  // 1280 pixels at 200 % are 640 of the page's own.
  await tab.setViewportSize({ width: 640, height: 450 });
  return [...faults, ...(await tab.evaluate(tooWide)).map((fault) => `${page} 200 %: ${fault}`)];
};

describe('каждая страница', () => {
  it('не имеет нарушений доступности ни в каких цветах и не шире экрана, телефона и увеличенного вдвое экрана', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // The policy of the site lets no script in from outside; a browser's own is there before the page.
    await context.addInitScript({ content: axe.source });
    const left = [...samples];
    const faults: string[] = [];
    const work = async (): Promise<void> => {
      const tab = await context.newPage();
      tab.on('pageerror', (error) => faults.push(`${tab.url()}: ${error.message}`));
      for (let page = left.shift(); page !== undefined; page = left.shift())
        faults.push(...(await lookAt(tab, page)));
      await tab.close();
    };
    await Promise.all([work(), work(), work()]);
    await context.close();
    expect(faults).toEqual([]);
  }, 7_200_000);
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
