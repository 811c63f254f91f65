import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/support/processor-time.ts';
import type { Paragraph, Table } from '../printed.ts';
import { answerTo, documentOf, noticed, outline, utf8 } from '../testing.ts';

const read = (html: string) => documentOf(utf8(`<html><body>${html}</body></html>`));

const word = (list: string, number: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${text}<o:p></o:p></p>`;

describe('HTML', () => {
  it('даёт абзацы, заголовки и пробелы, как их видно', async () => {
    const { blocks } = await read(
      '<h2>Положение</h2>строка  без <b>абзаца</b>\n<div>в <span> поле </span><p>1.1. Общее<br>дальше</p>конец</div><p>&nbsp;</p><pre>а\n  б</pre>',
    );
    expect(outline(blocks)).toEqual([
      'h2 Положение',
      'строка без абзаца',
      'в поле',
      '1.1. Общее\nдальше',
      'конец',
      'а\n  б',
    ]);
    const [, paragraph] = blocks as Paragraph[];
    expect(paragraph?.runs.map(({ text, bold }) => [text, bold])).toEqual([
      ['строка без ', false],
      ['абзаца', true],
    ]);
  });
  it('берёт номера, которые Word вписал в текст, с их уровнями', async () => {
    const { blocks } = await read(
      word('l0 level1 lfo1', 'I.', 'Общие положения') +
        word('l0 level2 lfo1', '1.1.', 'Порядок') +
        word('l1 level1 lfo2', '·', 'сбор заявок'),
    );
    expect(outline(blocks)).toEqual(['I. Общие положения', '1.1. Порядок', '• сбор заявок']);
    expect((blocks as Paragraph[]).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
  it('считает пункты списков, как браузер', async () => {
    const { blocks } = await read(
      '<ol start=3><li><p>третий</p><p>его второй абзац</p><li>четвёртый<ol type=a><li>а<li>бэ</ol><li value=9>девятый</ol><ul><li>точка</ul><ol style="list-style-type:upper-roman"><li>рим</ol>',
    );
    expect(outline(blocks)).toEqual([
      '3. третий',
      'его второй абзац',
      '4. четвёртый',
      'a. а',
      'b. бэ',
      '9. девятый',
      '• точка',
      'I. рим',
    ]);
  });
  it('знает таблицы с объединениями, шапкой, подписью и таблицей внутри', async () => {
    const { blocks } = await read(
      '<table><caption>Показатели</caption><thead><tr><th rowspan=2>№<th colspan=2>Годы</tr><tr><th>2025<th>2026</tr></thead><tr><td rowspan=0>1<td x:num="0.5">50%<td><table><tr><td>а<td>б</table></tr><tr><td>2<td>3</tr></table>',
    );
    expect(outline(blocks)).toEqual([
      'Показатели',
      ['# № ↓2 | Годы →2', '# 2025 | 2026', '1 ↓2 | 50% | а\tб', '2 | 3'],
    ]);
    expect((blocks[1] as Table).rows[2]?.cells[1]?.value).toEqual({ number: 0.5 });
  });
  it('ставит сноски Word рядом с текстом, а их знаки – в него', async () => {
    const document = await read(
      `<p>Служба<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> работает</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Методическая.</p></div></div>`,
    );
    expect((document.blocks[0] as Paragraph).runs.map(({ text, note }) => note ?? text)).toEqual([
      'Служба',
      '1',
      ' работает',
    ]);
    expect(document.asides.map(({ kind, mark, blocks }) => [kind, mark, outline(blocks)])).toEqual([
      ['footnote', '1', ['Методическая.']],
    ]);
  });
  it('не исполняет и не загружает ничего и говорит о том, что не текст', async () => {
    const document = await read(
      '<script>document.write("нет")</script><style>p{}</style><p>да<img src="http://a/b.png" alt="герб"><del>старое</del><ins>новое</ins><span style="display:none">тайна</span><foreign>взято</foreign></p><iframe src="http://a">нет</iframe><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>',
    );
    expect(outline(document.blocks)).toEqual(['дановоевзято', '$\\frac{a}{b}$']);
    expect(noticed(document)).toEqual([
      'picture',
      'tracked deletion',
      'tracked insertion',
      'hidden text',
      'unknown element',
      'embedded object',
    ]);
  });
  it('берёт буфер обмена Windows и Excel', async () => {
    const document = await documentOf(
      utf8(
        'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table><col width=64><tr style=\'height:15pt\'><td class=xl65>№</td><td>Срок</td></tr><tr style="display:none"><td>скрыта</td></tr><tr><td x:num>1</td><td>май</td></tr></table><!--EndFragment--></body></html>',
      ),
    );
    expect(outline(document.blocks)).toEqual([['№ | Срок', '1 | май']]);
    expect(noticed(document)).toEqual(['hidden text']);
    expect(document.blocks[0]?.place).toMatchObject({ in: 'text', line: 4 });
  });
});

it.each([
  ['глубокая вложенность', '<div>'.repeat(100_000), 'damaged'],
  ['таблица в таблице без конца', '<table><tr><td>'.repeat(60), 'too large'],
  ['миллион пробелов', `<pre>${' '.repeat(1_000_000)}а</pre>`, 'read'],
  ['незакрытые теги', '<p><b>а'.repeat(100), 'read'],
  [
    'сто тысяч свойств',
    `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>а</p>`,
    'read',
  ],
  [
    'широкие и высокие ячейки',
    `<table>${'<tr><td colspan=1000 rowspan=65000>а'.repeat(2000)}</table>`,
    'too large',
  ],
  ['одни знаки разметки', `<p>${'<'.repeat(200_000)}`, 'read'],
  ['комментарий без конца', `<p>а</p><!--${'-'.repeat(500_000)}`, 'read'],
])('%s: ответ в срок', async (_, html, answer) => {
  const before = processorTime();
  expect(await answerTo(utf8(`<body>${html}`))).toBe(answer);
  expect(processorTime() - before).toBeLessThan(4);
});

it('слово, которое есть у каждого объекта, ничего не значит', async () => {
  const { blocks, asides } = await read(
    '<p align="constructor">а</p><p><span style="vertical-align:toString">б</span></p><div style="mso-element:constructor">в</div><ol type="valueOf"><li>г</li></ol>',
  );
  expect(asides).toEqual([]);
  expect(outline(blocks)).toEqual(['а', 'б', 'в', '1. г']);
  for (const { align, runs } of blocks as Paragraph[]) expect([align, runs[0]?.script]).toEqual([null, null]);
});
it('на любую разметку есть ответ', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td colspan=3>',
    '<td rowspan=2>',
    '</table>',
    '<ol>',
    '<li>',
    '</ol>',
    '<b>',
    '</b>',
    '<br>',
    'а',
    ' ',
    '&nbsp;',
    '<span style="mso-list:Ignore">',
    '</span>',
    '<!--',
    '-->',
    '<',
    '"',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      expect(typeof (await answerTo(utf8(`<body><p>а</p>${pieces.join('')}`)))).toBe('string');
    }),
    { numRuns: 300 },
  );
});
