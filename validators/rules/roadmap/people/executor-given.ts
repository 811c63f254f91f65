// A responsible subject answers for a measure; somebody has to carry it out.

import { givesNothing } from '../../../model/put-off.ts';
import { mayLackExecutors } from '../../../model/roadmap/executors.ts';
import { edit, edits, flatPlan, whole } from '../../example-base.ts';
import { cellGiven } from '../../makers/given.ts';

export const executorGiven = cellGiven({
  id: 'roadmap/executor-given',
  severity: 'warning',
  reason: {
    ru: 'Ответственный субъект — это организация. Кто именно делает работу, видно только из графы исполнителей.',
    en: 'The responsible subject is an organisation; only the executors say who does the work.',
  },
  cure: {
    ru: 'Назовите исполнителей и соисполнителей: имена или должности.',
    en: 'Name the executors: persons or posts.',
  },
  edit: {
    ru: 'В данных это executors, как они напечатаны в графе.',
    en: 'In the data it is `executors`, as the column prints them.',
  },
  cell: {
    role: 'executors',
    what: { ru: 'исполнитель', en: 'executor' },
    isMissing: (measure, roadmap) =>
      (measure.executors ?? []).every(givesNothing) && !mayLackExecutors(roadmap, measure),
  },
  bad: [
    {
      title: { ru: 'Ключа executors нет', en: 'The key `executors` is absent' },
      files: edit('roadmap', '            executors: [Иванова И.И.]\n', ''),
      points: 'title: Проведение мониторинга',
    },
    {
      title: { ru: 'Список исполнителей пуст', en: 'The list of executors is empty' },
      files: edit('roadmap', '[Иванова И.И.]', '[]'),
      points: '[]',
    },
    {
      title: { ru: 'Вместо исполнителя стоит прочерк', en: 'A dash stands for the executor' },
      files: edit('roadmap', '[Иванова И.И.]', '["—"]'),
      points: '["—"]',
    },
    {
      title: {
        ru: 'Графа и исполнителей, и соисполнителей',
        en: 'A column of executors and of those who help them',
      },
      files: edits(
        'roadmap',
        [
          'directions:',
          'columns: [Мероприятие, Ответственный, Исполнители (соисполнители), Срок, Результат]\ndirections:',
        ],
        ['            executors: [Иванова И.И.]\n', ''],
      ),
    },
  ],
  good: [
    {
      title: {
        ru: 'Графа соисполнителей: помощники нужны не всякому мероприятию',
        en: 'A column of helpers: not every measure needs them',
      },
      files: edits(
        'roadmap',
        ['directions:', 'columns: [Мероприятие, Ответственный, Соисполнители, Срок, Результат]\ndirections:'],
        ['            executors: [Иванова И.И.]\n', ''],
      ),
    },
    {
      title: {
        ru: 'Одна графа «Исполнитель» – она и называет ответственных',
        en: 'The only column of executors names who is responsible',
      },
      files: whole('roadmap', flatPlan),
    },
    {
      title: { ru: 'Исполнитель назван должностью', en: 'The executor is named by the post' },
      files: edit('roadmap', '[Иванова И.И.]', '[методисты ЦНППМ]'),
    },
  ],
});
