// The reader's settings: they hold on every page and after a reload, need no cookie, and without script nothing is missing.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';

const { url } = await builtSite();
const browser = await sharedChromium();

const look = (tab: Page) =>
  tab.evaluate(() => {
    const { backgroundColor, letterSpacing } = getComputedStyle(document.body);
    const letters = getComputedStyle(document.querySelector('.brand') ?? document.body).fontFamily;
    return {
      backgroundColor,
      letterSpacing,
      letters,
      size: getComputedStyle(document.documentElement).fontSize,
    };
  });

describe('вид сайта', () => {
  it('выбранное держится на других страницах и после перезагрузки, «вернуть» отменяет его', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const tab = await context.newPage();
    await tab.goto(url);
    const before = await look(tab);
    await tab.click('.appearance summary');
    await tab.check('input[name=theme][value=contrast-dark]');
    await tab.check('input[name=size][value=larger]');
    await tab.check('input[name=spacing][value=wide]');
    await tab.check('input[name=letters][value=sans]');
    const chosen = await look(tab);
    expect(chosen.backgroundColor).toBe('rgb(0, 0, 0)');
    expect(Number.parseFloat(chosen.size)).toBe(1.5 * Number.parseFloat(before.size));
    expect(chosen.letterSpacing).not.toBe(before.letterSpacing);
    expect(chosen.letters).toMatch(/Golos/);
    await tab.goto(`${url}regions/`);
    expect(await look(tab)).toEqual(chosen);
    expect(await context.cookies()).toEqual([]);
    await tab.click('.appearance summary');
    expect(await tab.isChecked('input[name=theme][value=contrast-dark]')).toBe(true);
    await tab.click('.appearance button[type=reset]');
    expect(await look(tab)).toEqual(before);
    await tab.reload();
    expect(await look(tab)).toEqual(before);
    await context.close();
  });

  it('открывается и закрывается с клавиатуры, и фокус возвращается к кнопке', async () => {
    const tab = await browser.newPage();
    await tab.goto(url);
    await tab.focus('.appearance summary');
    await tab.keyboard.press('Enter');
    expect(await tab.isVisible('.appearance form')).toBe(true);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('ArrowDown');
    expect(await tab.getAttribute('html', 'data-theme')).toBe('light');
    await tab.keyboard.press('Escape');
    expect(await tab.isVisible('.appearance form')).toBe(false);
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await tab.close();
  });

  it('испорченная запись в браузере не мешает странице', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const failures: string[] = [];
    tab.on('pageerror', (error) => failures.push(error.message));
    await tab.goto(url);
    for (const kept of ['{', 'null', '7', '{"theme":{"a":1}}']) {
      await tab.evaluate((value) => localStorage.setItem('svod-appearance', value), kept);
      await tab.reload();
      expect(await tab.getAttribute('html', 'data-theme')).toBeNull();
    }
    expect(failures).toEqual([]);
    await context.close();
  });

  it('без скриптов кнопки нет', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(url);
    expect(await tab.isVisible('.appearance')).toBe(false);
    await context.close();
  });
});
