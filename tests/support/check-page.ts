// The page of the check as its tests use it: opened with everything loaded, files given to it, files taken from it.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** What the page says when it has judged. */
export const counts = /^Проверено: \d+\sошиб/u;

/**
 * Opens the page and has its example checked: from then on everything is loaded.
 *
 * @param prepare is given the context before the page is opened
 */
export const openCheck = async (
  browser: Browser,
  site: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<Page> => {
  const context = await browser.newContext();
  await prepare(context);
  const tab = await context.newPage();
  await tab.goto(`${site}check/`);
  await tab.getByRole('button', { name: 'Попробовать на примере' }).click();
  await judged(tab).waitFor();
  await tab.locator('[data-check][data-loaded]').waitFor();
  return tab;
};

/** The words of the page that it has judged. */
export const judged = (tab: Page): Locator => tab.getByRole('status').filter({ hasText: counts });

/** Gives the page files, and waits until the last of them is shown and judged. */
export const giveFiles = async (
  tab: Page,
  files: readonly { readonly name: string; readonly buffer: Buffer }[],
): Promise<void> => {
  await tab
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, buffer }) => ({ name, mimeType: '', buffer })));
  await tab.getByRole('heading', { name: files.at(-1)?.name ?? '', exact: true }).waitFor();
  await judged(tab).waitFor();
};

/** What the page gives back when a button of that name is pressed. */
export const takeFile = async (tab: Page, name: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
};
