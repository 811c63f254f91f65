// Two territories are chosen and compared: on the page of the pair, or drawn in the browser where the pair has none.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';
import { tooWide } from '../support/wide.ts';

const { url } = await builtSite();
const page = `${url}compare/`;
const browser = await sharedChromium();

const drawn = (tab: Page) => tab.locator('.drawn .compared').first();
const status = (tab: Page) => tab.locator('compare-choice form + [role=status]');

/**
 * A tab in which the choice works as it does for thousands of territories: text fields, and no page but a municipality's with
 * its region. Two figures of the page are changed, the rest is the built site.
 */
const amongMany = async (width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  await context.route(/\/compare\/(?:\?|$)/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace(/data-many="\d+"/, 'data-many="3"')
      .replace('data-rule="all"', 'data-rule="within"');
    await route.fulfill({ response: answer, body });
  });
  return context.newPage();
};

/** Runs in the page: its comparison as elements and words, without white space between them. */
const comparisonIn = (root: Element): string =>
  root.innerHTML
    .replaceAll(/<h1.*?<\/h1>/gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('выбор из немногих', () => {
  it('две территории ведут на страницу пары в том порядке, в каком выбраны', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${page}?a=vladimir`);
    expect(await tab.inputValue('select[name=a]')).toBe('vladimir');
    await tab.click('compare-choice button');
    expect(await status(tab).textContent()).toBe('Выберите две территории из списка.');
    expect(await tab.locator('select[name=b]').evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.selectOption('select[name=b]', 'vladimir');
    await tab.click('compare-choice button');
    expect(await status(tab).textContent()).toBe('Выберите две разные территории.');
    await tab.selectOption('select[name=b]', 'buryatia/dzhida');
    await tab.click('compare-choice button');
    await tab.waitForURL(`${page}vladimir/buryatia_dzhida/`);
    await tab.close();
  });

  it('названная в адресе пара рисуется в браузере так же, как на своей странице', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${page}vladimir/mordovia/`);
    const built = await tab.locator('main').evaluate(comparisonIn);
    const title = await tab.title();
    await tab.goto(`${page}?a=vladimir&b=mordovia#terms`);
    await drawn(tab).waitFor();
    expect(await tab.locator('.drawn').evaluate(comparisonIn)).toBe(built);
    expect(await tab.title()).toBe(title);
    expect(await tab.textContent('h1')).toBe('Сравнение: Владимирская область и Республика Мордовия');
    expect(await tab.locator('#terms').boundingBox()).toMatchObject({ y: expect.closeTo(0, -2) });
    expect(await tab.locator('#pairs').isVisible()).toBe(false);
    await tab.close();
  });

  it('незнакомая территория в адресе: об этом сказано, и выбрать можно', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${page}?a=vladimir&b=atlantis`);
    expect(await status(tab).textContent()).toBe('Такой территории в Своде нет. Выберите две из списка.');
    expect(await tab.locator('#pairs').isVisible()).toBe(true);
    await tab.close();
  });
});

describe.each([1280, 390])('выбор из очень многих, экран %i', (width) => {
  it('одной клавиатурой: набрать, выбрать, сравнить, вернуться, перезагрузить', async () => {
    const tab = await amongMany(width);
    await tab.goto(page);
    const [one, other] = [tab.getByLabel('Первая территория'), tab.getByLabel('Вторая территория')];
    await one.focus();
    await tab.keyboard.type('джид');
    expect(await one.getAttribute('aria-expanded')).toBe('true');
    expect(await tab.getByRole('option').allTextContents()).toEqual(['МО «Джидинский район»']);
    expect(await axeViolations(tab)).toEqual([]);
    await tab.keyboard.press('ArrowDown');
    expect(await tab.locator(`#${await one.getAttribute('aria-activedescendant')}`).textContent()).toBe(
      'МО «Джидинский район»',
    );
    await tab.keyboard.press('Enter');
    expect(await one.inputValue()).toBe('МО «Джидинский район»');
    expect(await one.getAttribute('aria-expanded')).toBe('false');
    await tab.keyboard.press('Tab');
    // Enough without the list: the whole name, however it is typed.
    await tab.keyboard.type('владимирская ОБЛАСТЬ');
    await tab.keyboard.press('Escape');
    expect(await other.getAttribute('aria-expanded')).toBe('false');
    await tab.keyboard.press('Enter');
    await drawn(tab).waitFor();
    expect(new URL(tab.url()).search).toBe('?a=buryatia%2Fdzhida&b=vladimir');
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('drawn');
    expect(await tab.evaluate(tooWide)).toEqual([]);
    expect(await axeViolations(tab)).toEqual([]);

    await tab.goBack();
    await tab.locator('#pairs').waitFor();
    expect([await tab.title(), await drawn(tab).count()]).toEqual(['Сравнение территорий — Свод', 0]);
    await tab.goForward();
    await drawn(tab).waitFor();
    await tab.reload();
    await drawn(tab).waitFor();
    expect([await one.inputValue(), await other.inputValue()]).toEqual([
      'МО «Джидинский район»',
      'Владимирская область',
    ]);
    await tab.context().close();
  });

  it('мышью и пальцем: список открывается щелчком и закрывается, когда выбрано', async () => {
    const tab = await amongMany(width);
    await tab.goto(page);
    await tab.getByLabel('Вторая территория').click();
    await tab.getByRole('option', { name: 'Московская область' }).click();
    expect(await tab.inputValue('[role=combobox] >> nth=1')).toBe('Московская область');
    expect(await tab.getByRole('option').count()).toBe(0);
    await tab.getByLabel('Первая территория').fill('Атлантида');
    await tab.click('compare-choice button');
    expect(await status(tab).textContent()).toBe('Выберите две территории из списка.');
    await tab.context().close();
  });
});

it('остаются только различия, и без скриптов: их столько, сколько названо', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${page}mordovia/moscow-oblast/`);
  const box = tab.getByLabel(/Только различия: /u);
  const named = Number((await box.locator('..').textContent())?.split(': ')[1]);
  expect(await tab.locator('[data-alike=true]:visible').count()).toBeGreaterThan(0);
  await box.check();
  expect(await tab.locator('[data-alike=true]:visible').count()).toBe(0);
  expect(await tab.locator('[data-alike=false]:visible').count()).toBe(named);
  await context.close();
});

describe('данные территории', () => {
  it('не пришли: сказано, чьи; повторить можно', async () => {
    const tab = await amongMany(1280);
    await tab.route('**/compare/sides/kchr.json', (route) => route.abort());
    await tab.goto(`${page}?a=kchr&b=mordovia`);
    await tab.getByText('Не удалось загрузить данные территории: Карачаево-Черкесская Республика.').waitFor();
    expect(await tab.locator('#pairs').isVisible()).toBe(true);
    await tab.unroute('**/compare/sides/kchr.json');
    await tab.click('compare-choice button');
    await drawn(tab).waitFor();
    expect(await status(tab).textContent()).toBe('');
    await tab.context().close();
  });

  it('другого вида, чем ждёт страница: сказано, что сайт обновился', async () => {
    const tab = await browser.newPage();
    await tab.route('**/compare/sides/kchr.json', (route) => route.fulfill({ json: { id: 'kchr' } }));
    await tab.goto(`${page}?a=kchr&b=mordovia`);
    await tab.getByText('сайт обновился, пока страница была открыта').waitFor();
    await tab.close();
  });

  it('пришли поздно, когда спрошена другая пара: показана та, что спрошена', async () => {
    const tab = await amongMany(1280);
    let release = (): void => undefined;
    const late = new Promise<void>((ready) => {
      release = ready;
    });
    await tab.route('**/compare/sides/kchr.json', async (route) => {
      await late;
      await route.continue();
    });
    await tab.goto(`${page}?a=kchr&b=mordovia`);
    expect(await status(tab).textContent()).toContain('Загружаются');
    await tab.getByLabel('Первая территория').fill('Владимирская область');
    await tab.keyboard.press('Enter');
    await drawn(tab).waitFor();
    const answered = tab.waitForResponse('**/compare/sides/kchr.json');
    release();
    await (await answered).finished();
    await tab.evaluate(
      () => new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready))),
    );
    expect(await tab.textContent('h1')).toBe('Сравнение: Владимирская область и Республика Мордовия');
    await tab.context().close();
  });
});

it('адрес пары, которая потеряла страницу, ведёт туда, где её рисуют', async () => {
  const tab = await browser.newPage();
  await tab.route(`${page}kchr/vladimir/`, async (route) => {
    const answer = await route.fetch({ url: `${url}404.html` });
    await route.fulfill({ response: answer, status: 404 });
  });
  await tab.goto(`${page}kchr/vladimir/`);
  await tab.waitForURL(`${page}?a=kchr&b=vladimir`);
  await drawn(tab).waitFor();
  await tab.close();
});
