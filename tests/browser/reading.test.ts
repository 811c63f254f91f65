// Reading an act in a browser: addresses that are copied, words that explain themselves, findings shown or hidden, the paper.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';

const { url } = await builtSite();
const act = `${url}regions/vladimir/provision/`;
const browser = await sharedChromium();

const opened = async (
  address: string,
  settings: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; tab: Page }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  const tab = await context.newPage();
  await tab.goto(address);
  return { context, tab };
};

const clause = '#p-4\\.1\\.3';

describe('ссылка на пункт', () => {
  it('копируется кнопкой у пункта, и об этом сказано вслух', async () => {
    const { context, tab } = await opened(act);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.hover(`${clause} > .act-text`);
    await tab.getByRole('button', { name: 'Скопировать ссылку: п. 4.1.3', exact: true }).click();
    await tab.getByRole('status').filter({ hasText: 'Ссылка скопирована: п. 4.1.3' }).waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(`${act}#p-4.1.3`);
    await context.close();
  });

  it('копируется с клавиатуры и там, где доступа к буферу обмена нет', async () => {
    const { context, tab } = await opened(`${act}#p-4.1.3-2`);
    await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await tab.focus('#p-4\\.1\\.3-2 .cite');
    await tab.keyboard.press('Enter');
    // From the chosen place on: its explained words, its ¶, and the button.
    const now = (): Promise<string | undefined> => tab.evaluate(() => document.activeElement?.className);
    for (let press = 0; press < 9 && (await now()) !== 'copy-place'; press += 1)
      await tab.keyboard.press('Tab');
    expect(await now()).toBe('copy-place');
    await tab.keyboard.press('Enter');
    await tab
      .getByRole('status')
      .filter({ hasText: /^Ссылка скопирована/u })
      .waitFor();
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('copy-place');
    await context.close();
  });

  it('если браузер не даёт скопировать, показан сам адрес', async () => {
    const { context, tab } = await opened(`${act}#p-4.1.3`);
    await tab.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await tab.click(`${clause} > .act-text > .copy-place`);
    await tab
      .getByRole('status')
      .filter({ hasText: `${act}#p-4.1.3` })
      .waitFor();
    await context.close();
  });

  it('есть и без скриптов', async () => {
    const { context, tab } = await opened(act, { javaScriptEnabled: false });
    expect(await tab.getAttribute(`${clause} > .act-text > .cite`, 'href')).toBe('#p-4.1.3');
    expect(await tab.locator('.copy-place').count()).toBe(0);
    await context.close();
  });
});

describe('слово с объяснением', () => {
  const word = `${clause} > .act-text > .explained >> nth=0`;
  const box = '.explanation';
  const means = 'Центр непрерывного повышения профессионального мастерства педагогических работников';

  it('открывается наведением, держится под указателем, закрывается Esc', async () => {
    const { context, tab } = await opened('about:blank');
    // The page's clock is the test's: what a reader's patience decides has been decided, and nobody waited.
    await tab.clock.install();
    await tab.goto(`${act}#p-4.1.3`);
    await tab.hover(word);
    await tab.waitForSelector(box);
    expect((await tab.textContent(box))?.toLowerCase()).toContain(means.toLowerCase());
    await tab.hover(box);
    await tab.clock.runFor(600);
    expect(await tab.isVisible(box)).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await tab.isVisible(box)).toBe(false);
    await tab.hover('h1');
    await tab.hover(word);
    await tab.waitForSelector(box);
    await tab.mouse.move(5, 5);
    await tab.waitForSelector(box, { state: 'detached' });
    await context.close();
  });

  it('открывается фокусом, читается как описание, Enter ведёт к месту определения, Tab — дальше по тексту', async () => {
    const { context, tab } = await opened(act);
    await tab.focus(word);
    await tab.waitForSelector(box);
    expect(await tab.getAttribute(word, 'aria-describedby')).toBe('explanation-words');
    await tab.keyboard.press('Escape');
    expect(await tab.isVisible(box)).toBe(false);
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('explained');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).not.toBe('Где это сказано');
    await tab.focus(word);
    const place = await tab.getAttribute(`${box} a`, 'href');
    await tab.keyboard.press('Enter');
    await tab.waitForURL((now) => now.href === place);
    await context.close();
  });

  it('открывается и закрывается касанием, не уводя с места, и не выходит за экран', async () => {
    const { context, tab } = await opened(act, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await tab.tap(word);
    await tab.waitForSelector(box);
    expect(new URL(tab.url()).hash).toBe('');
    const place = await tab.locator(box).boundingBox();
    expect(place?.x).toBeGreaterThanOrEqual(0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(390);
    await tab.tap('h1', { position: { x: 2, y: 2 } });
    await tab.waitForSelector(box, { state: 'detached' });
    await context.close();
  });

  it('без скриптов остаётся ссылкой с подсказкой', async () => {
    const { context, tab } = await opened(act, { javaScriptEnabled: false });
    expect((await tab.getAttribute(word, 'title'))?.toLowerCase()).toContain(means.toLowerCase());
    expect(await tab.getAttribute(word, 'href')).toMatch(/^#/u);
    await context.close();
  });
});

describe('замечания на полях', () => {
  it('стоят у своего пункта, скрываются, и выбор держится на других актах', async () => {
    const { context, tab } = await opened(act);
    const [text, beside] = await Promise.all([
      tab.locator('#p-2\\.1 > .act-text').boundingBox(),
      tab.locator('#p-2\\.1 > .beside').boundingBox(),
    ]);
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(Math.abs((beside?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(8);
    await tab.getByLabel('Показывать замечания на полях').uncheck();
    expect(await tab.locator('.beside:visible').count()).toBe(0);
    await tab.goto(`${url}regions/kchr/provision/`);
    expect(await tab.locator('.beside:visible').count()).toBe(0);
    await tab.getByLabel('Показывать замечания на полях').check();
    await tab.reload();
    expect(await tab.locator('.beside:visible').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('скрываются и без скриптов', async () => {
    const { context, tab } = await opened(act, { javaScriptEnabled: false });
    await tab.getByLabel('Показывать замечания на полях').uncheck();
    expect(await tab.locator('.beside:visible').count()).toBe(0);
    await context.close();
  });
});

describe('что стоит первым', () => {
  /** How far down the first of the elements begins, in heights of the screen. */
  const screensTo = async (tab: Page, address: string, first: string): Promise<number> => {
    await tab.goto(`${url}${address}`);
    const top = (await tab.locator(first).first().boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    return top / (tab.viewportSize()?.height ?? 1);
  };
  const firsts = [
    ['regions/vladimir/provision/', '#p-1\\.1'],
    ['regions/kchr/provision/', '#p-I-abz-1'],
    ['regions/vladimir/roadmap/', '[data-item]'],
    ['regions/vladimir/indicators/', '.indicator-rows tbody tr'],
  ] as const;

  it.each([
    [1280, 900, 1],
    [390, 844, 2],
  ])('на экране %i × %i первый пункт и первая строка не дальше экрана %i', async (width, height, screens) => {
    const { context, tab } = await opened('about:blank', { viewport: { width, height } });
    const far: string[] = [];
    for (const [address, first] of firsts) {
      const to = await screensTo(tab, address, first);
      if (to >= screens - 0.03) far.push(`${address}: ${to.toFixed(2)}`);
    }
    expect(far).toEqual([]);
    await context.close();
  });

  it('свёрнутый приказ открывается адресом своего пункта, без скриптов', async () => {
    const { context, tab } = await opened(act, { javaScriptEnabled: false });
    expect(await tab.locator('#order').isVisible()).toBe(false);
    await tab.goto(`${act}#order`);
    expect(await tab.locator('#order').isVisible()).toBe(true);
    await context.close();
  });
});

describe('пункт перечня, к которому пришли', () => {
  it.each([
    ['vladimir', 'p-4.1.3-9', 'выступает координатором РС НМС и обеспечивает:'],
    ['kchr', 'p-III-abz-30', 'Региональные ЦНППМ призваны обеспечить:'],
  ])('%s, %s: слова, которые он продолжает, стоят над ним на экране телефона', async (id, anchor, words) => {
    const { context, tab } = await opened(`${url}regions/${id}/provision/#${anchor}`, {
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    const target = tab.locator(`[id="${anchor}"]`);
    // The browser goes to the anchor after the page has loaded, at a time of its own.
    await expect.poll(async () => (await target.boundingBox())?.y).toBeLessThan(600);
    const lead = await tab.locator('.act-text').filter({ hasText: words }).first().boundingBox();
    const item = await target.boundingBox();
    expect(lead?.y).toBeGreaterThanOrEqual(0);
    expect(item?.y).toBeGreaterThanOrEqual((lead?.y ?? 0) + (lead?.height ?? 0));
    await context.close();
  });
});

describe('ход по акту', () => {
  it('от раздела — к соседним, от акта — к актам соседних территорий', async () => {
    const { context, tab } = await opened(act);
    const here = tab.getByRole('navigation', { name: /^Соседние разделы: 3\. Цель/u });
    expect(await here.locator('.step-before').getAttribute('href')).toBe('#p-2');
    expect(await here.locator('.step-after').getAttribute('href')).toBe('#p-4');
    const acts = tab.getByRole('navigation', { name: 'Документы соседних территорий' });
    await acts.getByRole('link').first().click();
    expect(tab.url()).toMatch(/\/provision\/$/u);
    expect(tab.url()).not.toBe(act);
    await context.close();
  });

  it('названный акт ведёт на свою страницу, а она — обратно к пункту', async () => {
    const { context, tab } = await opened(act);
    await tab.locator('#p-2\\.1 .cited').click();
    expect(tab.url()).toContain('/acts/');
    await tab.getByRole('link', { name: 'п. 2.1', exact: true }).click();
    expect(tab.url()).toBe(`${act}#p-2.1`);
    await context.close();
  });
});

describe('печать', () => {
  it('на бумаге есть реквизиты и полные адреса, и нет того, что нажимают', async () => {
    const { context, tab } = await opened(act);
    await tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await tab.emulateMedia({ media: 'print' });
    expect(
      await tab.locator('.cite:visible, .contents:visible, .act-tools:visible, nav:visible').count(),
    ).toBe(0);
    expect(await tab.locator('#order:visible, .requisites:visible').count()).toBe(2);
    expect((await tab.locator('.requisites').textContent())?.replaceAll(/\s+/gu, ' ')).toMatch(
      /Приказ от 27 апреля 2023 г\. № 767/u,
    );
    expect(await tab.locator('[data-own-address]').textContent()).toBe(act);
    const printed = await tab.evaluate(() =>
      [...document.querySelectorAll('.named-acts li > a')].map(
        (link) => getComputedStyle(link, '::after').content,
      ),
    );
    expect(printed.length).toBeGreaterThan(5);
    for (const address of printed) expect(address).toContain(`${url}acts/`);
    await context.close();
  });
});
