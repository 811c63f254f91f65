// What LibreOffice made of a marked file: it printed these very bytes (see the README of the fixtures), and its PDF holds what stands in the margin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentOf } from '../testing.ts';
import { marksOfAct, saidOfAct } from './made-up-marks.ts';
import { mark } from './testing.ts';
import { notesOf } from './testing-notes.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/printed/fixtures', name)));

it('LibreOffice открывает акт с замечаниями и печатает их все, и чужое примечание с ними', async () => {
  const { bytes } = await mark(fixture('act.docx'), marksOfAct);
  expect(bytes).toEqual(fixture('act-marked.docx'));
  expect((await notesOf(fixture('act-marked-libreoffice.pdf'))).toSorted()).toEqual(
    [
      'Иванова: Уточнить срок',
      ...Object.values(saidOfAct).map((lines) => `Свод: ${lines.join('\n')}`),
    ].toSorted(),
  );
});

it('правки Свода в напечатанном видны: новые слова рядом с зачёркнутыми', async () => {
  const document = await documentOf(fixture('act-marked-libreoffice.pdf'));
  const text = JSON.stringify(document.blocks);
  expect(text).toContain('приём заявок');
  expect(text).toContain('2 июня');
});
