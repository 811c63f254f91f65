// A missed value is waited for in the empty cell of its row, however the rows of the plan are grouped.
import { expect, it } from 'vitest';
import { federal } from '../../tests/door/acts.ts';
import { judgeFiles } from './judge.ts';
import { drawnTables, paragraphOf } from './tables/testing.ts';

const head = 'Мероприятие | Ответственные | Срок | Результат';
const school = 'Школа молодого педагога | Министерство образования | май 2026 года | программа';
const missed = 'Слёт наставников | Министерство образования | ¶ | сборник материалов';
const across = (text: string): string => `${text} | < | < | <`;

it.each([
  ['строки подряд', [school, missed]],
  ['пропуск в первой строке', [missed, school]],
  [
    'по одной строке под заголовком',
    [across('Раздел I. Молодые педагоги'), school, across('Раздел II. Наставники'), missed],
  ],
  [
    'заголовки в два ряда',
    [
      across('Направление 1. Поддержка'),
      across('1.1. Молодые педагоги'),
      school,
      across('Направление 2. Наставничество'),
      across('2.1. Наставники'),
      missed,
    ],
  ],
])('пропущенный срок – пустая клетка его строки: %s', (_, rows) => {
  const blocks = [
    { ...paragraphOf('Дорожная карта на 2026 год'), heading: 1 },
    ...drawnTables([head, ...rows].join('\n')),
  ];
  const document = { format: 'docx' as const, blocks, asides: [], notices: [] };
  const { findings } = judgeFiles([{ name: 'план.docx', document }], { federal, asOf: '2026-02-01' });
  const told = findings.filter(({ finding }) => finding.rule === 'roadmap/deadline-given');
  expect(told.map(({ at }) => [at?.paragraph.text, at?.from, at?.to])).toEqual([['', 0, 0]]);
});
