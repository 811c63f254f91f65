// The commented file that the page of the check gives, in the hands of the official: LibreOffice opens and prints it.
import { expect, it } from 'vitest';
import { notesOf } from '../../validators/printed/marked/testing-notes.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { builtSite } from '../support/built-site.ts';
import { openCheck, takeFile } from '../support/check-page.ts';
import { sharedChromium } from '../support/chromium.ts';
import { libreOffice, printedByOffice } from '../support/libreoffice.ts';

const { url } = await builtSite();
const browser = await sharedChromium();
const office = libreOffice();
if (office === null) console.info('LibreOffice не установлен: печать файла с замечаниями не проверена');

it.skipIf(office === null)(
  'файл с замечаниями, скачанный со страницы, LibreOffice открывает и печатает с каждым замечанием',
  async () => {
    const tab = await openCheck(browser, url);
    const bytes = new Uint8Array(await takeFile(tab, 'Ваш файл с замечаниями на полях'));
    const messages = await tab
      .locator('.finding-what')
      .evaluateAll((cards) =>
        cards.map(({ lastChild }) => (lastChild?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()),
      );
    expect(messages.length).toBeGreaterThan(10);
    await tab.context().close();

    const pdf = printedByOffice(office ?? '', 'act.docx', bytes);
    const notes = (await notesOf(pdf.slice())).map((note) => note.replaceAll(/\s+/gu, ' '));
    expect(notes).toHaveLength(messages.length);
    expect(notes.filter((note) => !note.startsWith('Свод: '))).toEqual([]);
    expect(messages.filter((message) => !notes.some((note) => note.includes(message)))).toEqual([]);
    const printed = await readPrinted(pdf);
    expect(JSON.stringify(printed)).toContain('ЦНПМ');
  },
  120_000,
);
