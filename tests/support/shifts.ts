// By how much what stands on a page moves while the page is read in: the layout shift that browsers measure.
import type { BrowserContext, Page } from 'playwright-core';

const watch = (): void => {
  Object.assign(window, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** From now on pages of the context add up their shifts. */
export const watchShifts = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(watch);
};

/** The sum so far, as CLS counts it: 0 where nothing moved, 0.05 is the bound that is hardly seen. */
export const shiftOf = (tab: Page): Promise<number> =>
  tab.evaluate(() => Number(Reflect.get(window, 'shifted')));
