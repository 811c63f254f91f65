// Rows of a table are counted by its first column: a number that is missing or printed twice looks like a lost row.

import type { PrintedTable, Roadmap } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { amended, paths } from '../editions/example-editions.ts';
import { edits, replaced, whole } from '../example-base.ts';
import { type Row, unbroken } from '../makers/unbroken.ts';
import { waiveIfPrinted } from '../printed-so.ts';

const isCount = (column: string | undefined): boolean =>
  /^\s*(?:(?:№|N|номер)\.?(?:\s*(?:п\s*\/\s*п|строки|пункта))?|п\s*\/\s*п)\s*$/iu.test(column ?? '');

const numberIn = (cell: string | undefined): string =>
  /^\s*(\d{1,4}(?:\.\d{1,3}){0,3})[.)]?\s*$/u.exec(cell ?? '')?.[1] ?? '';

/** A row that is counted as one of a list; none where its cell has no number, «1» or «1.1». */
const counted = (list: string, cell: string | undefined, at: Spot): readonly Row[] => {
  const number = numberIn(cell);
  return number === '' ? [] : [{ number, at, evidence: `${list} ${number}` }];
};

const ofTable = ({ id, rows, spot }: PrintedTable): readonly Row[] =>
  rows.flatMap(([cell], index) => counted(id, cell, child(spot, 'rows', index, 0)));

/** The rows of a plan; they may be counted anew under each heading. */
const ofPlan = ({ measures }: Roadmap): readonly (readonly Row[])[] => {
  const isAnew = measures.filter(({ number }) => numberIn(number) === '1').length > 1;
  const byHeading = Map.groupBy(measures, ({ within }) => (isAnew ? (within.at(-1)?.anchor ?? '') : ''));
  return [...byHeading].map(([heading, rows]) =>
    rows.flatMap(({ number, spot }) => counted(`roadmap ${heading}`.trim(), number, child(spot, 'number'))),
  );
};

const table = (...numbers: readonly string[]): string => `tables:
  - id: plan
    caption: План
    columns: ["№ п/п", Работа]
    rows:
${numbers.map((number) => `      - ["${number}", опрос ${number}]`).join('\n')}
`;

const numbered = (...rows: readonly string[]): string =>
  replaced('roadmap', '- title: Проведение', '- number: "1"\n            title: Проведение').replace(
    '          - title: Обсуждение',
    `${rows.join('')}          - number: "3"\n            title: Обсуждение`,
  );
const second =
  '          - number: "2"\n            title: Учёт наставников\n            responsible: [ЦНППМ]\n            executors: [Сидоров С.С.]\n            deadline: ежегодно (август)\n            result: реестр наставников\n';

export const tableRows = unbroken({
  id: 'numbering/table-rows',
  title: { ru: 'Строки таблицы пронумерованы подряд', en: 'The rows of a table are numbered in order' },
  fault: {
    ru: 'Строки таблицы пронумерованы не подряд',
    en: 'The rows of a table are not numbered in order',
  },
  reason: {
    ru: 'Пропущенный или повторённый номер выглядит как потерянная строка таблицы.',
    en: 'A number that is missing or repeated looks like a lost row.',
  },
  cure: {
    ru: 'Сверьте таблицу с актом: верните потерянную строку или исправьте номер.',
    en: 'Compare the table with the act: restore the lost row or correct the number.',
  },
  edit: waiveIfPrinted,
  called: {
    before: { ru: 'строкой', en: 'row' },
    number: { ru: 'Строка', en: 'Row' },
    twice: { ru: 'Номер строки', en: 'The row number' },
  },
  lists: ({ tables, roadmap }) => [
    ...tables.filter(({ columns }) => isCount(columns[0])).map(ofTable),
    ...(roadmap === null ? [] : ofPlan(roadmap)),
  ],
  bad: [
    {
      title: { ru: 'Номер строки плана повторён', en: 'A row number of the plan is repeated' },
      files: edits(
        'roadmap',
        ['- title: Проведение', '- number: "1"\n            title: Проведение'],
        ['- title: Обсуждение', '- number: "1"\n            title: Обсуждение'],
      ),
    },
    {
      title: { ru: 'После 1 стоит 3', en: 'After 1 comes 3' },
      files: { 'regions/primer/acts/1/tables.yaml': table('1', '3') },
      points: '"3"',
    },
    {
      title: { ru: 'Номер повторён', en: 'A number is repeated' },
      files: { 'regions/primer/acts/1/tables.yaml': table('1', '2', '2', '3') },
      points: '"2"',
    },
    {
      title: { ru: 'Строка 2 стоит после строки 3', en: 'Row 2 comes after row 3' },
      files: { 'regions/primer/acts/1/tables.yaml': table('1', '3', '2') },
    },
  ],
  good: [
    {
      title: { ru: 'Строку исключил изменяющий акт', en: 'An amending act struck the row out' },
      asOf: '2024-03-02',
      files: {
        ...amended(['1.1. В дорожной карте строку 2 исключить.']),
        ...whole('roadmap', numbered(second)),
        [`${paths.edition}/roadmap.yaml`]: numbered(),
      },
    },
    {
      title: { ru: 'Подзаголовок между строками', en: 'A heading between the rows' },
      files: { 'regions/primer/acts/1/tables.yaml': table('1', 'Второй этап', '2', '3') },
    },
  ],
});
