// A plan is read by its head: what stands in no column, or in two, is shown elsewhere or read for something else.
import { excerpt, inner } from '../../../model/excerpt.ts';
import { isFilled, isUsual, meantForCells } from '../../../model/roadmap/cells.ts';
import { detailNames } from '../../../model/roadmap/measure.ts';
import type { Measure, Roadmap } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { child, keyOf } from '../../../source/spot.ts';
import { arePartsOfOne } from '../../../text/table-head/deadline-parts.ts';
import type { MeasureRole } from '../../../text/table-head/roadmap.ts';
import { flatPlan, whole } from '../../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../../rule.ts';
import { type ColumnsCase, columnIssues, type GivenCell } from '../../tables/columns.ts';

const roleNames: Readonly<Record<MeasureRole, Text>> = {
  group: { ru: 'заголовок группы строк', en: 'heading of rows' },
  number: { ru: 'номер', en: 'number' },
  measure: { ru: 'мероприятие', en: 'measure' },
  responsible: { ru: 'ответственные', en: 'responsible' },
  executors: { ru: 'исполнители', en: 'executors' },
  deadline: { ru: 'срок', en: 'deadline' },
  result: { ru: 'результат', en: 'result' },
  participants: { ru: 'участники', en: 'participants' },
  document: { ru: 'документ', en: 'document' },
  place: { ru: 'место', en: 'place' },
  funding: { ru: 'средства', en: 'funding' },
  indicator: { ru: 'показатель', en: 'indicator' },
  note: { ru: 'примечание', en: 'note' },
};

const rowName = ({ title }: Measure): Text => ({
  ru: `Мероприятие «${inner(excerpt(title))}»`,
  en: `The measure “${excerpt(title)}”`,
});

/** The cells of a row as the file gives them; its number stands before its name in many tables, under one head. */
const cellsOf = (measure: Measure): readonly GivenCell[] => {
  const { responsible, executors, deadline, result, inherited, details, spot } = measure;
  const row = rowName(measure);
  const given = (role: MeasureRole, isThere: boolean): readonly GivenCell[] =>
    isThere ? [{ row, role, key: role, spot: child(spot, role) }] : [];
  return [
    ...given('responsible', responsible !== null && !inherited.responsible),
    ...given('executors', executors !== null),
    ...given('deadline', deadline !== null && !deadline.isApart && !inherited.deadline),
    ...given('result', result !== null),
    ...details.map(({ role, head, spot: at }): GivenCell => {
      const byKey = role !== null && at.path.at(-1) === role && Object.hasOwn(detailNames, role);
      return { row, role: byKey ? role : null, key: byKey ? role : head, spot: at };
    }),
  ];
};

const isColumnFilled = (roadmap: Roadmap, role: MeasureRole | null, head: string): boolean => {
  if (role === 'group') return roadmap.groups.length > 0;
  if (isUsual(role) && isFilled(roadmap, role)) return true;
  return roadmap.measures.some(({ details }) =>
    details.some((detail) => detail.head === head || (role !== null && detail.role === role)),
  );
};

/** A table whose head has no column for what its rows are called by; it is told once, with the heads that may be meant. */
function* withoutMeasures({ columns, measures, spot }: Roadmap): Generator<Issue> {
  const first = measures.find(({ title }) => title !== '');
  if (columns.length === 0 || first === undefined || columns.some(({ role }) => role === 'measure')) return;
  const used = new Set(measures.flatMap(({ details }) => details.map(({ head }) => head)));
  const [meant] = columns.filter(({ role, said, printed }) => role === null && !said && !used.has(printed));
  yield {
    at: meant?.spot ?? keyOf(child(spot, 'columns')),
    message: {
      ru: `В шапке нет графы мероприятий, а в строках они есть: первое – «${inner(excerpt(first.title))}»`,
      en: `The head has no column of measures, but the rows have them: the first is “${excerpt(first.title)}”`,
    },
    hint:
      meant === undefined
        ? {
            ru: 'Добавьте в columns графу, в которой мероприятия напечатаны; если её заголовок о них не говорит, рядом с ним напишите role: measure.',
            en: 'Add to `columns` the column in which the measures are printed; where its head does not say so, write `role: measure` beside it.',
          }
        : {
            ru: `Если мероприятия напечатаны в графе «${meant.printed}», в columns рядом с её заголовком напишите role: measure.`,
            en: `Where the measures are printed in the column “${meant.printed}”, write \`role: measure\` beside its head in \`columns\`.`,
          },
    evidence: 'measure',
  };
}

const caseOf = (roadmap: Roadmap): ColumnsCase => ({
  columns: roadmap.columns,
  cells: roadmap.measures.flatMap(cellsOf),
  roleNames,
  // Headings of several levels may each have a column, as each year of a deadline.
  differ: (a, b) =>
    a.role === b.role &&
    ((a.role === 'group' && a.printed !== b.printed) ||
      (a.role === 'deadline' && arePartsOfOne([a.printed, b.printed]))),
  wantsCells: ({ role }) =>
    (role === 'number' && roadmap.groups.length === 0) ||
    (role !== 'note' && Object.hasOwn(detailNames, role ?? '')),
  isFilled: ({ role, printed }) => isColumnFilled(roadmap, role as MeasureRole | null, printed),
  meant: meantForCells(roadmap),
});

const plan = (columns: string, row = ''): Readonly<Record<string, string>> =>
  whole(
    'roadmap',
    flatPlan
      .replace(/^columns: .*$/mu, `columns: [${columns}]`)
      .replace('    result: план поддержки\n', `    result: план поддержки\n${row}`),
  );

const HEAD = 'Мероприятие, Срок, Исполнитель, Результат';

export const columns: TerritoryRule = {
  id: 'roadmap/columns',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Шапка дорожной карты сходится со строками',
    en: 'The head of a roadmap agrees with its rows',
  },
  fault: {
    ru: 'Шапка дорожной карты не сходится со строками',
    en: 'The head of a roadmap disagrees with its rows',
  },
  reason: {
    ru: 'По шапке Свод понимает, что стоит в каждой ячейке. Срок не из той графы будет прочитан как другое, а ячейка без графы – не там показана.',
    en: 'By the head the Svod knows what each cell holds: a deadline of another column is read for something else, and a cell without one is shown elsewhere.',
  },
  cure: {
    ru: 'Приведите columns и ключи строк к тому, что напечатано: каждой ячейке своя графа, каждой графе одна роль.',
    en: 'Bring `columns` and the keys of the rows to what is printed: a column for each cell, one role for each column.',
  },
  *check(territory, { corpus }) {
    const { roadmap } = territory;
    if (roadmap === null || !isWhole(corpus, territory, 'roadmap')) return;
    yield* withoutMeasures(roadmap);
    yield* columnIssues(caseOf(roadmap));
  },
  bad: [
    {
      title: { ru: 'Графа участников пуста', en: 'A column of participants that is empty' },
      files: plan('Мероприятие, Участники, Срок, Исполнитель, Результат'),
      points: 'Участники',
    },
    {
      title: {
        ru: 'Заголовок не говорит, что под ним мероприятия',
        en: 'A head that does not speak of measures',
      },
      files: plan('Чем займёмся, Срок, Исполнитель, Результат'),
      points: 'Чем займёмся',
    },
    {
      title: { ru: 'Графы мероприятий в шапке нет', en: 'No column of measures in the head' },
      files: plan('Срок, Исполнитель, Результат'),
      points: 'columns',
    },
    {
      title: {
        ru: 'Заголовок, по которому не понять, что в графе',
        en: 'A head that does not say what it holds',
      },
      files: plan('Мероприятие, Срок, Чья забота, Результат'),
      points: 'Чья забота',
    },
    {
      title: { ru: 'Две графы сроков', en: 'Two columns of deadlines' },
      files: plan(`${HEAD}, { printed: Начало, role: deadline }`),
      points: 'Начало',
    },
    {
      title: { ru: 'Один заголовок над двумя графами', en: 'One head over two columns' },
      files: plan(`${HEAD}, Охват, Охват`),
      points: 'Охват',
    },
    {
      title: { ru: 'У графы две роли', en: 'A column with two roles' },
      files: plan(
        `${HEAD}, { printed: Где и кто, role: place }, { printed: Где и кто, role: participants }`,
        '    place: школа\n    participants: педагоги\n',
      ),
      points: 'Где и кто',
    },
    {
      title: { ru: 'Роль, которой нет ни в одной строке', en: 'A role that no row has' },
      files: plan(`${HEAD}, { printed: Откуда деньги, role: funding }`),
      points: 'Откуда деньги',
    },
    {
      title: { ru: 'Опечатка в заголовке графы', en: 'A misspelt head in a row' },
      files: plan(`${HEAD}, Охват`, '    cells: { Охвать: 20 школ }\n'),
      points: 'Охвать',
    },
    {
      title: { ru: 'Ячейка, для которой нет графы', en: 'A cell without a column' },
      files: plan(HEAD, '    cells: { Охват: 20 школ }\n'),
      points: 'Охват',
    },
    {
      title: { ru: 'Примечание, для которого нет графы', en: 'A note without a column' },
      files: plan(HEAD, '    note: при наличии средств\n'),
      points: 'note',
    },
    {
      title: {
        ru: 'Исполнители сверх единственной графы «Исполнитель»',
        en: 'Executors beyond the only column',
      },
      files: whole(
        'roadmap',
        flatPlan
          .replace('    result: аналитическая', '    executors: [Орлова А.А.]\n    result: аналитическая')
          .replace('    result: план', '    executors: [Белова Б.Б.]\n    result: план'),
      ),
      points: 'executors',
    },
  ],
  good: [
    { title: { ru: 'Каждой ячейке своя графа', en: 'A column for each cell' }, files: plan(HEAD) },
    {
      title: {
        ru: 'Графа, о которой Свод ничего не знает, и роль, которой не видно из слов',
        en: 'A column that the Svod knows nothing of, and a role that the words do not tell',
      },
      files: plan(
        `${HEAD}, Охват, { printed: Где, role: place }`,
        '    cells: { Охват: 20 школ }\n    place: в школах\n',
      ),
    },
    {
      title: {
        ru: 'Мероприятия стоят в графе «Содержание работы»',
        en: 'The measures stand under “Content of the work”',
      },
      files: plan('Содержание работы, Срок, Исполнитель, Результат'),
    },
    { title: { ru: 'Шапка не напечатана', en: 'No head is printed' }, files: {} },
  ],
};
