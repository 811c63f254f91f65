// A table of indicators is read by its head: what stands in no column, or in two, is lost or read for something else.
import { isSameTime, meantForCells, timeOf } from '../../model/indicators/cells.ts';
import { isDetailKey } from '../../model/indicators/heads.ts';
import {
  homelessValues,
  indicatorSlots,
  type MisdatedColumn,
  misdatedColumn,
} from '../../model/indicators/slots.ts';
import type { Column, Indicator, IndicatorTable } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child, keyOf, type Spot } from '../../source/spot.ts';
import type { IndicatorRole } from '../../text/table-head/indicators.ts';
import { edits, whole } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { type ColumnsCase, columnIssues, type GivenCell } from '../tables/columns.ts';
import { labelOf, onYear } from './label.ts';
import { undatedValues } from './undated.ts';

const roleNames: Readonly<Record<IndicatorRole, Text>> = {
  number: { ru: 'номер', en: 'number' },
  name: { ru: 'показатель', en: 'name' },
  unit: { ru: 'единица измерения', en: 'unit' },
  formula: { ru: 'методика расчёта', en: 'formula' },
  collection: { ru: 'методы сбора', en: 'collection' },
  baseline: { ru: 'достигнутое значение', en: 'achieved value' },
  target: { ru: 'плановое значение', en: 'planned value' },
  minimum: { ru: 'минимальное значение', en: 'minimum' },
  weight: { ru: 'вес', en: 'weight' },
  source: { ru: 'источник данных', en: 'source' },
  responsible: { ru: 'ответственный', en: 'responsible' },
  note: { ru: 'примечание', en: 'note' },
};

const isOfValues = (role: IndicatorRole | null): role is 'baseline' | 'target' =>
  role === 'baseline' || role === 'target';

const cellsOf = (row: Indicator): readonly GivenCell[] => {
  const given = (role: IndicatorRole, key: string = role): GivenCell => ({
    row: labelOf(row),
    role,
    key,
    spot: child(row.spot, key),
  });
  return [
    ...(row.collection === null ? [] : [given('collection')]),
    ...(row.formulas.length === 0 ? [] : [given('formula', 'formulas')]),
    ...(row.achieved.length === 0 ? [] : [given('baseline')]),
    ...(row.targets.size === 0 ? [] : [given('target', 'targets')]),
    ...row.details.map(({ role, head, spot }): GivenCell => {
      const byKey = isDetailKey(role) && spot.path.at(-1) === role;
      return { row: labelOf(row), role: byKey ? role : null, key: byKey ? role : head, spot };
    }),
  ];
};

const caseOf = (table: IndicatorTable): ColumnsCase => {
  const slots = indicatorSlots(table);
  const misdated = misdatedColumn(table)?.column;
  const times = new Map<Column<string>, string | null>(table.columns.map((column) => [column, column.at]));
  return {
    columns: table.columns,
    // Rows that are clauses of the text stand in no column.
    cells: table.indicators.filter(({ clause }) => clause === null).flatMap(cellsOf),
    roleNames,
    // A head without a time spans those that have one.
    differ: (a, b) => {
      const [first, second] = [times.get(a) ?? null, times.get(b) ?? null];
      return (
        first !== second || (first === null && isOfValues(a.role as IndicatorRole) && !(a.said && b.said))
      );
    },
    isFilled: ({ printed }) => slots.some(({ head }) => head === printed),
    meant: meantForCells(table),
    wantsCells: (column) =>
      column !== misdated &&
      column.role !== 'note' &&
      (!isOfValues(column.role as IndicatorRole) || (times.get(column) ?? null) !== null),
  };
};

/** One slip in the head is told there, and not at every row. */
const misdatedIssue = ({ column, says, at }: MisdatedColumn): Issue => ({
  at: column.spot,
  message: {
    ru: `В графе «${column.printed}» ни у одной строки ничего нет, а у всех строк есть значение ${onYear(at).ru}, для которого графы нет`,
    en: `No row has anything in the column “${column.printed}”, and all rows have a value ${onYear(at).en}, for which there is no column`,
  },
  hint: {
    ru: `Сверьте с напечатанным: назовите графу по времени значений (${at}) или исправьте время в строках на ${says}.`,
    en: `Compare with what is printed: name the column by the time of the values (${at}), or make their time ${says} in the rows.`,
  },
  evidence: `${says} ${at}`,
});

/** Values of a time that no column has; each time is told once. */
function* homelessTimes(table: IndicatorTable): Generator<Issue> {
  const reported = new Set<string>();
  const misdated = misdatedColumn(table);
  if (misdated !== null) yield misdatedIssue(misdated);
  for (const { row, role, cell } of homelessValues(table)) {
    const own = table.columns.filter((column) => column.role === role);
    // A value of another year than its heading is told by indicators/group-year.
    const isElsewhere = row.year !== null && !cell.at.startsWith(row.year);
    const key = `${role} ${cell.at}`;
    if (own.length === 0 || row.clause !== null || reported.has(key) || isElsewhere) continue;
    if (misdated !== null && misdated.column.role === role) continue;
    reported.add(key);
    const heads = own.map(({ printed }) => `«${printed}»`).join(', ');
    yield {
      at: role === 'target' ? keyOf(cell.value.spot) : timeSpot(cell.value.spot),
      message: {
        ru: `${labelOf(row).ru}: есть ${roleNames[role].ru} ${onYear(cell.at).ru}, но графы для него нет. Графы таких значений: ${heads}`,
        en: `${labelOf(row).en}: there is ${roleNames[role].en} ${onYear(cell.at).en}, but no column for it; the columns of such values are ${heads}`,
      },
      hint: {
        ru: `Исправьте время в строке или добавьте графу в columns; если её заголовок времени не называет, рядом с ним напишите role: ${role} и at: "${cell.at}".`,
        en: `Correct the time in the row, or add the column to \`columns\`; where its head names no time, write \`role: ${role}\` and \`at: "${cell.at}"\` beside it.`,
      },
      evidence: cell.at,
    };
  }
}

/** Where the time of an achieved value stands, beside the value. */
const timeSpot = (spot: Spot): Spot => ({ ...spot, path: [...spot.path.slice(0, -1), 'at'] });

/** What is achieved by another time than the head of its column says; each time is told once. */
function* otherTimes({ columns, indicators }: IndicatorTable): Generator<Issue> {
  const [column, ...more] = columns.filter(({ role }) => role === 'baseline');
  if (column === undefined || column.at === null || more.length > 0) return;
  const reported = new Set<string>();
  for (const { achieved, year, ...row } of indicators) {
    const at = timeOf({ year }, column.at) ?? column.at;
    const [value, ...others] = achieved;
    if (value === undefined || others.length > 0 || isSameTime(at, value.at)) continue;
    if (reported.has(value.at)) continue;
    reported.add(value.at);
    yield {
      at: timeSpot(value.spot),
      message: {
        ru: `${labelOf(row).ru}: достигнутое значение отнесено к ${value.at}, а графа «${column.printed}» – ${at}`,
        en: `${labelOf(row).en}: the achieved value is dated ${value.at}, but its column “${column.printed}” ${at}`,
      },
      evidence: value.at,
    };
  }
}

const heads = (columns: string, row = ''): Readonly<Record<string, string>> =>
  edits(
    'indicators',
    ['years: ["2024", "2025"]', `columns: [${columns}]\nyears: ["2024", "2025"]`],
    ['    name: Доля наставников\n', `    name: Доля наставников\n${row}`],
  );

/** A table whose values are of quarters, under a title, with the values of its row. */
const quarters = (year: string, values: string): Readonly<Record<string, string>> =>
  whole(
    'indicators',
    `title: Показатели${year}\ncolumns: [Показатель, III кв., IV кв.]\nindicators:\n  - name: Доля педагогов, прошедших диагностику\n    federal: diagnosed\n    ${values}\n`,
  );

const VALUES = '№ п/п, Показатель, Факт 2023, План 2024, План 2025';

export const columns: TerritoryRule = {
  id: 'indicators/columns',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Шапка таблицы показателей сходится со строками',
    en: 'The head of a table of indicators agrees with its rows',
  },
  fault: {
    ru: 'Шапка таблицы показателей не сходится со строками',
    en: 'The head of a table of indicators disagrees with its rows',
  },
  reason: {
    ru: 'По шапке Свод понимает, что стоит в каждой ячейке. Значение не из той графы будет прочитано как другое, а ячейка без графы – не там показана.',
    en: 'By the head the Svod knows what each cell holds: a value of another column is read for something else, and a cell without one is shown elsewhere.',
  },
  cure: {
    ru: 'Приведите columns и ключи строк к тому, что напечатано: каждой ячейке своя графа, каждой графе одна роль.',
    en: 'Bring `columns` and the keys of the rows to what is printed: a column for each cell, one role for each column.',
  },
  *check(territory, { corpus }) {
    const { indicators } = territory;
    if (indicators === null || !isWhole(corpus, territory, 'indicators')) return;
    yield* columnIssues(caseOf(indicators));
    yield* homelessTimes(indicators);
    yield* otherTimes(indicators);
    yield* undatedValues(indicators);
  },
  bad: [
    {
      title: { ru: 'Две графы названы планом на один год', en: 'Two columns are the plan of one year' },
      files: heads(
        '№ п/п, Показатель, Факт 2023, План 2024, План 2025, { printed: Итог, role: target, at: "2025" }',
      ),
      points: 'Итог',
    },
    {
      title: { ru: 'Один заголовок над двумя графами', en: 'One head over two columns' },
      files: heads(`${VALUES}, Уровень, Уровень`),
      points: 'Уровень',
    },
    {
      title: { ru: 'У графы две роли', en: 'A column with two roles' },
      files: heads(
        `${VALUES}, { printed: Кто и откуда, role: responsible }, { printed: Кто и откуда, role: source }`,
        '    responsible: Министерство\n    source: отчёты\n',
      ),
      points: 'Кто и откуда',
    },
    {
      title: { ru: 'Роль, которой нет ни в одной строке', en: 'A role that no row has' },
      files: heads(`${VALUES}, { printed: Ниже нельзя, role: minimum }`),
      points: 'Ниже нельзя',
    },
    {
      title: { ru: 'Опечатка в заголовке графы', en: 'A misspelt head in a row' },
      files: heads(`${VALUES}, Баллы`, '    cells: { Балы: "5" }\n'),
      points: 'Балы',
    },
    {
      title: { ru: 'Ячейка, для которой нет графы', en: 'A cell without a column' },
      files: heads(VALUES, '    cells: { Муниципалитет: Примерный район }\n'),
      points: 'Муниципалитет',
    },
    {
      title: { ru: 'Единица измерения, для которой нет графы', en: 'A unit without a column' },
      files: heads(VALUES, '    unit: процентов\n'),
      points: 'unit',
    },
    {
      title: { ru: 'Примечание, для которого нет графы', en: 'A note without a column' },
      files: heads(VALUES, '    note: по данным школ\n'),
      points: 'note',
    },
    {
      title: { ru: 'Год не стоит ни в одной графе', en: 'A year that no column has' },
      files: heads('№ п/п, Показатель, Факт 2023, План 2024'),
      points: '"2025"',
    },
    {
      title: { ru: 'Год в шапке не тот, что у всех строк', en: 'The year of a head is not that of all rows' },
      files: heads('№ п/п, Показатель, Факт 2023, План 2024, План 2026'),
      points: 'План 2026',
    },
    {
      title: {
        ru: 'Достигнутое не того года, что в шапке',
        en: 'Achieved by another year than the head says',
      },
      files: heads('№ п/п, Показатель, { printed: Факт, role: baseline, at: "2022" }, План 2024, План 2025'),
      points: '"2023"',
    },
    {
      title: { ru: 'У кварталов нигде не назван год', en: 'Nothing names the year of the quarters' },
      files: quarters('', 'cells: { III кв.: 25%, IV кв.: 30% }'),
      points: 'III кв.',
    },
  ],
  good: [
    {
      title: {
        ru: 'Год кварталов назван в заголовке таблицы',
        en: 'The title names the year of the quarters',
      },
      files: quarters(' на 2025 год', 'targets: { 2025-Q3: 25%, 2025-Q4: 30% }'),
    },
    { title: { ru: 'Каждой ячейке своя графа', en: 'A column for each cell' }, files: heads(VALUES) },
    {
      title: {
        ru: 'Графа, о которой Свод ничего не знает, и роль, которой не видно из слов',
        en: 'A column that the Svod knows nothing of, and a role that the words do not tell',
      },
      files: heads(
        `${VALUES}, Баллы, { printed: Откуда, role: source }`,
        '    cells: { Баллы: "5" }\n    source: отчёты школ\n',
      ),
    },
    {
      title: { ru: 'Шапка не напечатана', en: 'No head is printed' },
      files: {},
    },
  ],
};
