// Whole files: what is not written into, what stays byte by byte, and that a file of every program reads as before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, Zip, ZipDeflate } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, p } from '../docx/testing.ts';
import { odtOf, p as odtP } from '../odt/testing.ts';
import { listEntries } from '../package/directory.ts';
import type { PrintedDocument } from '../printed.ts';
import { documentOf, utf8 } from '../testing.ts';
import { row, xlsxOf } from '../xlsx/testing.ts';
import { markFile } from './mark-file.ts';
import { commentsOf, everywhere, mark, remarksOn, sayings, signature, withPart } from './testing.ts';

const fixtures = join(import.meta.dirname, '../../../tests/printed/fixtures');
const fixture = (name: string): Uint8Array => readFileSync(join(fixtures, name));

const answerTo = async (bytes: Uint8Array): Promise<string> => {
  const remarks = [{ at: null, lines: ['а'] }];
  const marking = await markFile(bytes, await documentOf(bytes), { remarks, ...signature });
  return marking.ok ? 'marked' : marking.says.ru;
};

describe('файл, в который не пишут', () => {
  const text = docxOf({ body: p('Положение') });
  const settings = (inside: string): Uint8Array => docxOf({ body: p('Положение'), settings: inside });
  const sheet = (behind: string): Uint8Array =>
    xlsxOf({ sheets: [{ rows: row(1, ['Срок', 'май']), behind }] });
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>';
  const final = withPart(
    withPart(text, 'docProps/custom.xml', custom),
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
  );
  const readOnlyOdt =
    '<s:document-settings xmlns:s="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:c="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><c:config-item c:name="LoadReadonly" c:type="boolean">true</c:config-item></s:document-settings>';
  it.each([
    ['подписан', withPart(text, '_xmlsignatures/sig1.xml', '<a/>'), /подписан.*Сохраните копию без подписи/],
    [
      'подписан (ODT)',
      odtOf({ body: odtP('а'), more: { 'META-INF/documentsignatures.xml': '<a/>' } }),
      /подписан/,
    ],
    [
      'защищён',
      settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
      /защищён.*Снимите защиту/,
    ],
    [
      'защита не включена',
      settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'),
      /^marked$/,
    ],
    ['для чтения', settings('<w:writeProtection w:recommended="1"/>'), /только для чтения/],
    ['с паролем на запись', settings('<w:writeProtection w:hash="abc="/>'), /только для чтения/],
    ['окончательный', final, /окончательный/],
    [
      'для чтения (ODT)',
      odtOf({ body: odtP('а'), more: { 'settings.xml': readOnlyOdt } }),
      /только для чтения/,
    ],
    ['с защищённым листом', sheet('<sheetProtection sheet="1"/>'), /^Лист «Лист1» защищён/],
    ['CSV', utf8('№;Мероприятие;Срок\n1;Семинар;май\n2;Форум;июнь\n'), /сохраните как \.xlsx/],
    ['веб-страница', utf8('<!doctype html><p>Положение</p>'), /сохраните как \.docx/],
    ['текст', utf8('Положение о сопровождении'), /сохраните как \.docx/],
    ['PDF', fixture('roadmap-libreoffice.pdf'), /из которого он сделан/],
  ])('%s', async (_, bytes, says) => {
    expect(await answerTo(bytes)).toMatch(says);
  });
});

/** The same parts as a program writes them that does not know their sizes beforehand, with folders among them. */
const streamed = (bytes: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, data) => void pieces.push(data));
  for (const [name, data] of [['word/', new Uint8Array()] as const, ...Object.entries(unzipSync(bytes))]) {
    const part = new ZipDeflate(name);
    part.mtime = '2026-01-01';
    zip.add(part);
    part.push(data, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
};

describe('файл с замечаниями', () => {
  const files = [
    'act.docx',
    'act-libreoffice.docx',
    'act-libreoffice.odt',
    'book.xlsx',
    'book-libreoffice.xlsx',
    'book-libreoffice.ods',
  ].map((name) => [name, fixture(name)] as const);

  it.each(files)(
    '%s: прочие части те же, порядок и даты прежние, вторая запись даёт те же байты',
    async (_, bytes) => {
      const remarks = (document: PrintedDocument) => ({
        remarks: everywhere(document)
          .filter(({ text }) => text.trim() !== '')
          .map((paragraph) => ({ at: { paragraph, from: 0, to: 3 }, lines: [paragraph.text] })),
      });
      const tried = await mark(bytes, remarks);
      expect(sayings(tried.document)).toEqual(sayings(await documentOf(bytes)));
      const [before, after] = [unzipSync(bytes), unzipSync(tried.bytes)];
      const changed = Object.keys(after).filter((name) => `${before[name]}` !== `${after[name]}`);
      expect(changed).toEqual(
        changed.filter((name) =>
          /(?:document|content|comments\d*|sheet\d|\.rels|\[Content_Types\])\.xml$|\.rels$|\.vml$/.test(name),
        ),
      );
      expect(
        listEntries(tried.bytes)
          .slice(0, Object.keys(before).length)
          .map(({ name }) => name),
      ).toEqual(listEntries(bytes).map(({ name }) => name));
      expect((await mark(tried.bytes, remarks)).bytes).toEqual(tried.bytes);
    },
  );
  it('читается как прежде, где бы замечания ни стояли, и без них снова прежний', async () => {
    const documents = await Promise.all(
      files.map(async ([, bytes]) => ({ bytes, document: await documentOf(bytes) })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(files.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }),
        async (file, places) => {
          const { bytes = new Uint8Array(), document = { blocks: [], asides: [] } } = documents[file] ?? {};
          if (!('format' in document)) return;
          const paragraphs = everywhere(document);
          const remarks = places.flatMap(([one, from, to]) => {
            const paragraph = paragraphs[one % paragraphs.length];
            if (paragraph === undefined) return [];
            const { length } = paragraph.text;
            const start = from % (length + 1);
            return [
              { at: { paragraph, from: start, to: start + (to % (length - start + 1)) }, lines: ['а'] },
            ];
          });
          const tried = await mark(bytes, () => ({ remarks }));
          expect(sayings(tried.document)).toEqual(sayings(document));
          const none = await mark(tried.bytes, () => ({}));
          expect(sayings(none.document)).toEqual(sayings(document));
          expect(commentsOf(none.document)).toEqual(commentsOf(document));
        },
      ),
      { numRuns: 25 },
    );
  });
  it('папки и размеры, записанные за данными, не мешают', async () => {
    const bytes = streamed(docxOf({ body: p('до мая') }));
    const { document } = await mark(bytes, (read) => ({ remarks: remarksOn(read, { мая: 'а' }) }));
    expect(commentsOf(document)).toEqual(['Свод: а']);
  });
});
