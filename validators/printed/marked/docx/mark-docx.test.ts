// Remarks in files of Word: at the very words, and nothing else touched.
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../tests/support/processor-time.ts';
import { docxOf, p, run } from '../../docx/testing.ts';
import { documentOf } from '../../testing.ts';
import { commentsOf, mark, paragraphsOf, remarksOn, sayings } from '../testing.ts';
import { body } from './testing.ts';

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

describe('место замечания, где слова не стоят прямо в тексте', () => {
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const footnotes = `<w:footnote w:id="1">${p('о сроках')}</w:footnote>`;
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('УТВЕРЖДЕНО')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const begins = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>';
  const result =
    '<w:r><w:fldChar w:fldCharType="separate"/><w:t>пункт 5</w:t><w:fldChar w:fldCharType="end"/></w:r>';
  const choice = `<mc:AlternateContent><mc:Choice Requires="w">${run('первое')}</mc:Choice><mc:Fallback>${run('второе')}</mc:Fallback></mc:AlternateContent>`;
  const equation = '<m:oMath><m:r><m:t>D</m:t></m:r></m:oMath>';
  const literal = '<w:r><w:t><![CDATA[до мая]]></w:t></w:r>';
  it.each([
    ['сноска: у знака сноски', 'near', p(run('срок') + note), 'о сроках', `[1${note}]1`],
    ['надпись: у места, где она стоит', 'near', p(run('Положение') + box), 'УТВЕРЖДЕНО', `[1${box}]1`],
    ['поле: на показанных словах', 'exact', p(begins + result), 'пункт 5', `${begins}[1${result}]1`],
    ['колонтитул: у первых слов', 'whole', p('Положение'), 'Проект', `[1${run('Положение')}]1`],
    ['формула: вокруг неё', 'exact', p(run('доля ') + equation), '$D$', `[1${equation}]1`],
    ['разметка на выбор: вокруг неё', 'near', p(choice), 'ерво', `[1${choice}]1`],
    ['буквы в CDATA: весь кусок', 'near', p(literal), 'мая', `[1${literal}]1`],
  ])('%s', async (_, how, given, words, expected) => {
    const bytes = docxOf({ body: given, footnotes, header: p('Проект') });
    const { part, document, placed } = await mark(bytes, (read) => ({
      remarks: remarksOn(read, { [words]: 'а' }),
    }));
    expect(body(part('word/document.xml'))).toContain(expected.replaceAll(' xml:space="preserve"', ''));
    expect(sayings(document)).toEqual(sayings(await documentOf(bytes)));
    expect(commentsOf(document)).toEqual(['Свод: а']);
    expect(placed).toMatchObject({ exact: 0, near: 0, whole: 0, [how]: 1 });
  });
  it('пустой пункт и пустая ячейка: внутри абзаца, сколько бы замечаний там ни было', async () => {
    const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
    const bytes = docxOf({
      body: `<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p>${centred}</w:p></w:tc></w:tr></w:tbl>${p('а')}`,
    });
    const { part } = await mark(bytes, ({ blocks }) => ({
      remarks: paragraphsOf(blocks)
        .slice(0, 2)
        .flatMap((paragraph) => [1, 2].map((n) => ({ at: { paragraph, from: 0, to: 0 }, lines: [`${n}`] }))),
    }));
    expect(body(part('word/document.xml'))).toContain(
      `<w:p>[1]1[2]2</w:p></w:tc><w:tc><w:p>${centred}[3]3[4]4</w:p>`,
    );
  });
  it('тысячи замечаний в одном абзаце пишутся за время, растущее с их числом', async () => {
    const bytes = docxOf({ body: p('слово '.repeat(3_000)) });
    const before = processorTime();
    const { placed } = await mark(bytes, ({ blocks: [paragraph] }) => ({
      remarks: Array.from({ length: 3_000 }, (_, index) => ({
        at: paragraph?.kind === 'paragraph' ? { paragraph, from: index * 6, to: index * 6 + 5 } : null,
        lines: ['нет срока'],
      })),
    }));
    expect(placed.exact).toBe(3_000);
    expect(processorTime() - before).toBeLessThan(2);
  });
});
