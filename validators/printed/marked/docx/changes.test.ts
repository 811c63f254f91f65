// Changes in files of Word, as Word tracks them.
import { describe, expect, it } from 'vitest';
import { docxOf, p, run } from '../../docx/testing.ts';
import { documentOf } from '../../testing.ts';
import { mark, paragraphsOf, remarksOn, saidBy, wordsIn } from '../testing.ts';
import { body } from './testing.ts';

const bold = '<w:rPr><w:b/></w:rPr>';
const author = 'w:author="Свод" w:date="2026-11-21T00:00:00Z"';
const struck = (id: number, text: string, look = ''): string =>
  `<w:del w:id="${id}" ${author}><w:r>${look}<w:delText>${text}</w:delText></w:r></w:del>`;
const put = (id: number, text: string, look = ''): string =>
  `<w:ins w:id="${id}" ${author}><w:r>${look}<w:t>${text}</w:t></w:r></w:ins>`;

describe('правка в документе Word', () => {
  it.each([
    [
      'слова стоят на месте других с их видом',
      p(run('до 1 мая', '<w:b/>')),
      '1 мая',
      '2 июня',
      `<w:p><w:r>${bold}<w:t>до </w:t></w:r>${struck(1, '1 мая', bold)}${put(2, '2 июня', bold)}</w:p>`,
    ],
    [
      'через несколько кусков с видом первого',
      p(run('срок ') + run('ма', '<w:b/>') + run('й') + run('.')),
      'май',
      'июнь',
      `<w:p><w:r><w:t>срок </w:t></w:r>${struck(1, 'ма', bold)}${struck(2, 'й')}${put(3, 'июнь', bold)}<w:r><w:t>.</w:t></w:r></w:p>`,
    ],
    ['слова убраны', p('до мая'), ' мая', '', `<w:p><w:r><w:t>до</w:t></w:r>${struck(1, ' мая')}</w:p>`],
    [
      'в чужой вставке: зачёркнуто в ней, вставлено рядом с ней',
      p(`<w:ins w:id="1" w:author="И">${run('до мая года')}</w:ins>`),
      'мая',
      'июня',
      `<w:p><w:ins w:id="1" w:author="И"><w:r><w:t>до </w:t></w:r>${struck(2, 'мая')}</w:ins>${put(3, 'июня')}<w:ins w:id="1" w:author="И"><w:r><w:t> года</w:t></w:r></w:ins></w:p>`,
    ],
    [
      'строки и табуляции',
      p('а'),
      'а',
      'б\nв\tг',
      `<w:p>${struck(1, 'а')}<w:ins w:id="2" ${author}><w:r><w:t>б</w:t><w:br/><w:t>в</w:t><w:tab/><w:t>г</w:t></w:r></w:ins></w:p>`,
    ],
  ])('%s', async (_, given, words, text, expected) => {
    const { part, placed, document } = await mark(docxOf({ body: given }), (read) => ({
      changes: [{ at: wordsIn(read, words), text }],
    }));
    expect(body(part('word/document.xml'))).toBe(expected);
    expect(placed).toMatchObject({ changed: 1, unchanged: [] });
    const before = await documentOf(docxOf({ body: given }));
    expect(saidBy(document)).toEqual(saidBy(before).map((each) => each.replace(words, text)));
  });
  it('слова вписаны в пустую ячейку и между другими', async () => {
    const bytes = docxOf({
      body: `<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>${p('до мая')}</w:tc></w:tr></w:tbl>`,
    });
    const { document } = await mark(bytes, ({ blocks }) => {
      const [empty, full] = paragraphsOf(blocks);
      return {
        changes: [
          ...(empty === undefined ? [] : [{ at: { paragraph: empty, from: 0, to: 0 }, text: 'ВИРО' }]),
          ...(full === undefined ? [] : [{ at: { paragraph: full, from: 3, to: 3 }, text: '31 ' }]),
        ],
      };
    });
    expect(saidBy(document)).toEqual(['ВИРО', 'до 31 мая']);
  });
  it.each([
    ['знак сноски', '<w:r><w:t>срок</w:t><w:footnoteReference w:id="1"/><w:t>май</w:t></w:r>', 'срокмай'],
    ['формула', '<m:oMath><m:r><m:t>D</m:t></m:r></m:oMath>', '$D$'],
    ['чужой перенос', `<w:moveTo w:id="1" w:author="И">${run('срок')}</w:moveTo>`, 'срок'],
    [
      'закрытое поле для заполнения',
      `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run('срок')}</w:sdtContent></w:sdt>`,
      'срок',
    ],
  ])('%s: слова не меняются, и об этом сказано', async (_, given, words) => {
    const bytes = docxOf({ body: p(given), footnotes: `<w:footnote w:id="1">${p('а')}</w:footnote>` });
    const { placed, document } = await mark(bytes, (read) => ({
      changes: [{ at: wordsIn(read, words), text: 'июнь' }],
    }));
    expect(placed).toMatchObject({ changed: 0, unchanged: [{ text: 'июнь' }] });
    expect(saidBy(document)).toEqual(saidBy(await documentOf(bytes)));
  });
  it('две правки одних слов: пишется первая', async () => {
    const { document, placed } = await mark(docxOf({ body: p('до мая') }), (read) => ({
      remarks: remarksOn(read, { 'о ма': 'срок' }),
      changes: ['июня', 'июля'].map((text) => ({ at: wordsIn(read, 'мая'), text })),
    }));
    expect(saidBy(document)).toEqual(['до июня']);
    expect(placed.unchanged).toMatchObject([{ text: 'июля' }]);
  });
});
