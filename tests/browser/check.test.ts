// The official's path on the page of the check: a file comes in, its findings come out, and nothing leaves the browser.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wholeBook } from '../../src/check/desk/book.ts';
import { judgeDesk, readAll } from '../../src/check/desk/desk.ts';
import { shownTexts } from '../../src/check/desk/rule-texts.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { axeViolations } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { counts, judged, openCheck } from '../support/check-page.ts';
import { sharedChromium } from '../support/chromium.ts';
import { desktop, phone, walk } from '../support/walk.ts';
import { tooWide } from '../support/wide.ts';

const { url, folder } = await builtSite();
const browser = await sharedChromium();

const fixture = (
  name: string,
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } => ({
  name,
  mimeType: '',
  buffer: readFileSync(new URL(`../printed/fixtures/${name}`, import.meta.url)),
});

const openPage = (): Promise<Page> => openCheck(browser, url);

describe.each([desktop, phone])('сотрудник министерства проверяет файл, экран: $name', (screen) => {
  it('пример: что понято, замечание, его слова в тексте, исправление, отчёт', async () => {
    await walk(browser, { reader: 'check', screen, start: url }, async ({ tab, follow, sees, stop }) => {
      await follow(tab.getByRole('link', { name: 'Проверьте свой файл Word или Excel' }));
      await stop('empty');
      await follow(tab.getByRole('button', { name: 'Попробовать на примере' }));
      await sees(tab.getByText('№ 112, от 14 февраля 2026 г.'), tab.getByText('5 мероприятий'));
      await stop('understood');

      const card = tab.locator('.finding').filter({ hasText: 'Ответственный субъект «ЦНПМ» не описан' });
      await sees(card);
      await follow(card.getByRole('link', { name: /мероприятие 2/u }));
      await sees(tab.locator(':target', { hasText: 'ЦНПМ' }));
      await stop('words');
      await follow(tab.locator(':target').getByRole('link', { name: 'ЦНПМ' }));
      await stop('finding');
      expect(await axeViolations(tab)).toEqual([]);

      const missed = tab.locator('.finding').filter({ hasText: 'не указан срок' });
      await follow(missed.getByRole('link', { name: /мероприятие 3, срок/u }));
      await sees(tab.locator(':target', { hasText: 'пусто' }));

      await follow(card.getByRole('button', { name: 'Исправить здесь' }));
      await tab.getByLabel('Новый текст').fill('ЦНППМ');
      await stop('mending');
      await follow(tab.getByRole('button', { name: 'Проверить снова' }));
      await sees(tab.getByRole('heading', { name: 'Что вы исправили' }));
      expect(await card.count()).toBe(0);
      await stop('mended');
      const taken = async (name: string): Promise<Buffer> => {
        const [download] = await Promise.all([
          tab.waitForEvent('download'),
          follow(tab.getByRole('button', { name })),
        ]);
        return readFileSync(await download.path());
      };
      const mended = await taken('Ваш файл с исправлениями');
      await follow(tab.getByRole('button', { name: 'Вернуть как было' }));
      await sees(card);
      expect((await taken('Отчёт для печати и подписи')).toString()).toContain(
        'Ответственный субъект «ЦНПМ» не',
      );
      expect((await taken('Папка акта (ZIP)')).toString('latin1')).toContain('act/roadmap.yaml');
      const commented = await readPrinted(new Uint8Array(await taken('Ваш файл с замечаниями на полях')));
      const comments = commented.ok ? commented.document.asides.filter(({ kind }) => kind === 'comment') : [];
      expect(comments).toHaveLength(await tab.locator('.finding').count());

      await tab
        .locator('input[type=file]')
        .setInputFiles([{ name: 'снова.docx', mimeType: '', buffer: mended }]);
      await sees(tab.getByRole('heading', { name: 'снова.docx' }));
      expect(await card.count()).toBe(0);
      expect(await missed.count()).toBe(1);
      await tab.emulateMedia({ media: 'print' });
      await stop('paper');
    });
  });
});

describe('файл на странице проверки', () => {
  it('не покидает браузера: ни одного запроса, и без сети проверка идёт так же', async () => {
    const tab = await openPage();
    const context = tab.context();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await context.setOffline(true);
    await tab.locator('input[type=file]').setInputFiles([fixture('act-libreoffice.docx')]);
    await tab.getByRole('heading', { name: 'act-libreoffice.docx' }).waitFor();
    await tab.getByRole('status').filter({ hasText: counts }).waitFor();
    expect(requests).toEqual([]);
    const [worker] = tab.workers();
    const ways = await worker?.evaluate(() => [
      typeof fetch,
      typeof XMLHttpRequest,
      typeof WebSocket,
      typeof indexedDB,
    ]);
    expect(ways).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
    await expect(tab.evaluate(() => fetch('?').then(() => 'sent'))).rejects.toThrow();
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it('даёт в браузере те же замечания, что и без него', async () => {
    const tab = await openPage();
    const script = readFileSync(join(folder, 'check/federal.js'), 'utf8');
    const federal = script.slice(script.indexOf('['), script.lastIndexOf(']') + 1);
    const asOf = await tab.getByLabel('Заключение на дату').inputValue();
    const found = await tab
      .locator('.finding')
      .evaluateAll((cards) => cards.map(({ id, textContent }) => [id, textContent.includes('Почему')]));
    const bytes = new Uint8Array(
      readFileSync(new URL('../../src/check/example/example.docx', import.meta.url)),
    );
    const files = await readAll([{ name: '', bytes }], readPrinted, () => {});
    const made = judgeDesk(files, { asOf, choices: {}, edits: {} }, JSON.parse(federal), await wholeBook());
    const texts = shownTexts();
    expect(found).toEqual(made?.verdict.findings.map(({ id, rule }) => [`f-${id}`, texts[rule]?.why !== '']));
    await tab.context().close();
  });

  it('ошибки и предупреждения показаны раньше, чем загрузились правила о заметках; заметки приходят вслед', async () => {
    const context = await browser.newContext();
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await context.route(/later-rules/u, async (route) => {
      await held;
      await route.continue();
    });
    const tab = await context.newPage();
    await tab.goto(`${url}check/`);
    await tab.getByRole('button', { name: 'Попробовать на примере' }).click();
    await tab.getByRole('status').filter({ hasText: 'Заметки ещё ищутся' }).waitFor();
    const grave = tab.locator('.finding:not(.note)');
    const first = await grave.evaluateAll((cards) => cards.map(({ id }) => id));
    expect(first.length).toBeGreaterThan(3);
    const notes = await tab.locator('.finding.note').count();
    await tab.getByText(/^Догадки, в которых Свод уверен/u).click();
    const inUse = grave.getByRole('button', { name: 'Исправить здесь' }).first();
    await inUse.focus();
    release();
    await judged(tab).waitFor();
    expect(await inUse.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await tab.getByLabel(/^Таблица: дорожная карта/u).isVisible()).toBe(true);
    expect(await grave.evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(first);
    expect(await tab.locator('.finding.note').count()).toBeGreaterThan(notes);
    await context.close();
  });

  it('правила о заметках не загрузились: найденное остаётся, и сказано, чего нет', async () => {
    const context = await browser.newContext();
    await context.route(/later-rules/u, (route) => route.abort());
    const tab = await context.newPage();
    await tab.goto(`${url}check/`);
    await tab.getByRole('button', { name: 'Попробовать на примере' }).click();
    await tab.getByRole('status').filter({ hasText: 'Заметки не проверены' }).waitFor();
    expect(await tab.locator('.finding.error').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('судят заново, когда человек выбирает вместо догадки другое', async () => {
    const tab = await openPage();
    await tab.getByText(/^Догадки, в которых Свод уверен/u).click();
    const facts = tab.locator('.check-facts');
    expect(await facts.textContent()).toMatch(/5\sмероприятий/u);
    await tab.getByLabel(/^Таблица: дорожная карта/u).selectOption({ label: 'другая таблица' });
    await facts.filter({ hasNotText: 'мероприятий' }).waitFor();
    await tab.context().close();
  });

  it('повреждённый, пустой, чужой: сказано, что сделать, а страница работает дальше', async () => {
    const tab = await openPage();
    const { buffer } = fixture('act.docx');
    const files = [
      { name: 'половина.docx', mimeType: '', buffer: buffer.subarray(0, buffer.length / 2) },
      { name: 'пустой.docx', mimeType: '', buffer: Buffer.alloc(0) },
      { name: 'программа.docx', mimeType: '', buffer: Buffer.from('MZ\u0090\0\u0003\0\0\0') },
    ];
    await tab.locator('input[type=file]').setInputFiles(files);
    await tab.getByText('Ни один файл не прочитан').waitFor();
    expect(await tab.locator('.w-file .notice').allTextContents()).toMatchInlineSnapshot(`
      [
        "Файл повреждён (нет оглавления архива). Откройте его в той программе, где он сделан, сохраните заново и попробуйте ещё раз; если он и там не открывается, возьмите другую копию.",
        "Файл пуст: в нём нет ни одного байта.",
        "Это программа, а не документ. Не запускайте её, если не знаете, откуда она; дайте документ: .docx, .odt, .xlsx, .ods или PDF.",
      ]
    `);
    expect(await tab.evaluate(tooWide)).toEqual([]);
    await tab.locator('input[type=file]').setInputFiles([...files, fixture('act.docx')]);
    await tab.getByRole('status').filter({ hasText: counts }).waitFor();
    await tab.context().close();
  });

  it('вставляют и текстом: таблица из Word остаётся таблицей', async () => {
    const tab = await openPage();
    await tab.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p>ПРИКАЗ</p><table><tr><td>Срок</td></tr></table>');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await tab.getByRole('heading', { name: 'Вставка.html' }).waitFor();
    expect(await tab.locator('.check-text td').allTextContents()).toEqual(['Срок']);
    await tab.context().close();
  });

  it('остаётся черновиком, только если об этом попросить, и удаляется кнопкой', async () => {
    const tab = await openPage();
    await tab.getByRole('button', { name: 'Сохранить черновик в этом браузере' }).click();
    await tab.reload();
    await tab.getByRole('button', { name: 'Открыть черновик' }).click();
    await tab.getByRole('heading', { name: 'Пример приказа.docx' }).waitFor();
    await tab.getByRole('button', { name: 'Удалить черновик' }).click();
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
    await tab.context().close();
  });
});

it('проверка одним файлом открывается с диска и никого ни о чём не спрашивает', async () => {
  const packed = unzipSync(readFileSync(join(folder, 'check/svod-check.zip')));
  const file = join(mkdtempSync(join(tmpdir(), 'svod-')), 'check.html');
  writeFileSync(file, packed['svod-check.html'] ?? new Uint8Array());
  const context = await browser.newContext();
  const tab = await context.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => void asked.push(request.url()));
  await tab.goto(pathToFileURL(file).href);
  await tab.getByRole('button', { name: 'Попробовать на примере' }).click();
  await tab.getByRole('status').filter({ hasText: counts }).waitFor();
  expect(await tab.locator('.finding').count()).toBeGreaterThan(10);
  expect(await tab.locator('a[href^="/"]').count()).toBe(0);
  expect(asked.filter((address) => !/^(?:data|blob):/u.test(address))).toEqual([pathToFileURL(file).href]);
  await context.close();
});

describe('без скриптов', () => {
  it('страница проверки говорит, что сделать', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${url}check/`);
    expect(await tab.locator('main').textContent()).toContain('Включите его для этого сайта');
    expect(await tab.getByRole('button', { name: 'Выбрать файлы' }).isVisible()).toBe(false);
    await context.close();
  });
});
