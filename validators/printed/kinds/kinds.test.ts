import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readPrinted } from '../read-printed.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A file of old Office: a beginning, and the names of its streams in UTF-16 at multiples of 128 bytes. */
const ole2 = (...names: readonly string[]): Uint8Array => {
  const file = new Uint8Array(2048);
  file.set(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  for (const [index, name] of names.entries())
    file.set(bytes([...name].map((letter) => `${letter}\0`).join('')), 1024 + index * 128);
  return file;
};

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('а')])));
const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    'content.xml': strToU8('<a/>'),
  });

it.each([
  ['ничего', new Uint8Array(), 'empty', 'пуст'],
  ['старый документ Word', ole2('Root Entry', 'WordDocument'), 'old format', '.docx'],
  ['старая книга Excel', ole2('Root Entry', 'Workbook'), 'old format', '.xlsx'],
  ['документ Word под паролем', ole2('EncryptionInfo', 'EncryptedPackage'), 'password', 'парол'],
  ['файл другой старой программы', ole2('Root Entry'), 'old format', '.docx'],
  ['RTF', bytes('{\\rtf1\\ansi текст}'), 'old format', '.docx'],
  [
    'документ Word как XML',
    bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'),
    'old format',
    '.docx',
  ],
  ['веб-архив', bytes('MIME-Version: 1.0\r\n'), 'old format', '.docx'],
  ['снимок PNG', bytes('\x89PNG\r\n\x1a\n'), 'picture', 'снимок'],
  ['снимок JPEG', bytes('\xff\xd8\xff\xe0'), 'picture', 'снимок'],
  ['снимок телефона', bytes('\0\0\0\x18ftypheic'), 'picture', 'снимок'],
  ['архив RAR', bytes('Rar!\x1a\x07\0'), 'archive', 'Распакуйте'],
  ['архив 7z', bytes('7z\xbc\xaf\x27\x1c'), 'archive', 'Распакуйте'],
  ['архив ZIP с документами', zip('положение.docx', 'карта.xlsx'), 'archive', 'Распакуйте'],
  ['презентация', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'not this kind', 'презентация'],
  ['презентация OpenDocument', openDocument('presentation'), 'not this kind', 'презентация'],
  ['двоичная книга Excel', zip('[Content_Types].xml', 'xl/workbook.bin'), 'not this kind', '.xlsx'],
  ['документ Pages', zip('Index/Document.iwa'), 'not this kind', '.docx'],
  ['программа', bytes(`MZ\x90\0\x03\0\0\0${'\0'.repeat(60)}`), 'program', 'программа'],
  ['байты без смысла', bytes('\x01\x02\x03\0\0\x05'), 'not this kind', '.docx'],
  ['обрезанный PDF', bytes('%PDF-1.7\n1 0 obj'), 'damaged', 'повреждён'],
])('%s: сказано, что это и что делать', async (_, file, why, says) => {
  expect(await readPrinted(file, 'положение.docx')).toMatchObject({
    ok: false,
    why,
    says: { ru: expect.stringContaining(says) },
  });
});
