import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOk } from '../docx/testing.ts';
import type { Block, Paragraph, PrintedDocument } from '../printed.ts';
import { readPrinted } from '../read-printed.ts';
import { cell, item, level, list, listStyle, odtOf, type Parts, p, row, style } from './testing.ts';

const read = (body: string, more: Omit<Parts, 'body'> = {}): Promise<PrintedDocument> =>
  readOk(odtOf({ body, ...more }));
const paragraphs = ({ blocks }: PrintedDocument): readonly Paragraph[] =>
  blocks.filter((block) => block.kind === 'paragraph');
const texts = async (body: string, more: Omit<Parts, 'body'> = {}): Promise<readonly string[]> =>
  paragraphs(await read(body, more)).map(({ text }) => text);
const numbered = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${block.number ?? '·'} ${block.text}`]
      : block.rows.flatMap(({ cells }) => cells.flatMap((each) => numbered(each.blocks))),
  );
const told = ({ notices }: PrintedDocument): readonly string[] =>
  notices.map(({ what, count }) => `${what} ${count}`);

describe('номера OpenDocument', () => {
  const levels = [
    level(1, '1', 'style:num-suffix="."'),
    level(2, '1', 'style:num-suffix="." text:display-levels="2"'),
    level(3, 'а, б, .., аа, аб, ... (ru)', 'style:num-suffix=")"'),
    '<text:list-level-style-bullet text:level="4" text:bullet-char="–" style:num-suffix="x"/>',
  ];
  const automatic = listStyle('L', levels);
  const named = 'text:style-name="L"';

  it('уровни считаются вместе; в пункте нумерован первый абзац; заголовок списка без номера', async () => {
    const body = list(
      [
        `<text:list-header>${p('до')}</text:list-header>`,
        item(
          p('а') +
            p('ещё') +
            list([item(p('б')), item(p('в') + list([item(p('г') + list([item(p('д'))]))]))]),
        ),
        item(p('е') + list([item(p('ж'))])),
      ],
      named,
    );
    const { blocks } = await read(body, { automatic });
    expect(numbered(blocks)).toEqual([
      '· до',
      '1. а',
      '· ещё',
      '1.1. б',
      '1.2. в',
      'а) г',
      '– д',
      '2. е',
      '2.1. ж',
    ]);
    expect(paragraphs(await read(body, { automatic })).map(({ level: at }) => at)).toEqual([
      0, 0, 0, 1, 1, 2, 3, 0, 1,
    ]);
  });
  it('список начинается заново, продолжает названный или прежний того же стиля, берёт своё начало', async () => {
    const one = (text: string, attributes: string, own = ''): string =>
      list([item(p(text), own)], `${named} ${attributes}`);
    const body = [
      one('а', 'xml:id="x"'),
      one('б', ''),
      one('в', 'text:continue-list="x"'),
      one('г', 'text:continue-numbering="true"'),
      one('д', 'text:continue-numbering="true"', 'text:start-value="10"'),
      `<table:table>${row([cell(one('е', 'text:continue-numbering="true"'))])}</table:table>`,
    ].join('');
    expect(numbered((await read(body, { automatic })).blocks)).toEqual([
      '1. а',
      '1. б',
      '2. в',
      '3. г',
      '10. д',
      '11. е',
    ]);
  });
  it('шаблон номера, римские, буквы и стиль абзаца; написанный в файле номер важнее', async () => {
    const own = listStyle('M', [
      level(1, 'I', 'loext:num-list-format="Раздел %1%."'),
      level(2, 'A', 'style:num-letter-sync="true" loext:num-list-format="%1%-%2%"'),
    ]);
    const bound = style('paragraph', 'P', '', 'style:list-style-name="M"');
    const body = list([
      item(p('а', 'P') + list([item(p('б', 'P'))])),
      item(`<text:number>9)</text:number>${p('в', 'P')}`),
    ]);
    expect(numbered((await read(body, { automatic: own + bound })).blocks)).toEqual([
      'Раздел I. а',
      'I-A б',
      '9) в',
    ]);
  });
  it('заголовки вне списков нумерует структура документа', async () => {
    const outline = `<text:outline-style>${[1, 2].map((at) => `<text:outline-level-style text:level="${at}" style:num-format="1" text:display-levels="${at}"/>`).join('')}</text:outline-style>`;
    const h = (at: number, text: string, more = ''): string =>
      `<text:h text:outline-level="${at}" ${more}>${text}</text:h>`;
    const { blocks } = await read(
      h(1, 'а') + h(2, 'б') + h(1, 'в', 'text:is-list-header="true"') + h(1, 'г'),
      { common: outline },
    );
    expect(numbered(blocks)).toEqual(['1 а', '1.1 б', '· в', '2 г']);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.heading)).toEqual([1, 2, 1, 1]);
  });
});

describe('текст OpenDocument', () => {
  it('пробелы файла сжимаются, заданные числом остаются; табуляция, разрыв, поля и ссылки на месте', async () => {
    const body = p(
      '  один \n <text:span> два</text:span><text:s text:c="2"/>три<text:tab/><text:a>че\u00adтыре</text:a><text:line-break/> <text:page-number>5</text:page-number> ',
    );
    expect(await texts(body)).toEqual(['один два  три\tчетыре\n5']);
  });
  it('огромное число пробелов и повторов ограничено', async () => {
    expect((await texts(p('а<text:s text:c="999999999"/>б')))[0]).toHaveLength(102);
    const huge = `<table:table>${row([cell('а', 'table:number-columns-repeated="500"')], 'table:number-rows-repeated="999999"')}</table:table>`;
    expect(await readPrinted(odtOf({ body: huge }))).toMatchObject({ ok: false, why: 'too large' });
  });
  it('скрытое не взято: стилем, разделом, полем; исправления приняты', async () => {
    const automatic =
      style('text', 'H', '<style:text-properties text:display="none"/>') +
      style('paragraph', 'HP', '<style:text-properties text:display="none"/>');
    const deleted = `<text:tracked-changes><text:changed-region xml:id="c"><text:deletion>${p('нет')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const body = `${deleted}${p('да<text:span text:style-name="H">нет</text:span><text:hidden-text text:is-hidden="true">нет</text:hidden-text><text:change text:change-id="c"/>!')}${p('нет', 'HP')}<text:section text:display="none">${p('нет')}</text:section>${p('<text:hidden-paragraph text:is-hidden="true"/>нет')}<text:section>${p('и да')}</text:section>`;
    const document = await read(body, { automatic });
    expect(paragraphs(document).map(({ text }) => text)).toEqual(['да!', 'и да']);
    expect(told(document)).toEqual(['tracked deletion 1', 'hidden text 5']);
  });
  it('вид текста, выравнивание, имя стиля и новая страница берутся из стилей и их родителей', async () => {
    const common = style(
      'paragraph',
      'My_20_style',
      '<style:paragraph-properties fo:text-align="center" fo:break-before="page"/><style:text-properties fo:font-weight="bold"/>',
    );
    const automatic = [
      style('paragraph', 'P1', '', 'style:parent-style-name="My_20_style"'),
      style(
        'text',
        'T1',
        '<style:text-properties fo:font-weight="normal" fo:font-style="italic" style:text-position="sub 58%"/>',
      ),
    ].join('');
    const [, second] = paragraphs(
      await read(p('а') + p('б<text:span text:style-name="T1">в</text:span>', 'P1'), { automatic, common }),
    );
    expect(second).toMatchObject({
      style: 'My style',
      align: 'center',
      startsPage: true,
      runs: [
        { text: 'б', bold: true, italic: false, script: null },
        { text: 'в', bold: false, italic: true, script: 'below' },
      ],
    });
  });
  it('сноски, примечания, рамки и колонтитулы стоят отдельно; рисунок и объект названы, формула записана', async () => {
    const math =
      '<math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:semantics><math:mrow><math:mi>D</math:mi><math:mo>=</math:mo><math:mfrac><math:msub><math:mi>K</math:mi><math:mn>1</math:mn></math:msub><math:mi>n</math:mi></math:mfrac><math:mtext>при 5%</math:mtext></math:mrow><math:annotation>D=K/n</math:annotation></math:semantics></math:math>';
    const body = p(
      [
        'текст<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>',
        p('сноска'),
        '</text:note-body></text:note><office:annotation><dc:creator>Иванова</dc:creator>',
        p('почему?'),
        '</office:annotation><draw:frame><draw:text-box>',
        p('в рамке'),
        '</draw:text-box></draw:frame><draw:frame><svg:title>Схема</svg:title><draw:image xlink:href="Pictures/1.png"/></draw:frame>',
        '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame><draw:frame><draw:object-ole/></draw:frame>',
      ].join(''),
    );
    const document = await read(body, {
      more: { 'Object 1/content.xml': math },
      master: `<style:master-page><style:header>${p('Проект')}</style:header><style:footer>${p('')}</style:footer></style:master-page>`,
    });
    expect(document.asides.map(({ kind, mark, blocks }) => [kind, mark, ...numbered(blocks)])).toEqual([
      ['footnote', '1', '· сноска'],
      ['comment', 'Иванова', '· почему?'],
      ['text box', null, '· в рамке'],
      ['header', null, '· Проект'],
    ]);
    expect(paragraphs(document)[0]?.runs.map(({ text, note }) => note ?? text)).toEqual([
      'текст',
      '1',
      '$D=\\frac{K_1}{n}\\text{при 5\\%}$',
    ]);
    expect(told(document)).toEqual(['comment 1', 'picture 1', 'embedded object 1']);
  });
  it('файл с паролем, таблица вместо текста и незнакомая разметка', async () => {
    expect(await readPrinted(odtOf({ body: p('а'), manifest: '<manifest:encryption-data/>' }))).toMatchObject(
      { why: 'password' },
    );
    const sheet = odtOf({ body: '', more: { 'content.xml': '<a/>' } });
    expect(await readPrinted(sheet)).toMatchObject({ why: 'not this kind' });
    const strange = await read(p('а<text:future>б</text:future>'));
    expect(paragraphs(strange).map(({ text }) => text)).toEqual(['аб']);
    expect(told(strange)).toEqual(['unknown element 1']);
  });
});

describe('таблица OpenDocument', () => {
  it('объединения, накрытые и повторённые ячейки, строки шапки', async () => {
    const covered = '<table:covered-table-cell/>';
    const body = `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row([cell('а', 'table:number-columns-spanned="2"'), covered, cell('б', 'table:number-rows-spanned="9"')])}</table:table-header-rows><table:table-rows>${row([cell('в', 'table:number-columns-repeated="2"'), covered])}</table:table-rows></table:table>`;
    const [table] = (await read(body)).blocks;
    expect(table?.kind === 'table' && table.columns).toBe(3);
    expect(
      table?.kind === 'table' &&
        table.rows.map(({ head, cells }) => [
          head,
          ...cells.map(({ column, columns, rows, text }) => `${column}:${columns}×${rows} ${text}`),
        ]),
    ).toEqual([
      ['head', '0:2×1 а', '2:1×2 б'],
      [null, '0:1×1 в', '1:1×1 в'],
    ]);
  });
});

it('один акт в DOCX и ODT от LibreOffice читается одинаково', async () => {
  const [docx, odt] = await Promise.all(
    ['docx', 'odt'].map((kind) =>
      readOk(
        readFileSync(join(import.meta.dirname, `../../../tests/printed/fixtures/act-libreoffice.${kind}`)),
      ),
    ),
  );
  expect(odt?.blocks.length).toBe(docx?.blocks.length);
  expect(numbered(odt?.blocks ?? [])).toEqual(numbered(docx?.blocks ?? []));
  const shape = (document: PrintedDocument | undefined): readonly unknown[] | undefined =>
    document?.blocks.flatMap<unknown>((block) =>
      block.kind === 'table'
        ? block.rows.map(({ head, cells }) => [head, cells.map(({ columns, rows }) => [columns, rows])])
        : [block.heading],
    );
  expect(shape(odt)).toEqual(shape(docx));
});
