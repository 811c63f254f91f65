// Remarks and changes in files of Word: at the very words, and nothing else touched.
import { describe, expect, it } from 'vitest';
import { docxOf, p, run } from '../../docx/testing.ts';
import { documentOf } from '../../testing.ts';
import { commentsOf, mark, remarksOn, sayings, wordsIn } from '../testing.ts';

/** The body of a marked document, comments shown as «[1words]1», changes as Word has them. */
const body = (xml: string): string =>
  (/<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '')
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '[$1')
    .replace(
      /<w:commentRangeEnd w:id="(\d+)"\/><w:r>(?:(?!<\/w:r>).)*<w:commentReference w:id="\1"\/><\/w:r>/g,
      ']$1',
    )
    .replaceAll(' xml:space="preserve"', '');

const bold = '<w:rPr><w:b/></w:rPr>';

describe('замечание в документе Word', () => {
  it.each([
    [
      'посреди куска делит его и хранит вид букв',
      p(run('до 1 мая 2026 года', '<w:b/>')),
      { '1 мая': 'а' },
      `<w:p><w:r>${bold}<w:t>до </w:t></w:r>[1<w:r>${bold}<w:t>1 мая</w:t></w:r>]1<w:r>${bold}<w:t> 2026 года</w:t></w:r></w:p>`,
    ],
    [
      'на трёх кусках',
      p(run('срок') + run(' ', '<w:i/>') + run('май')),
      { 'ок ма': 'а' },
      '<w:p><w:r><w:t>ср</w:t></w:r>[1<w:r><w:t>ок</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t> </w:t></w:r><w:r><w:t>ма</w:t></w:r>]1<w:r><w:t>й</w:t></w:r></w:p>',
    ],
    [
      'два на одних словах и одно поверх них',
      p('ответственный не указан'),
      { ответственный: 'а', 'ответственный не': 'б', 'не указан': 'в' },
      '<w:p>[1[2<w:r><w:t>ответственный</w:t></w:r>]1<w:r><w:t> </w:t></w:r>[3<w:r><w:t>не</w:t></w:r>]2<w:r><w:t> указан</w:t></w:r>]3</w:p>',
    ],
    [
      'рядом со знаками вне плоскости и с табуляцией',
      p('<w:r><w:t>а&#x1D54E;б</w:t><w:tab/><w:t>𝕎&amp;в</w:t></w:r>'),
      { 'б\t𝕎': 'а' },
      '<w:p><w:r><w:t>а&#x1D54E;</w:t></w:r>[1<w:r><w:t>б</w:t><w:tab/><w:t>𝕎</w:t></w:r>]1<w:r><w:t>&amp;в</w:t></w:r></w:p>',
    ],
    [
      'в куске без хранимых пробелов и с мягким переносом',
      p('<w:r><w:t> доля мето\u00adдистов </w:t></w:r>'),
      { 'я мето': 'а' },
      '<w:p><w:r><w:t>дол</w:t></w:r>[1<w:r><w:t>я мето\u00ad</w:t></w:r>]1<w:r><w:t>дистов</w:t></w:r></w:p>',
    ],
    [
      'в таблице, ссылке, вставке и поле для заполнения',
      `<w:tbl><w:tr><w:tc>${p(`<w:hyperlink>${run('сайт региона')}</w:hyperlink><w:ins w:id="7" w:author="И">${run('новый')}</w:ins><w:sdt><w:sdtContent>${run('срок')}</w:sdtContent></w:sdt>`)}</w:tc></w:tr></w:tbl>`,
      { региона: 'а', новый: 'б', ро: 'в' },
      '<w:tbl><w:tr><w:tc><w:p><w:hyperlink><w:r><w:t>сайт </w:t></w:r>[1<w:r><w:t>региона</w:t></w:r>]1</w:hyperlink><w:ins w:id="7" w:author="И">[2<w:r><w:t>новый</w:t></w:r>]2</w:ins><w:sdt><w:sdtContent><w:r><w:t>с</w:t></w:r>[3<w:r><w:t>ро</w:t></w:r>]3<w:r><w:t>к</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>',
    ],
    [
      'о документе в целом стоит у первых его слов',
      `<w:p/>${p('Положение')}`,
      { '': 'а' },
      '<w:p/><w:p>[1<w:r><w:t>Положение</w:t></w:r>]1</w:p>',
    ],
  ])('%s', async (_, given, said, expected) => {
    const bytes = docxOf({ body: given });
    const { part, document, placed } = await mark(bytes, (read) => ({ remarks: remarksOn(read, said) }));
    expect(body(part('word/document.xml'))).toBe(expected);
    expect(sayings(document)).toEqual(sayings(await documentOf(bytes)));
    expect(placed.exact + placed.whole).toBe(Object.keys(said).length);
    expect(commentsOf(document)).toEqual(Object.values(said).map((each) => `Свод: ${each}`));
  });
});

describe('правка в документе Word', () => {
  const struck = (text: string, properties = ''): string =>
    `<w:del w:id="1" w:author="Свод" w:date="2026-11-21T00:00:00Z"><w:r>${properties}<w:delText>${text}</w:delText></w:r></w:del>`;
  const put = (text: string, properties = '', id = 2): string =>
    `<w:ins w:id="${id}" w:author="Свод" w:date="2026-11-21T00:00:00Z"><w:r>${properties}<w:t>${text}</w:t></w:r></w:ins>`;
  it.each([
    [
      'слова стоят на месте других',
      p(run('до 1 мая', '<w:b/>')),
      '1 мая',
      '2 июня',
      `<w:p><w:r>${bold}<w:t>до </w:t></w:r>${struck('1 мая', bold)}${put('2 июня', bold)}</w:p>`,
    ],
  ])('%s', async (_, given, words, text, expected) => {
    const { part } = await mark(docxOf({ body: given }), (read) => ({
      changes: [{ at: wordsIn(read, words), text }],
    }));
    expect(body(part('word/document.xml'))).toBe(expected);
  });
});
