import { describe, expect, it } from 'vitest';
import type { Block } from '../printed.ts';
import { abstract, cell, docxOf, item, level, num, p, readOk, row, run, table } from './testing.ts';

/** All paragraphs, those of cells too, each with its number before it. */
const numbered = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${block.number ?? '·'} ${block.text}`]
      : block.rows.flatMap(({ cells }) => cells.flatMap((each) => numbered(each.blocks))),
  );

const read = async (
  body: readonly string[],
  numbering: readonly string[],
  styles = '',
): Promise<readonly string[]> =>
  numbered((await readOk(docxOf({ body: body.join(''), numbering: numbering.join(''), styles }))).blocks);

const override = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const style = (id: string, inside: string, based = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${based === '' ? '' : `<w:basedOn w:val="${based}"/>`}<w:pPr>${inside}</w:pPr></w:style>`;
const styled = (id: string, text: string, more = ''): string => p(text, `<w:pStyle w:val="${id}"/>${more}`);
const inSymbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>';

const clauses = abstract(1, [
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'russianLower', '%3)'),
  level(3, 'bullet', '–'),
]);

describe('автоматические номера Word', () => {
  it('несколько уровней считаются вместе, глубокий начинается заново после верхнего', async () => {
    const body = [
      item('а', 1),
      item('б', 1, 1),
      item('в', 1, 1),
      item('г', 1, 2),
      item('д', 1, 2),
      item('е', 1, 3),
      item('ж', 1, 2),
      item('з', 1),
      item('и', 1, 1),
      item('к', 1, 2),
    ];
    expect(await read(body, [clauses, num(1, 1)])).toEqual([
      '1. а',
      '1.1. б',
      '1.2. в',
      'а) г',
      'б) д',
      '– е',
      'в) ж',
      '2. з',
      '2.1. и',
      'а) к',
    ]);
  });
  it('пропущенный уровень считается: после «1.1.1» сразу под «1» идёт «1.2»', async () => {
    const list = abstract(1, [
      level(0, 'decimal', '%1'),
      level(1, 'decimal', '%1.%2'),
      level(2, 'decimal', '%1.%2.%3'),
    ]);
    const body = [item('а', 1), item('б', 1, 2), item('в', 1, 1)];
    expect(await read(body, [list, num(1, 1)])).toEqual(['1 а', '1.1.1 б', '1.2 в']);
  });
  it('буквы русские без ё, й, ъ и ь, после «я» – сдвоенные; римские, латинские, с нулём, порядковые, в скобках', async () => {
    const forms = [
      ['russianUpper', 28, 'Ю Я АА'],
      ['russianLower', 8, 'з и к'],
      ['upperRoman', 3, 'III IV V'],
      ['lowerRoman', 89, 'lxxxix xc xci'],
      ['lowerLetter', 26, 'z aa bb'],
      ['decimalZero', 9, '09 10 11'],
      ['ordinal', 1, '1-й 2-й 3-й'],
      ['decimalEnclosedCircle', 19, '⑲ ⑳ 21'],
      ['upperLetter', 2_000_000, '2000000 2000001 2000002'],
    ] as const;
    for (const [form, start, shown] of forms) {
      const lines = await read(
        [item('а', 1), item('а', 1), item('а', 1)],
        [abstract(1, [level(0, form, '%1', '', start)]), num(1, 1)],
      );
      expect(lines.map((line) => line.slice(0, -2)).join(' ')).toBe(shown);
    }
  });
  it('юридический вид пишет цифрами и римский раздел; номер без вида пуст; маркер шрифта Symbol – обычный знак', async () => {
    const list = abstract(1, [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')]);
    const none = abstract(2, [level(0, 'none', '')]);
    const bullet = abstract(3, [level(0, 'bullet', '\uf0b7').replace('</w:lvl>', inSymbol)]);
    expect(
      await read(
        [item('а', 1), item('б', 1, 1), item('в', 2), item('г', 3)],
        [list, none, bullet, num(1, 1), num(2, 2), num(3, 3)],
      ),
    ).toEqual(['I. а', '1.1. б', '· в', '• г']);
  });
  it('уровень начинается заново там, где велено: никогда или после названного уровня', async () => {
    const list = abstract(1, [
      level(0, 'decimal', '%1'),
      level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>'),
      level(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>'),
    ]);
    const body = [
      item('а', 1),
      item('б', 1, 1),
      item('в', 1, 2),
      item('г', 1, 1),
      item('д', 1, 2),
      item('е', 1),
      item('ж', 1, 1),
      item('з', 1, 2),
    ];
    expect(await read(body, [list, num(1, 1)])).toEqual([
      '1 а',
      '1.1 б',
      '(1) в',
      '1.2 г',
      '(2) д',
      '2 е',
      '2.3 ж',
      '(1) з',
    ]);
  });
  it('списки одного определения продолжают друг друга, а начатый заново начинается со своего номера', async () => {
    const body = [item('а', 1), item('б', 2), item('в', 3), item('г', 3), item('д', 1), item('е', 1, 1)];
    const nums = [num(1, 1), num(2, 1), num(3, 1, override(0, 5))];
    expect(await read(body, [clauses, ...nums])).toEqual(['1. а', '2. б', '5. в', '6. г', '7. д', '7.1. е']);
  });
  it('уровень списка заменён целиком', async () => {
    const own = `<w:lvlOverride w:ilvl="1">${level(1, 'lowerLetter', '%1-%2)')}</w:lvlOverride>`;
    expect(await read([item('а', 1), item('б', 1, 1)], [clauses, num(1, 1, own)])).toEqual([
      '1. а',
      '1-a) б',
    ]);
  });
  it('номер даёт стиль, унаследованный стиль и стиль-список; нулевой список номер снимает', async () => {
    const articles = abstract(1, [
      level(0, 'decimal', 'Статья %1.', '<w:pStyle w:val="Article"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Point"/>'),
    ]);
    const byLink = abstract(2, [], '<w:numStyleLink w:val="Listed"/>');
    const listed = abstract(3, [level(0, 'decimal', '%1)')], '<w:styleLink w:val="Listed"/>');
    const styles = [
      style('Article', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      style('Point', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      style('Under', '', 'Point'),
      '<w:style w:type="numbering" w:styleId="Listed"><w:name w:val="Listed"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
    ].join('');
    const body = [
      styled('Article', 'а'),
      styled('Point', 'б'),
      styled('Under', 'в'),
      styled('Under', 'г', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      item('д', 2),
      item('е', 3),
    ];
    expect(await read(body, [articles, byLink, listed, num(1, 1), num(2, 2), num(3, 3)], styles)).toEqual([
      'Статья 1. а',
      '1.1 б',
      '1.2 в',
      '· г',
      '1) д',
      '2) е',
    ]);
  });
  it('стили, основанные друг на друге по кругу, и список без определения номеров не дают', async () => {
    const styles = style('A', '', 'B') + style('B', '', 'A');
    expect(await read([styled('A', 'а'), item('б', 7)], [clauses], styles)).toEqual(['· а', '· б']);
  });
  it('счёт идёт сквозь таблицу, а удалённый, скрытый и перенесённый абзац не считается', async () => {
    const hidden = p(
      run('скрыт', '<w:vanish/>'),
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
    );
    const deleted = p(
      '<w:del w:id="1"><w:r><w:delText>нет</w:delText></w:r></w:del>',
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="2"/></w:rPr>',
    );
    const body = [
      item('а', 1),
      table([row([cell(item('б', 1)), cell(item('в', 1))])]),
      hidden,
      deleted,
      item('г', 1),
    ];
    expect(await read(body, [clauses, num(1, 1)])).toEqual(['1. а', '2. б', '3. в', '4. г']);
  });
  it('своя форма «001, 002» дополняется нулями, а незнакомая пишется цифрами, и об этом сказано', async () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const padded = abstract(1, [level(0, 'X', '%1').replace('<w:numFmt w:val="X"/>', custom)]);
    expect(await read([item('а', 1)], [padded, num(1, 1)])).toEqual(['001 а']);
    const { blocks, notices } = await readOk(
      docxOf({ body: item('а', 1), numbering: abstract(1, [level(0, 'thaiNumbers', '%1.')]) + num(1, 1) }),
    );
    expect(numbered(blocks)).toEqual(['1. а']);
    expect(notices.map(({ what }) => what)).toEqual(['unknown element']);
  });
});
