// Teachers come by topics: functions that no topic has are on no page of them, and nothing else tells the editor so.
import { inner } from '../../model/excerpt.ts';
import { tieOf } from '../../model/topics.ts';
import type { Subject, Topic } from '../../model/types.ts';
import { isKnown, isWhole } from '../../model/whole.ts';
import { child, keyOf } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

/** Bodies that govern: a teacher asks them for nothing. */
const AUTHORITY =
  /^(?:министерств|департамент|комитет|управлени|правительств|администраци|служб|отдел|орган(?:а|ы)?\s)/iu;

const isAsked = ({ name, level, kind, functions }: Subject): boolean =>
  functions.length > 0 && level !== 'federal' && kind.target?.level !== 'federal' && !AUTHORITY.test(name);

const isOnTopics = ({ functions }: Subject, topics: readonly Topic[]): boolean =>
  functions.some((own) => topics.some((topic) => tieOf(topic, own) !== null));

/** One subject may have work that nobody asks for: where more than half have none that is asked for, topics were left out. */
const LEAST = 2;

const MOST_NAMED = 3;

const named = (subjects: readonly Subject[], mark: (label: string) => string): string =>
  subjects
    .slice(0, MOST_NAMED)
    .map(({ label }) => mark(label))
    .join(', ');

const topics = `topics:
  - { id: diagnostics, name: Пройти диагностику, question: Кто поможет пройти диагностику?, ties: [{ all: ["диагностик*"] }] }
  - { id: courses, name: Учиться, question: Где поучиться?, ties: [{ all: ["курс*"] }] }
`;

/** The model with two more subjects that teachers come to, with the functions given. */
const withTwo = (one: string, other: string): Readonly<Record<string, string>> => ({
  'federal/topics.yaml': topics,
  // The plan names all subjects of these examples, so that it owes none of them a part.
  ...edit(
    'roadmap',
    'executors: [Иванова И.И.]',
    `executors: [${[1, 2, 4, 5].map((n) => `Методическая служба ${n}`).join(', ')}]`,
  ),
  ...edits(
    'subjects',
    ['- диагностику профессиональных дефицитов;', '- анализ профессиональных дефицитов;'],
    [
      '- сопровождение индивидуальных маршрутов.\n',
      `- сопровождение индивидуальных маршрутов.\n${[one, other]
        .map(
          (text, index) =>
            `  - { id: service-${index}, name: Методическая служба ${index + 1}, kind: cnppm, level: municipal, clause: "2.2", functions: ['${text}'] }\n`,
        )
        .join('')}`,
    ],
  ),
});

export const functionsOnTopics: TerritoryRule = {
  id: 'subjects/functions-on-topics',
  scope: 'territory',
  about: 'data',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Функции субъектов выходят на страницы тем',
    en: 'The functions of subjects are on the pages of topics',
  },
  fault: {
    ru: 'Функций субъектов нет ни на одной странице тем',
    en: 'The functions of subjects are on no page of topics',
  },
  reason: {
    ru: 'Учитель ищет помощь на страницах «Темы». Функция, у которой темы нет и по словам её не узнать, туда не попадёт, и субъекта там не найдут.',
    en: 'Teachers look for help by topics; a function that has none, and whose words tell none, is not there, and neither is its subject.',
  },
  cure: {
    ru: 'Назовите темы у функций, с которыми к субъекту приходит педагог.',
    en: 'Give topics to the functions for which a teacher comes to a subject.',
  },
  edit: {
    ru: 'Запишите функцию так: { text: …, topics: [diagnostics] }. Идентификаторы тем – в federal/topics.yaml.',
    en: 'Write a function as { text: …, topics: [diagnostics] }; the ids are in federal/topics.yaml.',
  },
  doubt: {
    ru: 'Правило не знает, приходят ли к субъекту педагоги: у органа, который работает только с организациями, тем может и не быть.',
    en: 'The rule does not know whether teachers come to a subject; one that works with organisations alone may have no topics.',
  },
  *check(territory, { corpus }) {
    const { federal } = corpus;
    if (!isKnown(corpus, 'federal-topics') || federal.topics.length === 0) return;
    if (!isWhole(corpus, territory, 'subjects')) return;
    const asked = territory.subjects.filter(isAsked);
    const lost = asked.filter((subject) => !isOnTopics(subject, federal.topics));
    const [first] = lost;
    if (first === undefined || lost.length < LEAST || 2 * lost.length <= asked.length) return;
    const more = lost.length - MOST_NAMED;
    const rest = more > 0 ? ` и ещё ${more} ${plural(more, ['субъекта', 'субъектов', 'субъектов'])}` : '';
    yield {
      at: keyOf(child(first.spot, 'functions')),
      message: {
        ru: `Функций ${named(lost, (label) => `«${inner(label)}»`)}${rest} не будет ни на одной странице «Темы»`,
        en: `The functions of ${named(lost, (label) => `“${label}”`)}${more > 0 ? ` and ${more} more` : ''} will be on no page of topics`,
      },
      grounds: lost.slice(1).map(({ label, spot }) => ({
        says: { ru: `И функций субъекта «${inner(label)}».`, en: `Nor those of “${label}”.` },
        at: keyOf(child(spot, 'functions')),
      })),
      evidence: 'topics',
    };
  },
  bad: [
    {
      title: { ru: 'Ни у кого нет ни темы, ни её слов', en: 'Nobody has a topic or its words' },
      files: withTwo('посещает занятия;', 'сводит планы школ.'),
      points: 'functions',
    },
    {
      title: { ru: 'Нет у четырёх из пяти', en: 'Four of five have none' },
      files: {
        ...withTwo('посещает занятия;', 'сводит планы школ.'),
        'regions/primer/acts/1/subjects.yaml': `${withTwo('посещает занятия;', 'сводит планы школ.')['regions/primer/acts/1/subjects.yaml'] ?? ''}  - { id: service-3, name: Методическая служба 4, kind: cnppm, level: municipal, clause: "2.2", functions: [собирает отчёты школ.] }
  - { id: service-4, name: Методическая служба 5, kind: cnppm, level: municipal, clause: "2.2", functions: [проводит курсы.] }
`,
      },
      points: 'functions',
    },
  ],
  good: [
    {
      title: { ru: 'Темы названы рядом с функциями', en: 'Topics are given beside the functions' },
      files: {
        ...withTwo('посещает занятия;', 'сводит планы школ.'),
        'regions/primer/acts/1/subjects.yaml': (
          withTwo('посещает занятия;', 'сводит планы школ.')['regions/primer/acts/1/subjects.yaml'] ?? ''
        )
          .replace("['посещает занятия;']", "[{ text: 'посещает занятия;', topics: [courses] }]")
          .replace("['сводит планы школ.']", "[{ text: 'сводит планы школ.', topics: [courses] }]"),
      },
    },
    {
      title: { ru: 'У большинства тема видна из слов', en: 'The words of most tell a topic' },
      files: withTwo('проводит курсы;', 'проводит диагностику.'),
    },
  ],
};
