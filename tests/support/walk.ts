// A reader's walk through the built site: from one page on only by what can be clicked, with a picture of every stop.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the pictures go, for a person who looks at them; none are taken where nobody asked for any. */
const folder = process.env['SVOD_SCREENSHOTS'];

export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

export const desktop: Screen = { name: 'desktop', width: 1280, height: 860, touch: false };
export const phone: Screen = { name: 'phone', width: 390, height: 844, touch: true };

export interface Walk {
  readonly tab: Page;
  /** Clicks (on a phone: taps) what is seen on the page; nothing else leads on. */
  readonly follow: (what: Locator) => Promise<void>;
  /** What the reader came for is on the screen, or can be scrolled to, and the page is no wider than the screen. */
  readonly sees: (...what: readonly Locator[]) => Promise<void>;
  /** Takes the picture of this stop. */
  readonly stop: (name: string) => Promise<void>;
}

/** Walks from `start`; pictures are called `reader-screen-1-stop.png`. */
export const walk = async (
  browser: Browser,
  { reader, screen, start }: { readonly reader: string; readonly screen: Screen; readonly start: string },
  steps: (walk: Walk) => Promise<void>,
): Promise<void> => {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const { width, height, touch } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    colorScheme: 'light',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('pageerror', ({ message }) => complaints.push(message));
  await tab.goto(start);
  let count = 0;
  await steps({
    tab,
    follow: async (what) => {
      await (touch ? what.tap() : what.click());
      await tab.waitForLoadState();
    },
    sees: async (...what) => {
      for (const one of what) await one.first().waitFor({ timeout: 15_000 });
      const wider = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${tab.url()} шире экрана`).toBeLessThanOrEqual(0);
      await what[0]?.first().scrollIntoViewIfNeeded();
    },
    stop: async (name) => {
      count += 1;
      const file = `${reader}-${screen.name}-${count}-${name}.png`;
      if (folder !== undefined) await tab.screenshot({ path: join(folder, file) });
    },
  });
  await context.close();
  expect(complaints).toEqual([]);
};
