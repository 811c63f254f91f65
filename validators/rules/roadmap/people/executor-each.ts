// Where several answer for a measure, each sends somebody; one name of one body leaves the others with nobody to do their part.
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { namesOthers } from '../../../text/table-head/questions.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import { sayNames } from '../../levels/say.ts';
import type { TerritoryRule } from '../../rule.ts';

const responsibleOf = ({ responsible }: Pick<Measure, 'responsible'>): readonly string[] =>
  (responsible ?? []).map(({ printed }) => normalise(printed));

/** Whose people are, by rows for which one body alone answers: with one person, who is surely of it, or with several. */
const bodiesIn = (measures: readonly Measure[], several: boolean): ReadonlyMap<string, string> => {
  const rows = measures.flatMap(({ executors, ...measure }) => {
    const [only, ...others] = responsibleOf(measure);
    return only === undefined || others.length > 0 || executors === null || executors.length > 1 !== several
      ? []
      : executors.map((executor) => ({ executor: normalise(executor), body: only }));
  });
  return new Map(
    [...Map.groupBy(rows, ({ executor }) => executor)].flatMap(([executor, of]) => {
      const bodies = new Set(of.map(({ body }) => body));
      const [body] = bodies;
      return body === undefined || bodies.size > 1 ? [] : [[executor, body] as const];
    }),
  );
};

const bodiesOf = (measures: readonly Measure[]): ReadonlyMap<string, string> =>
  new Map([...bodiesIn(measures, true), ...bodiesIn(measures, false)]);

interface Lacking {
  readonly measure: Measure;
  readonly bodies: readonly string[];
}

const lackingIn = (measure: Measure, known: ReadonlyMap<string, string>): Lacking | null => {
  const { responsible, executors } = measure;
  if (responsible === null || responsible.length < 2 || executors === null || executors.length === 0)
    return null;
  const bodies = executors.map((executor) => known.get(normalise(executor)) ?? null);
  const said = executors.map((executor) => normalise(executor)).join(' ');
  // Somebody of whom nobody knows may be anybody's.
  if (bodies.includes(null)) return null;
  const left = responsible.filter(
    ({ printed }) => !bodies.includes(normalise(printed)) && !said.includes(normalise(printed)),
  );
  return left.length === 0 || left.length === responsible.length
    ? null
    : { measure, bodies: left.map(({ printed }) => printed) };
};

const LAST = '            result: план поддержки по итогам диагностики\n';
/** Rows for which the centre alone answers, all done by one person. */
const alone = (person: string): string =>
  ['Отбор наставников', 'Сбор дневников']
    .map(
      (title) =>
        `          - title: ${title}\n            responsible: [ЦНППМ]\n            executors: [${person}]\n            deadline: ежегодно (май)\n            result: список по итогам диагностики\n`,
    )
    .join('');

export const executorEach: TerritoryRule = {
  id: 'roadmap/executor-each',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'У каждого ответственного субъекта есть исполнитель',
    en: 'Each body that answers for a measure has somebody to do it',
  },
  fault: {
    ru: 'Не у каждого ответственного субъекта есть исполнитель',
    en: 'Not each body that answers has somebody to do it',
  },
  reason: {
    ru: 'Если за мероприятие отвечают трое, а исполнитель назван от одного, свою часть двое других никому не поручили.',
    en: 'Where three answer for a measure and one has named a person, the part of the other two is nobody’s.',
  },
  cure: {
    ru: 'Назовите исполнителя от каждого ответственного субъекта или уберите лишних ответственных.',
    en: 'Name somebody of each body that answers, or leave out those who do not.',
  },
  doubt: {
    ru: 'Где работает исполнитель, видно только по другим строкам плана.',
    en: 'Where a person works is seen by other rows alone.',
  },
  *check({ roadmap }) {
    if (roadmap === null) return;
    // Who takes part is asked of nobody who answers.
    if (roadmap.columns.some(({ role, printed }) => role === 'executors' && namesOthers(printed))) return;
    const known = bodiesOf(roadmap.measures);
    if (known.size === 0) return;
    const lacking = roadmap.measures.flatMap((measure) => lackingIn(measure, known) ?? []);
    const [first, ...others] = lacking;
    if (first === undefined) return;
    const names = sayNames(first.bodies.map((name) => inner(excerpt(name))));
    const count = others.length;
    yield {
      at: child(first.measure.spot, 'executors'),
      message: {
        ru: `В мероприятии «${inner(excerpt(first.measure.title))}» нет исполнителя от ${plural(first.bodies.length, ['ответственного субъекта', 'ответственных субъектов', 'ответственных субъектов'])} ${names.ru}${count > 0 ? `; таких мероприятий ещё ${count}` : ''}`,
        en: `“${excerpt(first.measure.title)}” has nobody of ${names.en} to do it${count > 0 ? `; ${count} more such measures` : ''}`,
      },
      grounds: others.map(({ measure, bodies }) => ({
        says: {
          ru: `И здесь: «${inner(excerpt(measure.title))}» – нет исполнителя от ${sayNames(bodies).ru}`,
          en: `And here: “${excerpt(measure.title)}” has nobody of ${sayNames(bodies).en}`,
        },
        at: child(measure.spot, 'executors'),
      })),
      placeless: true,
      evidence: lacking
        .map(({ measure }) => normalise(measure.title))
        .sort()
        .join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Исполнитель от одного из двух', en: 'Somebody of one of two' },
      files: edit('roadmap', LAST, `${LAST}${alone('Иванова И.И.')}`),
    },
  ],
  good: [
    {
      title: { ru: 'Графа говорит, кто участвует', en: 'The column says who takes part' },
      files: edits(
        'roadmap',
        [
          'title: Дорожная карта\n',
          'title: Дорожная карта\ncolumns: [№, Мероприятие, Ответственный, { printed: Кто участвует, role: executors }, Срок, Результат]\n',
        ],
        [LAST, `${LAST}${alone('Иванова И.И.')}`],
      ),
    },
    {
      title: { ru: 'Чей исполнитель, неизвестно', en: 'Nobody knows whose the person is' },
      files: edit('roadmap', LAST, `${LAST}${alone('Сидорова С.С.')}`),
    },
  ],
};
