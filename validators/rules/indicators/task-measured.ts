// A task that no indicator measures is done or left undone, and nobody can tell which.

import { excerpt, inner } from '../../model/excerpt.ts';
import { isWhole } from '../../model/whole.ts';
import { plural } from '../../text/russian.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { measures, measuresPart, readerOfTasks } from './measured-by.ts';
import { countsAlike, partsOf } from './task-parts.ts';
import { type Task, tasksOf } from './tasks.ts';

/** The model with these tasks before its second section. */
const setting = (...tasks: readonly string[]): Readonly<Record<string, string>> =>
  edit(
    'provision',
    '## 2. Субъекты',
    `1.3. Задачи системы:\n\n${tasks.map((one) => `- ${one}`).join('\n')}\n\n## 2. Субъекты`,
  );

export const taskMeasured: TerritoryRule = {
  id: 'indicators/task-measured',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Каждую задачу положения измеряет показатель',
    en: 'An indicator measures every task of the provision',
  },
  fault: { ru: 'Задачу не измеряет ни один показатель', en: 'No indicator measures a task' },
  reason: {
    ru: 'По показателям отчитываются за задачи. Задача, которую ни один из них не измеряет, в отчёт не попадёт: решена она или нет, не узнает никто.',
    en: 'Indicators report on the tasks: one that none of them measures gets into no report, and nobody learns whether it was done.',
  },
  cure: {
    ru: 'Введите показатель для задачи, соедините её с той, у которой он есть, или уберите её.',
    en: 'Enter an indicator for the task, join it to one that has an indicator, or take it out.',
  },
  doubt: {
    ru: 'Правило сравнивает слова задачи и показателей. Показатель, который измеряет задачу, но назван совсем другими словами, оно не узнает.',
    en: 'The rule compares the words of a task with those of the indicators; it does not know one that measures it in quite other words.',
  },
  *check(territory, { corpus }) {
    const { provision, indicators } = territory;
    if (provision === null || indicators === null) return;
    if (!isWhole(corpus, territory, 'indicators')) return;
    const read = readerOfTasks(territory);
    const rows = indicators.indicators.map(({ name }) => ({ ...read(name), name }));
    const tasks = tasksOf(provision, corpus.texts)
      .map((task) => ({ ...task, said: read(task.text) }))
      .filter(({ said }) => said.words.size > 0);
    const isOpen = ({ text, said }: (typeof tasks)[number]): boolean =>
      !rows.some((row) => measures(row, said)) ||
      !countsAlike(text, rows, read) ||
      partsOf(text).some((part) => !rows.some((row) => measuresPart(row, read(part))));
    const open = tasks.filter(isOpen);
    const [first] = open;
    // A table with which no task can be compared is about something else.
    if (first === undefined || open.length === tasks.length) return;
    const words = ({ text }: Task): string => inner(excerpt(stripListPunctuation(text)));
    const count = open.length;
    yield {
      at: first.spot,
      message:
        count === 1
          ? {
              ru: `Задачу «${words(first)}» не измеряет ни один показатель`,
              en: `No indicator measures the task “${words(first)}”`,
            }
          : {
              ru: `${count} ${plural(count, ['задачу', 'задачи', 'задач'])} из ${tasks.length} не измеряет ни один показатель; первая – «${words(first)}»`,
              en: `No indicator measures ${count} of the ${tasks.length} tasks; the first is “${words(first)}”`,
            },
      grounds: open.slice(1).map((task) => ({
        says: { ru: `И эту: «${words(task)}»`, en: `Nor this one: “${words(task)}”` },
        at: task.spot,
      })),
      placeless: true,
      evidence: String(count),
    };
  },
  bad: [
    {
      title: { ru: 'О музеях показателя нет', en: 'No indicator is on museums' },
      files: setting('диагностика педагогов;', 'подготовка наставников;', 'открытие школьных музеев.'),
      points: 'открытие школьных музеев.',
    },
    {
      title: { ru: 'Две задачи без показателей', en: 'Two tasks without indicators' },
      files: setting('диагностика педагогов;', 'издание учебников;', 'открытие школьных музеев.'),
      points: 'издание учебников;',
    },
    {
      title: {
        ru: 'Стандарт ставит задачу, которую не измеряет',
        en: 'A standard sets a task that it does not measure',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': (
          setting('диагностика педагогов;', 'открытие школьных музеев.')[
            'regions/primer/acts/1/provision.mdx'
          ] ?? ''
        ).replace('kind: provision', 'kind: standard'),
      },
      points: 'открытие школьных музеев.',
    },
    {
      title: { ru: 'Показатель считает других', en: 'The indicator counts others' },
      files: setting('диагностика педагогов;', 'увеличение доли программ наставников.'),
      points: 'увеличение доли программ наставников.',
    },
    {
      title: { ru: 'Половина задачи без показателя', en: 'Half of a task without an indicator' },
      files: setting('диагностика педагогов;', 'развитие наставничества, открытие школьных музеев.'),
      points: 'развитие наставничества, открытие школьных музеев.',
    },
  ],
  good: [
    {
      title: { ru: 'У каждой задачи есть показатель', en: 'Every task has its indicator' },
      files: setting('диагностика педагогов;', 'развитие наставничества.'),
    },
    {
      title: {
        ru: 'Таблица о другом: сравнивать не с чем',
        en: 'A table on something else: there is nothing to compare',
      },
      files: setting('издание учебников;', 'открытие школьных музеев.'),
    },
  ],
};
