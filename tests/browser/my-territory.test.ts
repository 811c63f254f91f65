// The reader's own territory: chosen once, first everywhere, forgotten on request; a browser that keeps nothing breaks nothing.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';
import { shiftOf, watchShifts } from '../support/shifts.ts';

const { url } = await builtSite();
const browser = await sharedChromium();

/** The territories of the first row of siblings that have an order of their own, as they stand. */
const firstOf = (tab: Page): Promise<string | null> =>
  tab.locator('main [data-first-for]').first().getAttribute('data-first-for');

/** Whose cell is the first of the territories in each row of the functions of a kind. */
const firstCells = (tab: Page): Promise<readonly (string | null)[]> =>
  tab
    .locator('.aligned tr')
    .evaluateAll((rows) =>
      rows.map((row) => row.querySelector('[data-first-for]')?.getAttribute('data-first-for') ?? null),
    );

it('выбранная территория первая на всех страницах, ничего при этом не сдвигая, пока её не забудут', async () => {
  const context = await browser.newContext();
  await watchShifts(context);
  const tab = await context.newPage();
  await tab.goto(`${url}regions/vladimir/`);
  const button = tab.getByRole('button', { name: 'Моя территория' });
  await button.focus();
  await tab.keyboard.press('Enter');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await tab.locator('.mine-said').textContent()).toContain('первая');

  for (const page of ['', 'topics/mentor/', 'indicators/', 'kinds/cnppm/', 'compare/']) {
    await tab.goto(url + page, { waitUntil: 'domcontentloaded' });
    expect(await firstOf(tab), page).toBe('vladimir');
    expect(await tab.getByRole('link', { name: 'Моя территория' }).getAttribute('href')).toMatch(
      /\/vladimir\/$/,
    );
    if (page === 'compare/') expect(await tab.inputValue('select[name=a]')).toBe('vladimir');
    expect(await shiftOf(tab), page).toBeLessThan(0.05);
    expect(new Set(await firstCells(tab))).toEqual(
      page === 'kinds/cnppm/' ? new Set(['vladimir']) : new Set(),
    );
  }
  await tab.goto(`${url}search/?q=наставничество`);
  await tab.locator('.search-hits li').first().waitFor();
  // A topic is of no territory and may stand before.
  const stands = await tab.locator('.search-hits > li > .quiet').allTextContents();
  expect(stands.find((place) => place.includes(' · '))).toContain('Владимирская область');
  expect(await context.cookies()).toEqual([]);

  await tab.click('.appearance summary');
  await tab.getByRole('button', { name: 'Забыть мою территорию' }).click();
  await tab.goto(`${url}indicators/`);
  expect(await tab.locator('.mine-link, [data-mine]:not(html)').count()).toBe(0);
  await context.close();
});

it('муниципалитет выводит вперёд и свой регион, а браузер, который ничего не хранит, не мешает читать', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${url}regions/buryatia/dzhida/`);
  await tab.getByRole('button', { name: 'Моя территория' }).click();
  await tab.goto(`${url}regions/`);
  expect(await firstOf(tab)).toBe('buryatia buryatia/dzhida');
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await tab.goto(`${url}regions/vladimir/`);
  const button = tab.getByRole('button', { name: 'Моя территория' });
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await button.click();
  expect(await tab.locator('.mine-said').textContent()).toContain('ничего не хранит');
  await context.close();
});
