import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/support/processor-time.ts';
import type { Table } from '../printed.ts';
import { answerTo, documentOf, noticed, outline, utf8 } from '../testing.ts';

const inPage = (text: string, upper: number, lower: readonly [number, number]): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      if (code < 128) return [code];
      const at = code - 0x410;
      return [at < 32 ? upper + at : at < 48 ? lower[0] + at - 32 : lower[1] + at - 48];
    }),
  );
const windows1251 = (text: string): Uint8Array => inPage(text, 0xc0, [0xe0, 0xf0]);
const dos866 = (text: string): Uint8Array => inPage(text, 0x80, [0xa0, 0xe0]);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const rows = 'Показатель;Значение\nДоля;0,5\nЧисло;10\n';
const expected = [['Показатель | Значение', 'Доля | 0,5', 'Число | 10']];

describe('таблица в CSV', () => {
  it.each([
    ['UTF-8', utf8(rows), []],
    ['UTF-8 с меткой', utf8(`\ufeff${rows}`), []],
    ['UTF-16 от младшего', utf16(rows, true), []],
    ['UTF-16 от старшего', utf16(rows, false), []],
    ['Windows-1251', windows1251(rows), ['encoding']],
    ['DOS', dos866(rows), ['encoding']],
    ['с концами строк Windows', utf8(rows.replaceAll('\n', '\r\n')), []],
    ['через табуляцию', utf8(rows.replaceAll(';', '\t')), []],
    ['через запятую, с кавычками', utf8('Показатель,Значение\n"Доля","0,5"\nЧисло,10'), []],
    ['с разделителем, который назвал Excel', utf8(`sep=;\n${rows}`), []],
  ])('%s читается', async (_, bytes, notices) => {
    const document = await documentOf(bytes, 'показатели.csv');
    expect(outline(document.blocks)).toEqual(expected);
    expect(noticed(document)).toEqual(notices);
  });
  it('держит кавычки и строки внутри ячейки и место каждой ячейки', async () => {
    const { blocks, format } = await documentOf(
      utf8('№;Текст;Срок\n1;"Семинар ""Старт"";\nвторая строка";май\n'),
      'а.csv',
    );
    const [table] = blocks as Table[];
    expect(format).toBe('csv');
    expect(table?.rows[1]?.cells.map(({ text, place }) => [text, place])).toEqual([
      ['1', { in: 'text', line: 2, column: 1 }],
      ['Семинар "Старт";\nвторая строка', { in: 'text', line: 2, column: 3 }],
      ['май', { in: 'text', line: 3, column: 16 }],
    ]);
  });
  it('говорит о незакрытой кавычке и неровных строках', async () => {
    const document = await documentOf(utf8('а;б;в\n1;2;3;4\n1;"2;3\n4;5;6\n7;8\n'), 'а.csv');
    expect(outline(document.blocks)).toEqual([
      ['а | б | в | ', '1 | 2 | 3 | 4', '1 | "2 | 3 | ', '4 | 5 | 6 | ', '7 | 8 |  | '],
    ]);
    expect(noticed(document)).toEqual(['broken quotes', 'uneven rows ×2']);
  });
  it('заголовки над таблицей и пустые строки между таблицами – как на листе', async () => {
    const document = await documentOf(
      utf8('Дорожная карта;;\n;;\n№;Срок;Итог\n1;май;отчёт\n;;\nа;б;\nв;г;\n'),
      'а.csv',
    );
    expect(outline(document.blocks)).toEqual([
      'Дорожная карта',
      ['№ | Срок | Итог', '1 | май | отчёт'],
      ['а | б', 'в | г'],
    ]);
  });
  it('узнаётся и без имени, если так говорят точки с запятой; предложения с запятыми – текст', async () => {
    expect((await documentOf(utf8('а;б;в\n1;2;3\n4;5;6'))).format).toBe('csv');
    const text = 'Утвердить положение, карту, показатели.\nНазначить, проверить, сообщить.';
    expect((await documentOf(utf8(text))).format).toBe('text');
  });
});

describe('простой текст', () => {
  it('делится на абзацы, строки с табуляциями – таблица', async () => {
    const document = await documentOf(utf8('Положение\n\n  1. Общее\n№\tСрок\n1\tмай\n\fПриложение'));
    expect(outline(document.blocks)).toEqual([
      'Положение',
      '1. Общее',
      ['№ | Срок', '1 | май'],
      'Приложение',
    ]);
    expect(document.blocks[1]?.place).toEqual({ in: 'text', line: 3, column: 3 });
    expect(document.blocks[3]).toMatchObject({ startsPage: true });
  });
});

it.each([
  ['миллион пробелов', `а;б\n${' '.repeat(1_000_000)}в;г`, 'а.csv', 'read'],
  ['миллион кавычек', `а;б\n"${'""'.repeat(500_000)}`, 'а.csv', 'read'],
  ['сто тысяч незакрытых кавычек', 'а;"б\n'.repeat(100_000), 'а.csv', 'read'],
  ['сто тысяч строк', 'а;б\n'.repeat(100_000), 'а.csv', 'read'],
  ['миллион строк', 'а;б\n'.repeat(1_000_000), 'а.csv', 'too large'],
  ['пятнадцать миллионов пустых ячеек', ';'.repeat(15_000_000), 'а.csv', 'too large'],
  ['одни пустые строки', '\n'.repeat(100_000), '', 'empty'],
])('%s: ответ в срок', async (_, text, name, answer) => {
  const before = processorTime();
  expect(await answerTo(utf8(text), name)).toBe(answer);
  expect(processorTime() - before).toBeLessThan(6);
});

it('на любые байты есть ответ', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', 'а.csv', 'а.html'),
      async (bytes, name) => {
        expect(typeof (await answerTo(bytes, name))).toBe('string');
      },
    ),
    { numRuns: 300 },
  );
  const sign = fc.constantFrom('"', ';', ',', '\t', '\n', '\r', 'а', '1', ' ', '=', '\f');
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { maxLength: 60 }), async (signs) => {
      expect(typeof (await answerTo(utf8(signs.join('')), 'а.csv'))).toBe('string');
    }),
    { numRuns: 300 },
  );
});
