import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Paragraph, PrintedDocument } from '../printed.ts';
import { readPrinted } from '../read-printed.ts';
import { docxOf, type Parts, p, readOk, run } from './testing.ts';

const read = (body: string, more: Omit<Parts, 'body'> = {}): Promise<PrintedDocument> =>
  readOk(docxOf({ body, ...more }));

const paragraphs = ({ blocks }: PrintedDocument): readonly Paragraph[] =>
  blocks.filter((block) => block.kind === 'paragraph');
const texts = async (body: string, more: Omit<Parts, 'body'> = {}): Promise<readonly string[]> =>
  paragraphs(await read(body, more)).map(({ text }) => text);
const told = ({ notices }: PrintedDocument): readonly string[] =>
  notices.map(({ what, count }) => `${what} ${count}`);

const field = (instruction: string, result: string | null): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${
    result === null ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const style = (type: string, id: string, inside: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;

describe('текст документа Word', () => {
  it('берётся сквозь элементы управления, метки, ссылки и чужую разметку', async () => {
    const inside = run('да');
    const body = [
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(inside)}</w:sdtContent></w:sdt>`,
      p(`<w:smartTag><w:customXml><w:hyperlink r:id="x">${inside}</w:hyperlink></w:customXml></w:smartTag>`),
      p(`<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt><w:bdo w:val="rtl">${inside}</w:bdo>`),
      p(`<w:future>${inside}</w:future>`),
    ].join('');
    const document = await read(body);
    expect(paragraphs(document).map(({ text }) => text)).toEqual(['да', 'да', 'дада', 'да']);
    expect(document.notices.map(({ says }) => says.ru)).toEqual([
      'Разметка «w:future» не знакома: взят только текст внутри неё',
    ]);
  });
  it('знаки: мягкий перенос снят, неразрывный дефис, табуляция и разрыв строки остались, символы шрифтов заменены', async () => {
    const body = p(
      `<w:r><w:t>мето\u00adдист</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>1</w:t><w:tab/><w:t>2</w:t><w:br/><w:t>3</w:t><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="2116"/></w:r>`,
    );
    expect(await texts(body)).toEqual(['методист\u20111\t2\n3α✓№']);
    const lost = await read(p('<w:r><w:sym w:font="Свой шрифт" w:char="F041"/></w:r>'));
    expect(told(lost)).toEqual(['symbol 1']);
    expect(await texts(p(run('а\ue123')))).toEqual(['а�']);
  });
  it('пробелы по краям значат только там, где текст так велит', async () => {
    expect(await texts(p('<w:r><w:t> \u00a0а </w:t><w:t xml:space="preserve"> б </w:t></w:r>'))).toEqual([
      '\u00a0а б ',
    ]);
  });
  it('поля показаны последним значением, вложенные тоже; поле без значения названо', async () => {
    const nested = field(`IF ${field('PAGE', run('7'))} = 1 "нет"`, run('итог'));
    const document = await read(p(run('до ') + nested + run(' после')) + p(field('DATE', null) + run('.')));
    expect(paragraphs(document).map(({ text }) => text)).toEqual(['до итог после', '.']);
    expect(document.notices.map(({ says }) => says.ru.slice(0, 12))).toEqual([
      'Поле IF: взя',
      'Поле DATE бе',
    ]);
    const form = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await texts(p(form + run(' да')))).toEqual(['☒ да']);
    expect(await texts(p(`<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`))).toEqual(['3']);
  });
  it('поле, записанное не до конца, не прячет текст за собой', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
    const document = await read(p(run('до ') + open + run('после')) + p('и дальше'));
    expect(paragraphs(document).map(({ text }) => text)).toEqual(['до после', 'и дальше']);
    expect(told(document)).toEqual(['field 1']);
  });
  it('знак, записанный для программ разных лет, стоит один раз', async () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="w16se" xmlns:w16se="urn:new"><w16se:symEx w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent>';
    expect(await texts(p(`<w:r><w:t>а</w:t>${choice}<w:t>б</w:t></w:r>`))).toEqual(['а☺б']);
  });
  it('исправления приняты: вставленное есть, удалённого нет, перенесённое стоит на новом месте, абзацы слиты', async () => {
    const body = [
      p(
        `${run('один ')}<w:del w:id="1"><w:r><w:delText>нет</w:delText></w:r></w:del><w:ins w:id="2">${run('два')}</w:ins>`,
      ),
      p(`<w:moveFrom w:id="3">${run('кочует')}</w:moveFrom>${run('был')}`),
      p(`<w:moveTo w:id="4">${run('кочует')}</w:moveTo>`),
      p(run('начало '), '<w:rPr><w:del w:id="5"/></w:rPr>'),
      p(run('и конец'), '<w:jc w:val="center"/>'),
    ].join('');
    const document = await read(body);
    expect(paragraphs(document).map(({ text }) => text)).toEqual([
      'один два',
      'был',
      'кочует',
      'начало и конец',
    ]);
    expect(paragraphs(document).at(-1)?.align).toBe('center');
    expect(told(document)).toEqual(['tracked deletion 2', 'tracked insertion 1', 'moved 1']);
  });
  it('скрытый текст не взят, и скрытый стилем тоже', async () => {
    const styles = style('character', 'Hidden', '<w:rPr><w:vanish/></w:rPr>');
    const body = p(
      run('видно') +
        run('нет', '<w:vanish/>') +
        run('нет', '<w:rStyle w:val="Hidden"/>') +
        run('!', '<w:vanish w:val="0"/>'),
    );
    const document = await read(body, { styles });
    expect(paragraphs(document).map(({ text }) => text)).toEqual(['видно!']);
    expect(told(document)).toEqual(['hidden text 2']);
  });
  it('полужирный в полужирном стиле – обычный; индексы видны', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const styles = style('paragraph', 'B', bold) + style('character', 'C', bold);
    const [read1] = paragraphs(
      await read(
        p(
          run('а') +
            run('б', '<w:rStyle w:val="C"/>') +
            run('в', '<w:b w:val="false"/>') +
            run('г', '<w:vertAlign w:val="subscript"/>'),
          '<w:pStyle w:val="B"/>',
        ),
        { styles },
      ),
    );
    expect(read1?.runs.map(({ bold: isBold, script }) => [isBold, script])).toEqual([
      [true, null],
      [false, null],
      [false, null],
      [true, 'below'],
    ]);
  });
  it('заголовок узнаётся по уровню структуры и по имени стиля, страница – по разрывам', async () => {
    const styles =
      style('paragraph', '1', '').replace('w:val="1"', 'w:val="heading 1"') +
      style('paragraph', 'Заголовок 2', '') +
      style('paragraph', 'Own', '<w:pPr><w:outlineLvl w:val="2"/><w:pageBreakBefore/></w:pPr>');
    const section = (type: string): string => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const body = [
      p('а', '<w:pStyle w:val="1"/>'),
      p('б', '<w:pStyle w:val="Заголовок 2"/>'),
      p('в', '<w:pStyle w:val="Own"/>'),
      p('г', '<w:outlineLvl w:val="9"/>'),
      p('<w:r><w:br w:type="page"/></w:r>'),
      p('д', section('nextPage')),
      p('е', section('continuous')),
      p('ж'),
      p('<w:r><w:br w:type="page"/><w:t>з</w:t></w:r>'),
      p('<w:r><w:br w:type="page"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
      '<w:sectPr/>',
    ].join('');
    expect(
      paragraphs(await read(body, { styles })).map(({ text, heading, startsPage }) => [
        text,
        heading,
        startsPage,
      ]),
    ).toEqual([
      ['а', 1, false],
      ['б', 2, false],
      ['в', 3, true],
      ['г', null, false],
      ['', null, false],
      ['д', null, true],
      ['е', null, false],
      ['ж', null, true],
      ['з', null, true],
      ['$x$', null, true],
    ]);
  });
  it('места указывают на элемент в разметке части', async () => {
    const bytes = docxOf({ body: p(run('первый') + run('второй', '<w:b/>')) });
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const [first] = paragraphs(await readOk(bytes));
    const cut = ({ place }: { place: Paragraph['place'] }): string =>
      place.in === 'xml' ? xml.slice(place.from, place.to) : '';
    expect(first && cut(first)).toMatch(/^<w:p>.*<\/w:p>$/u);
    expect(first?.runs.map(cut)).toEqual([run('первый'), run('второй', '<w:b/>')]);
  });
  it('Strict и любые приставки читаются так же', async () => {
    const files = unzipSync(docxOf({ body: p(run('да', '<w:b/>'), '<w:jc w:val="end"/>') }));
    const swap = (xml: string): string =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(/(<\/?|\s|:)w:/g, '$1q:')
        .replaceAll('xmlns:w=', 'xmlns:q=');
    for (const name of Object.keys(files))
      files[name] = strToU8(swap(strFromU8(files[name] ?? new Uint8Array())));
    const [only] = paragraphs(await readOk(zipSync(files)));
    expect(only).toMatchObject({ text: 'да', align: 'right', runs: [{ bold: true }] });
  });
});

describe('рядом с текстом', () => {
  it('сноски вызваны по порядку, со своим знаком тоже; примечания, колонтитулы и надписи стоят отдельно', async () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
    const box = (inside: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = await read(
      [
        p(
          `${run('текст')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' и')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>`,
        ),
        p(`<w:r>${box(p('в рамке'))}</w:r><w:r><w:commentReference w:id="1"/></w:r>`),
        p(
          `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('в старой рамке')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        ),
      ].join(''),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote>${note(3, 'звезда')}${note(2, 'первая')}`,
        comments: `<w:comment w:id="1" w:author="Иванова">${p('почему?')}</w:comment>`,
        header: p('Проект'),
        footer: p(''),
      },
    );
    expect(
      document.asides.map(({ kind, mark, blocks }) => [
        kind,
        mark,
        ...blocks.map((block) => block.kind === 'paragraph' && block.text),
      ]),
    ).toEqual([
      ['text box', null, 'в рамке'],
      ['text box', null, 'в старой рамке'],
      ['footnote', '1', 'первая'],
      ['footnote', '*', 'звезда'],
      ['comment', 'Иванова', 'почему?'],
      ['header', null, 'Проект'],
    ]);
    const [first] = paragraphs(document);
    expect(first?.text).toBe('текст и');
    expect(first?.runs.flatMap(({ note: mark }) => mark ?? [])).toEqual(['1', '*']);
  });
  it('рисунок, объект, вставленный файл и макрос названы', async () => {
    const picture =
      '<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Схема  системы"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>';
    const object =
      '<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>';
    const document = await read(
      `${p(`<w:r>${picture}</w:r><w:r>${object}</w:r>`)}<w:altChunk r:id="q"/>${p('а')}`,
    );
    expect([...told(document)].sort()).toEqual(['embedded object 1', 'embedded object 1', 'picture 1']);
    expect(document.notices.map(({ says }) => says.ru).join()).toContain('Рисунок («Схема системы»)');
  });
  it('защищённый и подписанный файл читается, и об этом сказано', async () => {
    const files = unzipSync(
      docxOf({ body: p('а'), settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }),
    );
    const signed = zipSync({ ...files, '_xmlsignatures/sig1.xml': strToU8('<a/>') });
    expect(told(await readOk(signed))).toEqual(['signed 1', 'protected 1']);
  });
  it('документ без текста и пакет без документа не читаются, и сказано почему', async () => {
    for (const [bytes, why] of [
      [docxOf({ body: p('') }), 'empty'],
      [zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not this kind'],
      [zipSync({ 'word/document.xml': strToU8('<a>') }), 'damaged'],
      [new Uint8Array(), 'empty'],
    ] as const)
      expect(await readPrinted(bytes)).toMatchObject({ ok: false, why });
  });
});
