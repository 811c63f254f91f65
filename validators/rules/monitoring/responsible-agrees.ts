// The provision gives the monitoring to one, the roadmap to another: each may think it is the other's work.
import { excerpt, inner } from '../../model/excerpt.ts';
import { monitoringOf, responsibleSpot } from '../../model/monitoring.ts';
import type { Subject } from '../../model/types.ts';
import { replaced } from '../example-base.ts';
import { sayNames } from '../levels/say.ts';
import type { TerritoryRule } from '../rule.ts';

const monitored = replaced(
  'subjects',
  'утверждает дорожную карту.',
  'осуществляет мониторинг эффективности региональной системы.',
);

const plannedFor = (responsible: string): string =>
  replaced('roadmap', 'Проведение мониторинга', 'Проведение мониторинга региональной системы').replace(
    '[Министерство, ЦНППМ]',
    responsible,
  );

export const responsibleAgrees: TerritoryRule = {
  id: 'monitoring/responsible-agrees',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Мониторинг проводит тот, кому он дан функцией',
    en: 'The monitoring is conducted by the subject whose function it is',
  },
  fault: {
    ru: 'Мониторинг проводит не тот, кому он дан функцией',
    en: 'Monitoring is held by another than whose function it is',
  },
  reason: {
    ru: 'Если по положению мониторинг ведёт один, а по дорожной карте отвечает другой, отчёта не спросить ни с кого.',
    en: 'Where the provision gives the monitoring to one and the roadmap to another, neither can be asked for the report.',
  },
  cure: {
    ru: 'Назовите ответственным субъекта с функцией мониторинга или дайте эту функцию ответственному.',
    en: 'Make the subject with the function responsible, or give the function to the one who is.',
  },
  doubt: {
    ru: 'Мониторинг может быть поручен подведомственной организации, а за органом власти остаётся решение по его итогам.',
    en: 'The work may be entrusted to a subordinate organisation while the authority decides on its outcome.',
  },
  *check(territory) {
    const { assigned, planned } = monitoringOf(territory);
    const obliged = assigned.filter(({ subject }) => subject.level !== 'federal');
    const owners = new Set<Subject>(obliged.map(({ subject }) => subject));
    const rows = planned.filter(({ measure }) => (measure.responsible?.length ?? 0) > 0);
    const named = rows.flatMap(({ measure }) => measure.responsible ?? []);
    if (owners.size === 0 || named.some(({ target }) => target === null || owners.has(target))) return;
    const [row] = rows;
    if (row === undefined) return;
    const by = sayNames([...new Set(named.map(({ printed }) => printed))]);
    const of = sayNames([...owners].map(({ label }) => label));
    yield {
      at: responsibleSpot(row),
      message: {
        ru: `По положению мониторинг системы — функция субъекта ${of.ru}, а в дорожной карте за него отвечает ${by.ru}`,
        en: `By the provision the monitoring is the function of ${of.en}, but in the roadmap ${by.en} is responsible`,
      },
      hint: {
        ru: `Назовите в этой строке ответственным ${of.ru} или дайте функцию мониторинга субъекту ${by.ru}.`,
        en: `Name ${of.en} as responsible in this row, or give ${by.en} the function of monitoring.`,
      },
      grounds: [
        ...obliged.map(({ subject, text, at }) => ({
          says: {
            ru: `Функция субъекта «${inner(subject.label)}»: «${inner(excerpt(text))}»`,
            en: `A function of “${subject.label}”: “${excerpt(text)}”`,
          },
          at,
        })),
        ...rows.map(({ measure }) => ({
          says: {
            ru: `Мероприятие «${inner(excerpt(measure.title))}»`,
            en: `The measure “${excerpt(measure.title)}”`,
          },
          at: measure.spot,
        })),
      ],
      evidence: named
        .map(({ printed }) => printed)
        .sort()
        .join(),
      placeless: true,
    };
  },
  bad: [
    {
      title: {
        ru: 'Функция у министерства, отвечает центр',
        en: 'The ministry’s function, the centre’s row',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': monitored,
        'regions/primer/acts/1/roadmap.yaml': plannedFor('[ЦНППМ]'),
      },
      points: '[ЦНППМ]',
    },
  ],
  good: [
    {
      title: {
        ru: 'Министерство отвечает вместе с центром',
        en: 'The ministry answers together with the centre',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': monitored,
        'regions/primer/acts/1/roadmap.yaml': plannedFor('[Министерство, ЦНППМ]'),
      },
    },
    {
      title: { ru: 'Мониторинг другого дела', en: 'The monitoring of another matter' },
      files: {
        'regions/primer/acts/1/subjects.yaml': monitored,
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'Проведение мониторинга',
          'Мониторинг реализации региональной системы наставничества',
        ).replace('[Министерство, ЦНППМ]', '[ЦНППМ]'),
      },
    },
  ],
};
