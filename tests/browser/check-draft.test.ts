// Without a blank page: from the questions to an act that passes. What the check finds in a draft is the list of what is to be decided.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { giveFiles, judged, takeFile } from '../support/check-page.ts';
import { sharedChromium } from '../support/chromium.ts';
import { usualDecisions } from '../support/draft-decisions.ts';
import { desktop, phone, walk } from '../support/walk.ts';

const { url } = await builtSite();
const browser = await sharedChromium();

/** What is decided, by the words of the open place; what is not named here is «решение». */
const decisions: Readonly<Record<string, string>> = {
  'орган, который издаёт приказ': 'Министерство образования Образцовой области',
  ...usualDecisions,
  'кто проводит мониторинг': 'Министерство образования',
  'методы сбора': 'статистическая отчетность',
};

/** A text with everything decided: a row of a table, or the text around it. */
const decided = (text: string, row = 0): string =>
  text.replaceAll(/\[(\p{Ll}[^\]]{2,})\]/gu, (_, words: string) => {
    if (words.startsWith('план на')) return text.includes('Количество') ? '200 человек' : '80%';
    return words === 'мероприятие' ? `Семинар по теме ${row}` : (decisions[words] ?? 'решение');
  });

const open = (tab: Page) => tab.locator('.finding.error').filter({ hasText: 'Не заполнено' });

/** Fills in the paragraph of the first finding, in its place on the page. */
const mendFirst = async (tab: Page): Promise<void> => {
  const status = tab.getByRole('status');
  const before = await status.textContent();
  await open(tab).first().getByRole('button', { name: 'Исправить здесь' }).click();
  const field = tab.getByLabel('Новый текст');
  await field.fill(decided(await field.inputValue()));
  await tab.getByRole('button', { name: 'Проверить снова' }).click();
  await status.filter({ hasNotText: before ?? '' }).waitFor();
  await judged(tab).waitFor();
};

const answer = async (tab: Page, documents: readonly string[]): Promise<void> => {
  await tab.getByText('Составить полный проект').click();
  for (const name of ['Положение', 'Дорожную карту', 'Показатели эффективности'])
    await tab.getByLabel(name).setChecked(documents.includes(name));
};

describe.each([desktop, phone])('без чистого листа, экран: $name', (screen) => {
  it('ответы → проект → его открытые места вписаны на странице → ошибок нет, и в скачанном файле тоже', async () => {
    await walk(
      browser,
      { reader: 'draft', screen, start: `${url}check/` },
      async ({ tab, follow, sees, stop }) => {
        await answer(tab, []);
        await follow(tab.getByRole('button', { name: 'Составить проект и проверить' }));
        await sees(tab.getByRole('alert').filter({ hasText: 'Отметьте, что утверждает акт' }));
        await stop('asked');
        expect(await axeViolations(tab)).toEqual([]);
        await tab.getByLabel('Показатели эффективности').check();
        await tab
          .getByLabel('по', { exact: true })
          .fill(await tab.getByLabel('с', { exact: true }).inputValue());
        await follow(tab.getByRole('button', { name: 'Составить проект и проверить' }));
        await sees(tab.getByRole('heading', { name: 'Проект приказа.docx' }), judged(tab));
        await stop('begun');
        const blanks = await open(tab).count();
        expect(blanks).toBeGreaterThan(10);
        expect(await tab.locator('.finding.error').count()).toBe(blanks);
        expect((await takeFile(tab, 'Проект для Word (DOCX)')).subarray(0, 2).toString()).toBe('PK');

        while ((await open(tab).count()) > 0) await mendFirst(tab);
        expect(await tab.locator('.finding.error').allTextContents()).toEqual([]);
        await stop('decided');

        const mended = await takeFile(tab, 'Ваш файл с исправлениями');
        await giveFiles(tab, [{ name: 'снова.docx', buffer: mended }]);
        expect(await tab.locator('.finding.error').allTextContents()).toEqual([]);
        expect(await tab.getByRole('button', { name: 'Проект для Word (DOCX)' }).count()).toBe(0);
        await stop('again');
      },
    );
  }, 240_000);
});

it('весь акт: проект скачан, решения вписаны в Word, и в нём не находят ни ошибок, ни предупреждений', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${url}check/`);
  await answer(tab, ['Положение', 'Дорожную карту', 'Показатели эффективности']);
  await tab.getByLabel('Кто его издаёт').fill('Министерство образования Образцовой области');
  await tab.getByRole('button', { name: 'Составить проект и проверить' }).click();
  await judged(tab).waitFor();
  const parts = unzipSync(new Uint8Array(await takeFile(tab, 'Проект для Word (DOCX)')));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const filled = zipSync({
    ...parts,
    'word/document.xml': strToU8(
      text
        .split(/(?=<w:tr[ >])/u)
        .map(decided)
        .join(''),
    ),
  });
  await giveFiles(tab, [{ name: 'Приказ.docx', buffer: Buffer.from(filled) }]);
  expect(await tab.locator('.finding:is(.error, .warning)').allTextContents()).toEqual([]);
  await context.close();
}, 120_000);
