// Remarks in sheets of OpenDocument: annotations on the cells, and nothing else touched.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cell, odtOf, row } from '../../odt/testing.ts';
import { paragraphOf } from '../../plain.ts';
import { documentOf } from '../../testing.ts';
import { commentsOf, mark, remarksOn, sayings } from '../testing.ts';

/** The bytes of a book of one sheet. */
const odsOf = (rows: readonly string[]): Uint8Array => {
  const files: Record<string, Uint8Array> = unzipSync(
    odtOf({ body: `<table:table table:name="План">${rows.join('')}</table:table>` }),
  );
  const text = strFromU8(files['content.xml'] ?? new Uint8Array());
  files['content.xml'] = strToU8(text.replaceAll('office:text', 'office:spreadsheet'));
  files['mimetype'] = strToU8('application/vnd.oasis.opendocument.spreadsheet');
  return zipSync(files, { mtime: '2026-01-01' });
};

const head = row([cell('Мероприятие'), cell('Срок'), cell('Итог')]);

describe('замечание в таблице OpenDocument', () => {
  it('стоит на ячейке; вторая запись меняет только первую', async () => {
    const bytes = odsOf([head, row([cell('Семинар'), cell('май'), cell('')])]);
    const said = { '': 'о книге', май: ['нет года', 'Напишите год'] };
    const { document, bytes: marked } = await mark(bytes, (read) => ({ remarks: remarksOn(read, said) }));
    expect(sayings(document)).toEqual(sayings(await documentOf(bytes)));
    expect(commentsOf(document)).toEqual(['Свод: Свод: / о книге', 'Свод: Свод: / нет года / Напишите год']);
    const again = await mark(marked, (read) => ({ remarks: remarksOn(read, said) }));
    expect(again.bytes).toEqual(marked);
    const none = await mark(marked, () => ({}));
    expect(none.part('content.xml')).toBe((await mark(bytes, () => ({}))).part('content.xml'));
  });
  it('стоит на одной из ячеек, записанных вместе', async () => {
    const bytes = odsOf([head, row([cell('Семинар'), cell('', 'table:number-columns-repeated="3"')])]);
    const place = { in: 'sheet', sheet: 'План', cell: 'C2' } as const;
    const { document, part } = await mark(bytes, () => ({
      remarks: [{ at: { paragraph: paragraphOf([], place), from: 0, to: 0 }, lines: ['нет итога'] }],
    }));
    expect(sayings(document)).toEqual(sayings(await documentOf(bytes)));
    expect(part('content.xml')).toMatch(
      /<table:table-cell ?><\/table:table-cell><table:table-cell ?><office:annotation>.*<\/office:annotation><\/table:table-cell><table:table-cell ?><\/table:table-cell>/,
    );
  });
  it('стоит ниже чужого', async () => {
    const other =
      '<office:annotation><dc:creator>Иванова</dc:creator><text:p>уточнить</text:p></office:annotation><text:p>май</text:p>';
    const bytes = odsOf([head, row([cell('Семинар'), cell(other), cell('')])]);
    const first = await mark(bytes, (read) => ({ remarks: remarksOn(read, { май: 'нет года' }) }));
    expect(commentsOf(first.document)).toEqual(['Иванова: уточнить / Свод: / нет года']);
    expect(commentsOf((await mark(first.bytes, () => ({}))).document)).toEqual(['Иванова: уточнить']);
  });
});
