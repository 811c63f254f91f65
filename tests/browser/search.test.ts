// The page of results in a browser, on the built site of the browser tests, under a strict content security policy.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';

const { url } = await builtSite();
const policy = "default-src 'self'; script-src 'self'";

describe('страница поиска', () => {
  const site = url.replace(/\/$/u, '');
  const complaints: string[] = [];
  let page: Page;

  beforeAll(async () => {
    page = await (await sharedChromium()).newPage();
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    const complain = (text: string): void => {
      if (page.url().includes('/search/')) complaints.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
    });
    page.on('pageerror', (error) => complain(error.message));
  });
  afterAll(() => page.close());

  const status = (): Locator => page.getByRole('status');
  const hits = (): Locator => page.locator('.search-hits > li');
  const ask = async (query: string): Promise<void> => {
    await page.goto(`${site}/search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  };

  it('без запроса показывает примеры', async () => {
    await page.goto(`${site}/search/`);
    expect(await page.locator('.search-examples a').allTextContents()).toEqual([
      'наставничество',
      '767',
      'выгорание',
    ]);
  });

  it('запрос из адреса даёт записи, и запись ведёт на своё место', async () => {
    await ask('координацию деятельности');
    expect(await page.getByRole('combobox').inputValue()).toBe('координацию деятельности');
    expect(await hits().first().locator('mark').allTextContents()).toContain('координацию');
    await page.getByRole('link', { name: 'координацию деятельности РС НМС' }).click();
    await page.waitForURL(`${site}/regions/vladimir/provision/#p-4.1.3-2`);
    expect(await page.locator(':target').textContent()).toContain('координацию деятельности РС НМС');
  });

  const marked = (): Promise<readonly string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

  it('слова запроса отмечены на открытом месте и после перезагрузки, адрес места чист, текст не тронут', async () => {
    await ask('координацию деятельности');
    await hits().first().getByRole('link').click();
    await page.waitForURL(`${site}/regions/vladimir/provision/#p-4.1.3-2`);
    expect(await marked()).toEqual(['координацию деятельности']);
    expect(await page.locator(':target mark').count()).toBe(0);
    await page.reload();
    expect(await marked()).toEqual(['координацию деятельности']);
  });

  it.each([
    ['с другим рядом', '?mark=координацию&kind=x#p-4.1.3-2', ['координацию']],
    ['с разметкой', '?mark=(((%2B%2B.*&mark=%3Cimg+src%3Dx%3E&mark=#p-4.1.3-2', []],
    ['слишком длинное', `?mark=${'а'.repeat(300)}#p-4.1.3-2`, []],
    ['без места', '?mark=координацию#p-нет-такого', expect.arrayContaining(['координацию'])],
  ])('чужое в адресе места – только слова: %s', async (_, address, words) => {
    await page.goto(`${site}/regions/vladimir/provision/${address}`);
    expect(await marked()).toEqual(words);
    expect(page.url()).not.toContain('mark=');
  });

  it('форма меняет адрес, «Назад» возвращает прежний запрос', async () => {
    await ask('767');
    await page.getByRole('combobox').fill('yfcnfdybxtcndj');
    await page.keyboard.press('Enter');
    await page.getByText('Показаны результаты для').waitFor();
    expect(page.url()).toBe(`${site}/search/?q=yfcnfdybxtcndj`);
    await page.goBack();
    await page.getByRole('link', { name: /Приказ от 27 апреля 2023/u }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('767');
  });

  it('вид записи выбирается с клавиатуры, счёт обновляется, выбор остаётся в адресе', async () => {
    await ask('наставничество');
    const all = await status().textContent();
    await page.getByRole('checkbox', { name: /Функции/u }).focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(
      (before) => document.querySelector('[role="status"]')?.textContent !== before,
      all,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('function');
    expect(page.url()).toContain('kind=function');
    await page.getByRole('group', { name: 'Состояние документа' }).getByRole('checkbox').first().check();
    await page.waitForURL(/kind=function&state=/u);
    await page.reload();
    await hits().first().waitFor();
    expect(await page.getByRole('checkbox', { name: /Функции/u }).isChecked()).toBe(true);
    const places = await page.locator('.search-hits .quiet').allTextContents();
    expect(places.filter((place) => !place.startsWith('Функции субъектов'))).toEqual([]);
  });

  it.each([
    ['импорт из Word', 'Если текст есть в Word'],
    ['замечание «ассоциального»', 'ассоциального'],
    ['roadmap/deadline-given', null],
  ])('«%s»: правило, замечание и руководство открываются на своём месте', async (query, words) => {
    await ask(query);
    const place = new URL((await hits().first().getByRole('link').getAttribute('href')) ?? '', site);
    place.search = '';
    await hits().first().getByRole('link').click();
    await page.waitForURL(place.href);
    const shown = words === null ? page.locator('h1') : page.locator(':target');
    expect(await shown.textContent()).toContain(words ?? 'У мероприятия указан срок');
  });

  it('«Показать ещё» прибавляет записи и ведёт к первой новой', async () => {
    await ask('ЦНППМ');
    expect(await hits().count()).toBe(10);
    await page.getByRole('button', { name: 'Показать ещё' }).click();
    await hits().nth(19).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(await hits().nth(10).locator('a').textContent()).toBe(focused);
  });

  it('когда ничего нет, предлагает похожее слово и примеры', async () => {
    await ask('курз');
    expect(await status().textContent()).toBe('Ничего не нашлось.');
    await page.locator('.search-note').getByRole('link', { name: 'курс', exact: true }).click();
    await hits().first().waitFor();
  });

  it('территория из запроса выбрана, и её можно снять', async () => {
    await ask('наставничество мордовия');
    const mordovia = page.getByRole('checkbox', { name: /Республика Мордовия/u });
    expect(await mordovia.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Искать во всех территориях' }).click();
    await hits().first().waitFor();
    expect(page.url()).toContain('where=all');
    expect(await mordovia.isChecked()).toBe(false);
    await ask('наставничество мордовия');
    await mordovia.uncheck();
    await page.waitForURL(/where=all/u);
  });

  it('о территории, которой в Своде нет, так и сказано', async () => {
    await ask('наставничество в Тамбове');
    expect(await page.locator('.search-note').textContent()).toContain(
      'Тамбовская область: документов этой территории',
    );
  });

  it('подсказки: стрелкой и клавишей Enter, и место открыто', async () => {
    await page.goto(`${site}/`);
    const field = page.getByRole('combobox', { name: 'Что найти в актах' });
    await field.click();
    await page.keyboard.type('4.1.3 влад');
    await page.getByRole('option').first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const option = page.getByRole('option', { selected: true });
    expect(await option.textContent()).toContain('Пункт · Владимирская область');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/regions/vladimir/provision/#p-4.1.3`);
  });

  it('подсказки: Escape закрывает их, ещё раз – очищает поле; выбор снимается и мимо списка', async () => {
    await page.goto(`${site}/search/`);
    const field = page.getByRole('combobox');
    await field.click();
    await page.keyboard.type('тьют');
    await page.getByRole('option').first().waitFor();
    const chosen = page.getByRole('option', { selected: true });
    await page.keyboard.press('ArrowUp');
    await chosen.waitFor();
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    await chosen.waitFor({ state: 'detached' });
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('тьют');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  it.each([1280, 390])('от поля до первой записи не больше трёх остановок, ширина %i', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['наставничество', 'наставничество мордовия', 'настваничество мордовия']) {
      await ask(query);
      await hits().first().waitFor();
      await page.getByRole('combobox').focus();
      const stops: boolean[] = [];
      while (stops.length < 3 && stops.at(-1) !== true) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.closest('.search-hits') !== null));
      }
      expect([query, stops.at(-1)]).toEqual([query, true]);
    }
  });

  it('исправленное сказано, и набранное можно искать так, как оно набрано', async () => {
    await ask('настваничество');
    await page.getByRole('link', { name: 'Искать «настваничество»' }).click();
    await page.waitForURL(/as=typed/u);
    await page.getByText('В текстах нет: «настваничество».').waitFor();
    expect(await status().textContent()).toBe('Ничего не нашлось.');
  });

  it.each([
    ['я', 'Ничего не нашлось.'],
    ['🙂', 'Ничего не нашлось.'],
    ['\u202Eовтсечинватсан', 'Ничего не нашлось.'],
    ["'; TRUNCATE users; --", 'Ничего не нашлось.'],
    ['ж'.repeat(200), 'Ничего не нашлось.'],
  ])('на плохой запрос отвечает словом, и страница жива', async (query, said) => {
    await ask(query);
    expect(await status().textContent()).toBe(said);
    await page.getByRole('combobox').fill('выгорание');
    await page.keyboard.press('Enter');
    await hits().first().waitFor();
  });

  it('из десяти тысяч букв читается начало, и адрес не длиннее', async () => {
    await page.goto(`${site}/search/`);
    await page.getByRole('combobox').fill('ж'.repeat(10_000));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
    expect(await status().textContent()).toBe('Ничего не нашлось.');
    expect(new URL(page.url()).searchParams.get('q')).toBe('ж'.repeat(200));
  });

  it('без скрипта предлагает списки, а запрос остаётся в адресе', async () => {
    const context = await (await sharedChromium()).newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}/search/?q=767`);
    const offered = await plain.locator('noscript a').allTextContents();
    expect(offered).toEqual(expect.arrayContaining(['Темы', 'Понятия', 'Акты', 'Владимирская область']));
    expect(plain.url()).toContain('?q=767');
    expect(await plain.getByRole('searchbox').isVisible()).toBe(true);
    await context.close();
  });

  it('найденное не имеет нарушений доступности и не шире телефона', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await ask('наставничество');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('запрос остаётся текстом', async () => {
    await ask('<img src=x onerror=alert(1)> криптовалюта');
    expect(await page.locator('.search-note img').count()).toBe(0);
  });

  it('политика безопасности ничего не запрещает, и браузер ни на что не жалуется', () => {
    expect(complaints).toEqual([]);
  });
});
