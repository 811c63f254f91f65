// The forms that narrow long lists: what is chosen narrows, counts, stands in the address and comes back; without script all is shown.
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';
import { shiftOf, watchShifts } from '../support/shifts.ts';

const { url } = await builtSite();
const browser = await sharedChromium();

const lists = [
  { page: 'findings/', name: 'severity', value: 'note' },
  { page: 'findings/', name: 'territory', value: 'buryatia/dzhida' },
  { page: 'deadlines/', name: 'kind', value: 'cnppm' },
  { page: 'deadlines/', name: 'state', value: 'repeats' },
  { page: 'rules/', name: 'document', value: 'roadmap' },
] as const;

describe.each(lists)('$page, отбор «$name»', ({ page, name, value }) => {
  it('выбранное сужает список, стоит в адресе и держится после перезагрузки', async () => {
    const tab = await browser.newPage();
    await tab.goto(url + page);
    const all = await tab.locator('[data-item]').count();
    const fitting = await tab.locator(`[data-item][data-${name}~="${value}"]`).count();
    expect(fitting).toBeGreaterThan(0);
    expect(fitting).toBeLessThan(all);
    const option = tab.locator(`select[name=${name}] option[value="${value}"]`);
    expect(await option.textContent()).toContain(`(${fitting})`);

    await tab.selectOption(`select[name=${name}]`, value);
    const shown = tab.locator('[data-item]:visible');
    expect(await shown.count()).toBe(fitting);
    expect(new URL(tab.url()).searchParams.get(name)).toBe(value);
    expect(await tab.locator('list-filter [role=status]').textContent()).toContain(`${fitting} из ${all}`);
    expect(await tab.locator('[data-group]:visible:not(:has([data-item]:visible))').count()).toBe(0);

    await tab.reload();
    expect(await shown.count()).toBe(fitting);
    await tab.goBack();
    expect(await shown.count()).toBe(all);
    await tab.goForward();
    await tab.click('list-filter button[type=reset]');
    expect(await shown.count()).toBe(all);
    expect(new URL(tab.url()).search).toBe('');
    await tab.close();
  });
});

it('слово сужает книгу правил, пока его пишут, вместе со степенью и стоит в адресе, когда написано', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${url}rules/`);
  const shown = tab.locator('[data-item]:visible');
  const field = tab.getByRole('searchbox', { name: 'Слово в правиле' });
  await field.fill('сроками');
  const worded = await shown.count();
  expect(worded).toBeGreaterThan(3);
  for (const text of await shown.allTextContents()) expect(text.toLowerCase()).toContain('срок');
  const counts = await tab.locator('[data-contents] li:visible [data-count]').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(worded);
  await field.press('Enter');
  expect(new URL(tab.url()).searchParams.get('words')).toBe('сроками');
  await tab.selectOption('select[name=severity]', 'note');
  expect(await shown.count()).toBeLessThan(worded);
  await tab.goBack();
  expect(await shown.count()).toBe(worded);
  await tab.reload();
  expect([await shown.count(), await field.inputValue()]).toEqual([worded, 'сроками']);
  await field.fill('велосипед');
  expect(await tab.locator('list-filter [role=status]').textContent()).toContain('Показано правил: 0 из');
  await tab.close();
});

it('форма и кнопки, которые показывает скрипт, ничего не сдвигают', async () => {
  const context = await browser.newContext();
  await watchShifts(context);
  const tab = await context.newPage();
  for (const page of ['regions/vladimir/roadmap/', 'rules/', 'deadlines/', 'compare/']) {
    await tab.goto(url + page, { waitUntil: 'load' });
    expect(await tab.locator(':is(list-filter, compare-choice)').isVisible(), page).toBe(true);
    expect(await shiftOf(tab), page).toBeLessThan(0.01);
  }
  await context.close();
});

it('число в таблице ведёт к замечаниям, даже если отбор их спрятал', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${url}findings/?territory=kchr`);
  expect(await tab.isVisible('#t-vladimir')).toBe(false);
  await tab.click('.facets a[href="#t-vladimir"]');
  await tab.locator('#t-vladimir').waitFor();
  await tab.close();
});

it('без скриптов формы не видны, а списки целы', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  for (const page of ['findings/', 'deadlines/', 'deadlines/vladimir/', 'compare/', 'rules/']) {
    await tab.goto(url + page);
    expect(await tab.locator('list-filter:visible, compare-choice:visible').count()).toBe(0);
    expect(await tab.locator('[data-item]:not(:visible)').count()).toBe(0);
  }
  await tab.goto(`${url}compare/`);
  await tab.locator('.pairs a', { hasText: 'Республика Мордовия' }).first().click();
  expect(await tab.textContent('h1')).toContain('Сравнение');
  await context.close();
});

it('лист замечаний печатается с реквизитами и местом для подписи, на экране их нет', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${url}regions/vladimir/findings/`);
  expect(await tab.isVisible('.signature')).toBe(false);
  await tab.emulateMedia({ media: 'print' });
  expect(await tab.isVisible('.checked-document')).toBe(true);
  expect(await tab.locator('.signature .fields p').allTextContents()).toEqual([
    'должность',
    'подпись',
    'фамилия, имя, отчество',
    'дата',
  ]);
  await tab.close();
});
