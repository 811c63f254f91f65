import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/support/processor-time.ts';
import type { Paragraph, Table } from '../printed.ts';
import { answerTo, documentOf, noticed, outline } from '../testing.ts';
import { at, pdfOf } from './testing.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../../tests/printed/fixtures', name));

describe('PDF', () => {
  it('от LibreOffice: абзацы, таблица через три страницы с линиями и повторённой шапкой, номера страниц рядом', async () => {
    const document = await documentOf(fixture('roadmap-libreoffice.pdf'));
    const [rows] = outline(document.blocks).filter(
      (block) => typeof block !== 'string',
    ) as (readonly string[])[];
    expect(outline(document.blocks).filter((block) => typeof block === 'string')).toMatchInlineSnapshot(`
      [
        "Приложение",
        "к приказу от 1 мая 2026 г. № 5",
        "Дорожная карта",
        "1. Дорожная карта определяет мероприятия по методическому сопровождению педагогов Примерной области, сроки их проведения, ответственных исполнителей и ожидаемые значения показателей на весь срок её действия.",
        "2. Ход работ рассматривается ежегодно.",
        "Исполнение дорожной карты не требует дополнительных средств.",
      ]
    `);
    expect(rows?.slice(0, 4)).toMatchInlineSnapshot(`
      [
        "# № ↓2 | Мероприятие ↓2 | Ответственные ↓2 | Исполнение →2",
        "# Срок | Охват",
        "1. | Семинар для методистов и наставников о сопровождении молодых педагогов, занятие 1 | Министерство образования ↓3 | до 1 мая | 10",
        "2. | Семинар для методистов и наставников о сопровождении молодых педагогов, занятие 2 | до 1 мая | 11",
      ]
    `);
    expect(rows?.filter((row) => row.startsWith('## '))).toHaveLength(4);
    expect(rows).toContain('Направление 2. Наставничество →5');
    expect(document.asides.map(({ kind, blocks }) => [kind, outline(blocks)])).toEqual([['header', ['1']]]);
    expect(noticed(document)).toEqual(['guessed table']);
    expect(document.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      guessed: true,
      place: { in: 'page', page: 1 },
    });
  });
  it('различает абзацы по отступу и короткой строке, жирный и поднятый текст', async () => {
    const { blocks } = await documentOf(
      pdfOf(
        [
          at(250, 760, 'ORDER', 12, 'F2'),
          at(100, 740, 'A line of a paragraph that is as long as the page allows it to be'),
          at(70, 726, 'and its second line'),
          at(162, 731, '2', 7),
          at(100, 712, 'A line of a paragraph that is as long as the page allows it to be'),
          at(70, 698, 'and more of it'),
        ].join('\n'),
      ),
    );
    expect(outline(blocks)).toEqual([
      'ORDER',
      'A line of a paragraph that is as long as the page allows it to be and its second line 2',
      'A line of a paragraph that is as long as the page allows it to be and more of it',
    ]);
    const [title, first] = blocks as Paragraph[];
    expect(title?.runs[0]).toMatchObject({ bold: true, place: { in: 'page', page: 1 } });
    expect(first?.runs.at(-1)).toMatchObject({ text: ' 2', script: 'above' });
  });
  it('сноску внизу страницы ставит рядом с текстом, а её знак не делает словом', async () => {
    const { blocks, asides } = await documentOf(
      pdfOf(
        [
          at(70, 700, 'The plan of the year'),
          at(168, 705, '1', 7),
          at(70, 120, '1', 7),
          at(75, 116, 'Terms are set again in May, for all'),
          at(70, 102, 'that is in the plan.'),
          at(300, 60, '4'),
        ].join('\n'),
      ),
    );
    expect(outline(blocks)).toEqual(['The plan of the year']);
    expect((blocks[0] as Paragraph).runs.map(({ note }) => note)).toEqual([null, '1']);
    expect(asides.map(({ kind, mark, blocks: own }) => [kind, mark, outline(own)])).toEqual([
      ['footer', null, ['4']],
      ['footnote', '1', ['Terms are set again in May, for all that is in the plan.']],
    ]);
  });
  it.each([
    ['которую никто не зовёт', at(70, 700, 'The plan of the year')],
    ['знак которой – степень', [at(70, 700, 'K'), at(78, 705, '1', 7)].join('\n')],
  ])('строка, похожая на сноску, %s, остаётся в тексте', async (_, text) => {
    const { asides, blocks } = await documentOf(
      pdfOf(
        [
          at(70, 714, 'Of the plan:'),
          text,
          at(70, 120, '1', 7),
          at(75, 116, 'Terms are set again in May.'),
        ].join('\n'),
      ),
    );
    expect(asides).toEqual([]);
    expect(outline(blocks).at(-1)).toBe('1Terms are set again in May.');
  });
  const bar = (from: number, to: number, y: number): string => `${from} ${y} m ${to} ${y} l S`;
  it.each([
    [
      'дробь',
      [at(70, 700, 'D ='), at(95, 709, 'N'), at(94, 691, 'M'), bar(92, 108, 703), at(111, 700, '* 100')],
      'D = N/M * 100',
    ],
    [
      'дробь с суммой под чертой',
      [at(70, 700, 'Q ='), at(105, 709, 'N'), at(95, 691, 'A + B'), bar(93, 125, 703)],
      'Q = N/(A + B)',
    ],
    [
      'дробь с индексом',
      [at(70, 700, 'P ='), at(95, 709, 'N'), at(104, 706, '1', 7), at(97, 691, 'K'), bar(93, 110, 703)],
      'P = N1/K',
    ],
    // Near-misses.
    [
      'черту для подписи',
      [at(70, 700, 'Head'), at(100, 709, 'J. B.'), at(95, 691, 'signature'), bar(93, 140, 703)],
      null,
    ],
    ['подчёркнутое слово', [at(70, 706, 'See N'), bar(97, 106, 703), at(70, 691, 'and then more')], null],
  ])('читает %s', async (_, drawn, line) => {
    const { blocks } = await documentOf(pdfOf(drawn.join('\n')));
    const text = outline(blocks).join('\n');
    if (line === null) expect(text).not.toContain('/');
    else expect(text).toBe(line);
  });
  it('угадывает таблицу без линий по столбцам', async () => {
    const line = (y: number, ...cells: readonly string[]): string =>
      cells.map((cell, column) => at(70 + column * 150, y, cell)).join('\n');
    const { blocks } = await documentOf(
      pdfOf(
        [
          line(700, 'No', 'Measure', 'Term'),
          line(680, '1', 'Seminar of', 'May'),
          at(220, 666, 'teachers'),
          line(650, '2', 'Meeting', 'June'),
        ].join('\n'),
      ),
    );
    expect(outline(blocks)).toEqual([
      ['No | Measure | Term', '1 | Seminar of teachers | May', '2 | Meeting | June'],
    ]);
  });
  it('читает повёрнутую страницу, как она показана', async () => {
    const rows = [0, 1].map((row) =>
      [0, 1, 2]
        .map(
          (column) =>
            `BT /F1 12 Tf 0 1 -1 0 ${100 + row * 20} ${100 + column * 150} Tm (c${row}${column}) Tj ET`,
        )
        .join('\n'),
    );
    const { blocks } = await documentOf(pdfOf(rows.join('\n'), undefined, '/Rotate 90'));
    expect(outline(blocks)).toEqual([['c00 | c01 | c02', 'c10 | c11 | c12']]);
    expect((blocks[0] as Table).place).toMatchObject({ in: 'page', page: 1 });
  });
});

it.each([
  ['с паролем', fixture('locked-libreoffice.pdf'), 'password'],
  ['без текста', pdfOf('100 0 0 100 0 0 cm /I Do', '/XObject << /I 7 0 R >>'), 'scan'],
  ['без страниц', new TextEncoder().encode('%PDF-1.4\n%%EOF'), 'damaged'],
  ['обрезанный', fixture('roadmap-libreoffice.pdf').subarray(0, 9000), 'damaged'],
  [
    'с тысячами линий',
    pdfOf(
      `${Array.from({ length: 3000 }, (_, index) => `${index % 600} 0 m ${index % 600} 800 l S 0 ${index % 800} m 600 ${index % 800} l S`).join('\n')}\n${at(70, 700, 'a')}`,
    ),
    'read',
  ],
  ['с тысячами скобок состояния', pdfOf(`${'q '.repeat(2000)}${at(70, 700, 'a')}`), 'read'],
])('файл PDF %s получает скорый ответ', async (_, bytes, answer) => {
  const before = processorTime();
  expect(await answerTo(bytes)).toBe(answer);
  expect(processorTime() - before).toBeLessThan(5);
});

it('на испорченный PDF есть ответ', async () => {
  const small = pdfOf(`${at(70, 700, 'one')} 10 10 m 100 10 l S`);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(small, fixture('roadmap-libreoffice.pdf')),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (bytes, edits) => {
        const copy = new Uint8Array(bytes);
        for (const [place, value] of edits) copy[8 + (place % (copy.length - 8))] = value;
        expect(typeof (await answerTo(copy))).toBe('string');
      },
    ),
    { numRuns: 40 },
  );
});
