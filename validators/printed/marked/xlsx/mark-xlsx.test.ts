// Remarks in workbooks of Excel: notes on the cells, and nothing else touched.
import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../../plain.ts';
import { documentOf } from '../../testing.ts';
import { row, xlsxOf } from '../../xlsx/testing.ts';
import { commentsOf, mark, remarksOn, sayings } from '../testing.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rows =
  row(1, ['№', 'Мероприятие', 'Срок']) + row(2, [1, 'Семинар', 'май']) + row(3, [2, 'Форум', 'июнь']);
const noted = (text: string): string =>
  `<comments xmlns="${main}"><authors><author>Иванова</author></authors><commentList><comment ref="C2" authorId="0"><text>${text}</text></comment></commentList></comments>`;

describe('замечание в книге Excel', () => {
  it('стоит примечанием на ячейке, о книге в целом – на первой', async () => {
    const bytes = xlsxOf({
      sheets: [{ rows, behind: '<tableParts count="0"/>' }, { rows: row(1, ['а', 'б']) }],
    });
    const said = { '': 'о книге', май: ['нет года', 'Напишите год'], б: 'в' };
    const {
      document,
      part,
      bytes: marked,
    } = await mark(bytes, (read) => ({ remarks: remarksOn(read, said) }));
    expect(sayings(document)).toEqual(sayings(await documentOf(bytes)));
    expect(commentsOf(document)).toEqual(['Свод: о книге', 'Свод: нет года / Напишите год', 'Свод: в']);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(
      /<\/sheetData><legacyDrawing r:id="svod2"\/><tableParts/,
    );
    expect(part('xl/drawings/vmlDrawing.vml').match(/<v:shape .*?<\/v:shape>/g)).toHaveLength(2);
    expect(part('xl/drawings/vmlDrawing.vml')).toContain('<x:Row>1</x:Row><x:Column>2</x:Column>');
    const again = await mark(marked, (read) => ({ remarks: remarksOn(read, said) }));
    expect(again.bytes).toEqual(marked);
    const none = await mark(marked, () => ({}));
    expect(commentsOf(none.document)).toEqual([]);
    expect(none.part('xl/drawings/vmlDrawing.vml')).not.toContain('<v:shape ');
  });
  it('стоит на пустой ячейке, которую называет место', async () => {
    const place = { in: 'sheet', sheet: 'Лист1', cell: 'D7' } as const;
    const { document, placed } = await mark(xlsxOf({ sheets: [{ rows }] }), () => ({
      remarks: [{ at: { paragraph: paragraphOf([], place), from: 0, to: 0 }, lines: ['нет ответственных'] }],
    }));
    expect(placed.exact).toBe(1);
    expect(document.asides.map(({ place: { ...at } }) => 'cell' in at && at.cell)).toEqual(['D7']);
  });
  it.each([
    ['из кусков', '<r><t>уточнить</t></r>'],
    ['одним текстом', '<t>уточнить</t>'],
  ])('стоит ниже чужого примечания %s и только само уходит', async (_, text) => {
    const bytes = xlsxOf({ sheets: [{ rows, beside: { comments: noted(text) } }] });
    const first = await mark(bytes, (read) => ({
      remarks: remarksOn(read, { май: 'нет года', Форум: 'нет цели' }),
    }));
    expect(commentsOf(first.document)).toEqual(['Иванова: уточнить / Свод: / нет года', 'Свод: нет цели']);
    const second = await mark(first.bytes, (read) => ({ remarks: remarksOn(read, { май: 'нет дня' }) }));
    expect(commentsOf(second.document)).toEqual(['Иванова: уточнить / Свод: / нет дня']);
    const none = await mark(second.bytes, () => ({}));
    expect(commentsOf(none.document)).toEqual(['Иванова: уточнить']);
  });
  it('уходит и там, где Excel слил его с чужим в один кусок', async () => {
    const comments = noted('<r><t xml:space="preserve">уточнить\nСвод:\nнет года</t></r>');
    const none = await mark(xlsxOf({ sheets: [{ rows, beside: { comments } }] }), () => ({}));
    expect(commentsOf(none.document)).toEqual(['Иванова: уточнить']);
  });
  it('уходит и из книги, в которой LibreOffice потерял автора', async () => {
    const comments = noted('<r><t xml:space="preserve">Свод:\nнет года</t></r>').replace('Иванова', ' ');
    const none = await mark(xlsxOf({ sheets: [{ rows, beside: { comments } }] }), () => ({}));
    expect(commentsOf(none.document)).toEqual([]);
  });
  it('в ветке сегодняшнего Excel стоит ответом', async () => {
    const threads =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C2" dT="2026-01-01T00:00:00.00" personId="{A}" id="{B}"><text>уточнить</text></threadedComment></ThreadedComments>';
    const bytes = xlsxOf({
      sheets: [{ rows, beside: { comments: noted('<t>[Threaded comment]</t>'), threadedComment: threads } }],
    });
    const first = await mark(bytes, (read) => ({ remarks: remarksOn(read, { май: 'нет года' }) }));
    expect(commentsOf(first.document)).toEqual([': уточнить', ': нет года']);
    expect(first.part('xl/threadedComment1.xml')).toContain('parentId="{B}"><text>нет года</text>');
    expect(first.part('xl/persons/person.xml')).toContain('displayName="Свод"');
    const again = await mark(first.bytes, (read) => ({ remarks: remarksOn(read, { май: 'нет года' }) }));
    expect(again.bytes).toEqual(first.bytes);
    expect(commentsOf((await mark(first.bytes, () => ({}))).document)).toEqual([': уточнить']);
  });
  it('текст его не становится разметкой и знаком по коду', async () => {
    const said = '<t/> ]]> \u0000 _x0041_';
    const { document } = await mark(xlsxOf({ sheets: [{ rows }] }), (read) => ({
      remarks: remarksOn(read, { май: said }),
    }));
    expect(commentsOf(document)).toEqual(['Свод: <t/> ]]> � _x0041_']);
  });
});
