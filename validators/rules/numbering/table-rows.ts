// Rows of a table are counted by its first column: a number that is missing or printed twice looks like a lost row.

import { numberingBreaks } from '../../model/numbering.ts';
import type { PrintedTable, Roadmap } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { replaced } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { Issue, TerritoryRule } from '../rule.ts';

const isCount = (column: string | undefined): boolean =>
  /^\s*(?:(?:№|N|номер)\.?(?:\s*(?:п\s*\/\s*п|строки|пункта))?|п\s*\/\s*п)\s*$/iu.test(column ?? '');

/** A row by its number, as one of those that are counted together. */
interface Row {
  readonly number: string;
  readonly at: Spot;
}

/** Rows that are counted together, and what tells their table from others. */
interface Counted {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** The numbered rows, «1» or «1.1»; one whose first cell is a heading is left out. */
const ofTable = ({ id, rows, spot }: PrintedTable): Counted => ({
  id,
  rows: rows.flatMap(([cell], index) => {
    const number = /^\s*(\d{1,4}(?:\.\d{1,3}){0,3})[.)]?\s*$/u.exec(cell ?? '')?.[1];
    return number === undefined ? [] : [{ number, at: child(spot, 'rows', index, 0) }];
  }),
});

/** The rows of a plan; they may be counted anew under each heading. */
const ofPlan = ({ measures }: Roadmap): readonly Counted[] => {
  const numbered = measures.flatMap(({ number: printed, within, spot }) => {
    const number = /^\s*(\d{1,4}(?:\.\d{1,3}){0,3})[.)]?\s*$/u.exec(printed)?.[1];
    return number === undefined
      ? []
      : [{ number, under: within.at(-1)?.anchor ?? '', at: child(spot, 'number') }];
  });
  const isAnew = numbered.filter(({ number }) => number === '1').length > 1;
  return [...Map.groupBy(numbered, ({ under }) => (isAnew ? under : ''))].map(([list, rows]) => ({
    id: `roadmap ${list}`.trim(),
    rows,
  }));
};

function* faults({ id, rows }: Counted): Generator<Issue> {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.number))
      yield {
        at: row.at,
        message: {
          ru: `Номер строки ${row.number} напечатан второй раз`,
          en: `The row number ${row.number} is printed a second time`,
        },
        evidence: `${id} ${row.number}`,
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
      at: row.at,
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
      evidence: `${id} ${row.number}`,
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
  *check({ tables, roadmap }) {
    for (const printed of tables) if (isCount(printed.columns[0])) yield* faults(ofTable(printed));
    for (const list of roadmap === null ? [] : ofPlan(roadmap)) yield* faults(list);
  },
  bad: [
    {
      title: { ru: 'Номер строки плана повторён', en: 'A row number of the plan is repeated' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          '- title: Проведение',
          '- number: "1"\n            title: Проведение',
        ).replace('- title: Обсуждение', '- number: "1"\n            title: Обсуждение'),
      },
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
      title: { ru: 'Подзаголовок между строками', en: 'A heading between the rows' },
      files: { 'regions/primer/acts/1/tables.yaml': table('1', 'Второй этап', '2', '3') },
    },
  ],
};
