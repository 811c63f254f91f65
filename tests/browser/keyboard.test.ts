// The keyboard reaches everything, shows where it is, and is caught nowhere; nothing moves for a reader who wants no motion.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';
import { samplePages } from '../support/sample.ts';

const { folder, url } = await builtSite();
const samples = await samplePages(folder);

const browser = await sharedChromium();

interface Walk {
  /** How often Tab must be pressed to reach everything. */
  readonly stops: number;
}

/** Runs in the page: marks what Tab must reach, and watches the focus. */
const prepare = (): Walk => {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ];
  const groups = new Set<string>();
  const stops = all.filter((element) => {
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.matches(':disabled, [tabindex="-1"]')
    )
      return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // Of a group of radio buttons Tab reaches one, the arrows the others.
    const isNew = !groups.has(element.name);
    groups.add(element.name);
    return isNew;
  });
  const nameOf = (element: Element): string => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return `radio ${element.name}`;
    return `${all.indexOf(element as HTMLElement)} <${element.localName}> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  };
  const reached: string[] = [];
  const hidden: string[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    reached.push(nameOf(target));
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const { width, height } = target.getBoundingClientRect();
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || width * height === 0)
      hidden.push(nameOf(target));
  });
  Object.assign(window, { walk: { stops: stops.map(nameOf), reached, hidden } });
  return { stops: stops.length };
};

interface Walked {
  readonly stops: readonly string[];
  readonly reached: readonly string[];
  readonly hidden: readonly string[];
}

/** Presses Tab once for each stop; what was not reached then, or reached twice, is a fault. */
const walk = async (tab: Page, page: string): Promise<readonly string[]> => {
  await tab.goto(url + page);
  const { stops } = await tab.evaluate(prepare);
  // In the order in which they are asked for, without waiting for the answer to each.
  await Promise.all(Array.from({ length: stops }, () => tab.keyboard.press('Tab')));
  const {
    stops: all,
    reached,
    hidden,
  } = await tab.evaluate(() => (window as unknown as { readonly walk: Walked }).walk);
  const first = new Set(reached);
  return [
    ...all.filter((name) => !first.has(name)).map((name) => `${page}: not reached: ${name}`),
    ...(first.size < reached.length ? [`${page}: the focus goes in circles`] : []),
    ...hidden.map((name) => `${page}: the focus is not seen: ${name}`),
  ];
};

describe('клавиатура', () => {
  it('Tab доходит до всего по одному разу, и видно, где он', async () => {
    const faults: string[] = [];
    const left = [...samples];
    const work = async (): Promise<void> => {
      // A window of its own: the focus of one tab is not taken by another.
      const context = await browser.newContext();
      const tab = await context.newPage();
      for (let page = left.shift(); page !== undefined; page = left.shift())
        faults.push(...(await walk(tab, page)));
      await context.close();
    };
    await Promise.all([work(), work(), work()]);
    expect(faults).toEqual([]);
  }, 900_000);
});

describe('без движения', () => {
  it('ничто не движется и не прокручивается плавно', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const tab = await context.newPage();
    const moving: string[] = [];
    for (const page of samples) {
      await tab.goto(url + page);
      const found = await tab.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            const still = transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0);
            return !still || animationName !== 'none' || scrollBehavior === 'smooth';
          })
          .map((element) => `<${element.localName} class="${element.className}">`),
      );
      moving.push(...found.slice(0, 3).map((what) => `${page}: ${what}`));
    }
    await context.close();
    expect(moving).toEqual([]);
  }, 300_000);
});
