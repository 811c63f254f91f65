// Rows of a table are counted by its first column: a number that is missing or printed twice looks like a lost row.

import { numberingBreaks } from '../../model/numbering.ts';
import type { PrintedTable } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { Issue, TerritoryRule } from '../rule.ts';

const isCount = (column: string | undefined): boolean =>
  /^\s*(?:(?:№|N|номер)\.?(?:\s*(?:п\s*\/\s*п|строки|пункта))?|п\s*\/\s*п)\s*$/iu.test(column ?? '');

interface Row {
  readonly index: number;
  readonly number: string;
}

/** The numbered rows, «1» or «1.1»; one whose first cell is a heading is left out. */
const rowsOf = ({ rows }: PrintedTable): readonly Row[] =>
  rows.flatMap(([cell], index) => {
    const number = /^\s*(\d{1,4}(?:\.\d{1,3}){0,3})[.)]?\s*$/u.exec(cell ?? '')?.[1];
    return number === undefined ? [] : [{ index, number }];
  });

function* faults(table: PrintedTable): Generator<Issue> {
  const rows = rowsOf(table);
  const at = ({ index }: Row) => child(table.spot, 'rows', index, 0);
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.number))
      yield {
        at: at(row),
        message: {
          ru: `Номер строки ${row.number} напечатан второй раз`,
          en: `The row number ${row.number} is printed a second time`,
        },
        evidence: `${table.id} ${row.number}`,
      };
    seen.add(row.number);
  }
  // «1.1, 1.2» count on their own within «1».
  const byHead = Map.groupBy(rows, ({ number }) => number.slice(0, number.lastIndexOf('.') + 1));
  const breaks = [...byHead].flatMap(([head, series]) =>
    numberingBreaks(series.map(({ number }) => Number(number.slice(head.length)))).map((found) => ({
      ...found,
      row: series[found.index],
      head,
    })),
  );
  for (const { row, head, ...found } of breaks) {
    if (row === undefined) continue;
    const gap =
      found.kind === 'gap'
        ? [...new Set([found.from, found.to])].map((last) => `${head}${last}`).join('–')
        : null;
    yield {
      at: at(row),
      message:
        gap === null
          ? {
              ru: `Строка ${row.number} стоит не по порядку`,
              en: `Row ${row.number} is out of order`,
            }
          : {
              ru: `Перед строкой ${row.number} пропущено: ${gap}`,
              en: `Before row ${row.number} this is missing: ${gap}`,
            },
      evidence: `${table.id} ${row.number}`,
    };
  }
}

const table = (...numbers: readonly string[]): string => `tables:
  - id: plan
    caption: План
    columns: ["№ п/п", Работа]
    rows:
${numbers.map((number) => `      - ["${number}", опрос ${number}]`).join('\n')}
`;

export const tableRows: TerritoryRule = {
  id: 'numbering/table-rows',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
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
  *check({ tables }) {
    for (const printed of tables) if (isCount(printed.columns[0])) yield* faults(printed);
  },
  bad: [
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
      title: { ru: 'Подзаголовок между строками', en: 'A heading between the rows' },
      files: { 'regions/primer/acts/1/tables.yaml': table('1', 'Второй этап', '2', '3') },
    },
  ],
};
