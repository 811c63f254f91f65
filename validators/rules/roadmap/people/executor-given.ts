// A responsible subject answers for a measure; somebody has to carry it out.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { givesNothing } from '../../../model/put-off.ts';
import { hasColumn } from '../../../model/roadmap/cells.ts';
import { child } from '../../../source/spot.ts';
import { edit, flatPlan } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

export const executorGiven: TerritoryRule = {
  id: 'roadmap/executor-given',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'У мероприятия указан исполнитель', en: 'A measure has an executor' },
  fault: { ru: 'У мероприятия не указан исполнитель', en: 'A measure has no executor' },
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
  *check(territory) {
    const { roadmap } = territory;
    if (roadmap === null || !hasColumn(roadmap, 'executors')) return;
    for (const { title, executors, spot } of roadmap.measures)
      if ((executors ?? []).every(givesNothing))
        yield {
          at: child(spot, 'executors'),
          message: {
            ru: `У мероприятия «${inner(excerpt(title))}» не указан исполнитель`,
            en: `The measure “${excerpt(title)}” has no executor`,
          },
          evidence: '',
        };
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
  ],
  good: [
    {
      title: {
        ru: 'Одна графа «Исполнитель» – она и называет ответственных',
        en: 'The only column of executors names who is responsible',
      },
      files: {
        'regions/primer/acts/1/roadmap.yaml': flatPlan,
      },
    },
    {
      title: { ru: 'Исполнитель назван должностью', en: 'The executor is named by the post' },
      files: edit('roadmap', '[Иванова И.И.]', '[методисты ЦНППМ]'),
    },
  ],
};
