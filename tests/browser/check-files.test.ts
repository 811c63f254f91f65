// Files as people give them: several at once, dropped anywhere on the page; and the whole way without a mouse.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { judged, openCheck } from '../support/check-page.ts';
import { sharedChromium } from '../support/chromium.ts';

const { url } = await builtSite();
const browser = await sharedChromium();

const names = [
  'stages.order.docx',
  'stages.provision.docx',
  'stages.roadmap.csv',
  'stages.indicators.csv',
] as const;

/** Drops files onto the page, as the desktop does. */
const dropFiles = async (tab: Page): Promise<void> => {
  const files = names.map((name) => ({
    name,
    base64: readFileSync(new URL(`../door/files/${name}`, import.meta.url)).toString('base64'),
  }));
  await tab.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
};

/** Presses Tab until what has the focus says these words. */
const tabTo = async (tab: Page, words: string): Promise<void> => {
  for (let press = 0; press < 80; press += 1) {
    await tab.keyboard.press('Tab');
    if ((await tab.evaluate(() => document.activeElement?.textContent ?? '')).trim().startsWith(words))
      return;
  }
  throw new Error(`no Tab leads to «${words}»`);
};

it('четыре файла, брошенные на страницу, – один акт; видно, сколько проверено, и как понято каждое мероприятие', async () => {
  const tab = await openCheck(browser, url);
  await tab.evaluate(() => {
    const shares: number[] = [];
    Object.assign(window, { shares });
    const progress = document.querySelector('progress');
    if (progress !== null)
      new MutationObserver(() => shares.push(progress.value)).observe(progress, {
        attributeFilter: ['value'],
      });
  });
  await dropFiles(tab);
  for (const name of names) await tab.getByRole('heading', { name, exact: true }).waitFor();
  await judged(tab).waitFor();
  const facts = tab.locator('[data-part="facts"]');
  expect(await facts.locator('dl').first().textContent()).toMatch(
    /Дорожная карта.*мероприяти.*Показатели.*показател/su,
  );
  const shares = await tab.evaluate(() => (window as unknown as { shares: number[] }).shares);
  expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(3);
  expect(await tab.locator('progress').isVisible()).toBe(false);

  const fold = facts.locator('details', { hasText: 'Мероприятия' });
  await fold.locator('summary').focus();
  await tab.keyboard.press('Enter');
  await fold.locator('li').first().waitFor();
  expect(await fold.locator('li').first().textContent()).toMatch(/Срок.+Отвечает/su);
  await tab.context().close();
});

it('замечание исправляют и возвращают с клавиатуры, и место читателя не теряется', async () => {
  const tab = await openCheck(browser, url);
  const before = await tab.locator('.finding').count();
  await tab.locator('[data-part="heading"]').focus();
  await tabTo(tab, 'Исправить здесь');
  await tab.keyboard.press('Enter');
  await tab.getByLabel('Новый текст').waitFor();
  await tab.keyboard.press('Control+A');
  await tab.keyboard.type('ЦНППМ');
  await tabTo(tab, 'Проверить снова');
  await tab.keyboard.press('Enter');
  await tab.getByRole('heading', { name: 'Что вы исправили' }).waitFor();
  await judged(tab).waitFor();
  await tab.locator('[data-part="heading"]').focus();
  await tabTo(tab, 'Вернуть как было');
  await tab.keyboard.press('Enter');
  await tab.getByRole('heading', { name: 'Что вы исправили' }).waitFor({ state: 'detached' });
  await judged(tab).waitFor();
  expect(await tab.locator('.finding').count()).toBe(before);
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Что понято');
  await tab.context().close();
});
