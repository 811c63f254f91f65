// «Мониторинг проводится» without «кем» is nobody's work.
import { isWhole } from '../../model/whole.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { mainPlace, monitoringOf, namesWhoMonitors } from './statements.ts';

const nobody = replaced(
  'provision',
  'Мониторинг системы проводит Министерство',
  'Мониторинг системы проводится',
);

export const responsibleNamed: TerritoryRule = {
  id: 'monitoring/responsible-named',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Сказано, кто проводит мониторинг', en: 'It is said who conducts the monitoring' },
  reason: {
    ru: 'Мониторинг, который «проводится» сам собой, не проводит никто: некому поручить и не с кого спросить отчёт.',
    en: 'Monitoring that is said to be done, and by nobody, is done by nobody: there is no one to ask for the report.',
  },
  cure: {
    ru: 'Назовите, кто проводит мониторинг: функцией субъекта, словами «мониторинг проводит …» или строкой дорожной карты.',
    en: 'Name who conducts the monitoring: as a subject’s function, in words, or by a row of the roadmap.',
  },
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'subjects') || !isWhole(corpus, territory, 'roadmap')) return;
    const monitoring = monitoringOf(territory);
    const at = mainPlace(monitoring);
    const { stated, assigned, planned } = monitoring;
    const isNamed =
      assigned.length > 0 ||
      stated.some(({ passage }) => namesWhoMonitors(passage.text)) ||
      planned.some(({ measure }) => (measure.responsible?.length ?? 0) > 0);
    if (at === null || isNamed) return;
    yield {
      at,
      message: {
        ru: 'Мониторинг системы назначен, но ни функции, ни текст, ни дорожная карта не говорят, кто его проводит',
        en: 'The system is to be monitored, but neither a function nor the text nor the roadmap says by whom',
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: '«Мониторинг проводится»', en: 'It is done, and by nobody' },
      files: { 'regions/primer/provision.mdx': nobody },
    },
  ],
  good: [
    { title: { ru: '«Мониторинг проводит Министерство»', en: 'The ministry does it' }, files: {} },
    {
      title: { ru: 'Мониторинг — функция субъекта', en: 'It is a subject’s function' },
      files: {
        'regions/primer/provision.mdx': nobody,
        'regions/primer/subjects.yaml': replaced(
          'subjects',
          'утверждает дорожную карту.',
          'осуществляет мониторинг эффективности региональной системы.',
        ),
      },
    },
    {
      title: { ru: 'Ответственного называет дорожная карта', en: 'The roadmap names who is responsible' },
      files: {
        'regions/primer/provision.mdx': nobody,
        'regions/primer/roadmap.yaml': replaced(
          'roadmap',
          'Проведение мониторинга',
          'Проведение мониторинга региональной системы',
        ),
      },
    },
  ],
};
