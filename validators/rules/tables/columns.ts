// The head of a table and its rows must agree: each column holds one thing, and each cell stands in a column.
import type { Column } from '../../model/types.ts';
import { keyOf, type Spot } from '../../source/spot.ts';
import { meantOne } from '../did-you-mean.ts';
import type { Issue, Text } from '../rule.ts';

/** A cell of a row as it is given. */
export interface GivenCell {
  /** What the row calls it: «Показатель 3 …». */
  readonly row: Text;
  /** The role whose key it is given by; null for one given by the head of its column. */
  readonly role: string | null;
  /** The key, or the head. */
  readonly key: string;
  readonly spot: Spot;
}

/** A table as the rule looks at it. */
export interface ColumnsCase {
  readonly columns: readonly Column<string>[];
  readonly cells: readonly GivenCell[];
  readonly roleNames: Readonly<Record<string, Text>>;
  /** Whether two columns of one role hold different things, as the values of two years do. */
  readonly differ: (a: Column<string>, b: Column<string>) => boolean;
  /** Whether some row has something in a column. */
  readonly isFilled: (column: Column<string>) => boolean;
  /** Whether a column that its words alone give a role stands for something in the rows: a note may be empty, a head may span others. */
  readonly wantsCells: (column: Column<string>) => boolean;
  /** The columns whose heads say nothing known, with the role of the cells that must stand there. */
  readonly meant: ReadonlyMap<Column<string>, string>;
}

const nameOf = ({ roleNames }: ColumnsCase, role: string): Text => roleNames[role] ?? { ru: role, en: role };

/** Two columns that hold the same, or that cannot be told apart. */
function* alike(table: ColumnsCase): Generator<Issue> {
  const { columns, differ } = table;
  for (const [index, column] of columns.entries()) {
    const { role, printed, spot } = column;
    const before = columns.slice(0, index);
    const same = before.find((other) => role !== null && other.role === role && !differ(other, column));
    const namesake = before.find(
      (other) => other.printed === printed && (role === null || other.role !== role),
    );
    if (same !== undefined && role !== null) {
      const { ru, en } = nameOf(table, role);
      yield {
        at: spot,
        message: {
          ru: `Графы «${same.printed}» и «${printed}» названы одним и тем же: ${ru}`,
          en: `The columns “${same.printed}” and “${printed}” both are the same: ${en}`,
        },
        hint: {
          ru: 'Скажите у той из них, в которой стоит другое, что в ней: role, а у значений ещё и время, at; если Свод такого не знает, role: other.',
          en: 'Say of the one that holds something else what it is: `role`, and of values their time, `at`; where the Svod knows no such thing, `role: other`.',
        },
        evidence: printed,
      };
    } else if (namesake !== undefined)
      yield {
        at: spot,
        message: {
          ru:
            role === null
              ? `Заголовок «${printed}» стоит над двумя графами: по нему не понять, в какой из них ячейка`
              : `У графы «${printed}» две роли`,
          en:
            role === null
              ? `The head “${printed}” stands over two columns: it does not tell in which of them a cell is`
              : `The column “${printed}” has two roles`,
        },
        hint: {
          ru: 'Если граф две, скажите у каждой, что в ней: role, а у значений ещё и время, at; если одна, уберите лишнюю запись.',
          en: 'Where there are two columns, say what each holds: `role`, and of values their time, `at`; where there is one, remove the other entry.',
        },
        evidence: printed,
      };
  }
}

/** A role that the editor or the words of its head give a column, and no row has; a column may be printed empty; of two columns of one role it is told that they are two. */
function* unfilled(table: ColumnsCase): Generator<Issue> {
  for (const [index, column] of table.columns.entries()) {
    if (column.role === null || table.isFilled(column)) continue;
    if (!column.said && !table.wantsCells(column)) continue;
    const isSecond = table.columns
      .slice(0, index)
      .some((other) => other.role === column.role && !table.differ(other, column));
    if (isSecond) continue;
    const { ru, en } = nameOf(table, column.role);
    yield {
      at: column.spot,
      message: {
        ru: column.said
          ? `Про графу «${column.printed}» сказано «${ru}», но ни в одной строке этого нет`
          : `В графе «${column.printed}» ни у одной строки ничего нет`,
        en: column.said
          ? `The column “${column.printed}” is said to hold “${en}”, but no row has it`
          : `No row has anything in the column “${column.printed}”`,
      },
      hint: {
        ru: 'Впишите в строки то, что в графе напечатано, или исправьте role.',
        en: 'Enter in the rows what the column prints, or correct `role`.',
      },
      ...(column.said ? {} : { unsure: true as const }),
      evidence: column.role,
    };
  }
}

const leftoverHead = (table: ColumnsCase, { row, key, spot }: GivenCell): Issue => ({
  at: keyOf(spot),
  message: {
    ru: `${row.ru}: в шапке нет графы «${key}»`,
    en: `${row.en}: the head has no column “${key}”`,
  },
  hint: meantOne(
    key,
    table.columns.map(({ printed }) => printed),
  ) ?? {
    ru: 'Добавьте графу в columns, как она напечатана, или исправьте её заголовок в строке.',
    en: 'Add the column to `columns` as it is printed, or correct its head in the row.',
  },
  evidence: key,
});

const leftoverKey = (table: ColumnsCase, { row, key, spot }: GivenCell, role: string): Issue => {
  const { ru, en } = nameOf(table, role);
  return {
    at: keyOf(spot),
    message: {
      ru: `${row.ru}: есть «${ru}», но в шапке нет такой графы`,
      en: `${row.en}: there is “${en}”, but the head has no such column`,
    },
    hint: {
      ru: `Добавьте графу в columns, как она напечатана; если её заголовок говорит о другом, рядом с ним напишите role: ${role}.`,
      en: `Add the column to \`columns\` as it is printed; where its head says something else, write \`role: ${role}\` beside it.`,
    },
    evidence: key,
  };
};

/** A head that says nothing known, over cells that rows have by their key: one slip, told at the head. */
const unknownHead = (
  table: ColumnsCase,
  { printed, spot }: Column<string>,
  { row, key }: GivenCell,
  role: string,
): Issue => {
  const { ru, en } = nameOf(table, role);
  return {
    at: spot,
    message: {
      ru: `Что стоит в графе «${printed}», по её заголовку не понять, а графы «${ru}» в шапке нет, хотя в строках она есть: ${row.ru}`,
      en: `The head “${printed}” does not tell what stands under it, and no head says “${en}”, which the rows have: ${row.en}`,
    },
    hint: {
      ru: `Если в графе «${printed}» напечатано то, что в строках названо ${key}, в columns рядом с её заголовком напишите role: ${role}.`,
      en: `Where the column “${printed}” prints what the rows call \`${key}\`, write \`role: ${role}\` beside its head in \`columns\`.`,
    },
    evidence: key,
  };
};

/** Cells for which there is no column: of a key it is told at the first row that has it. */
function* homeless(table: ColumnsCase): Generator<Issue> {
  const { columns } = table;
  const reported = new Set<string>();
  for (const cell of table.cells) {
    const { role, key } = cell;
    if (columns.some((column) => (role === null ? column.printed === key : column.role === role))) continue;
    const [meant] = [...table.meant].find(([, its]) => its === role) ?? [];
    if (role === null) yield leftoverHead(table, cell);
    else if (!reported.has(role))
      yield meant === undefined ? leftoverKey(table, cell, role) : unknownHead(table, meant, cell, role);
    if (role !== null) reported.add(role);
  }
}

/** What is wrong between the head of a table and its rows; nothing where the table prints no head. */
export function* columnIssues(table: ColumnsCase): Generator<Issue> {
  yield* alike(table);
  yield* unfilled(table);
  if (table.columns.length > 0) yield* homeless(table);
  else yield* table.cells.filter(({ role }) => role === null).map((cell) => leftoverHead(table, cell));
}
