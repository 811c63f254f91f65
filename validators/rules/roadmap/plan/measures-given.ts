// A heading without measures under it promises what nobody has planned.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { child } from '../../../source/spot.ts';
import { primer, replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

const withoutMeasures = primer.roadmap.slice(0, primer.roadmap.indexOf('        measures:'));

export const measuresGiven: TerritoryRule = {
  id: 'roadmap/measures-given',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  owns: ['roadmap:systemMeasures', 'roadmap:measures'],
  title: {
    ru: 'У направлений и системообразующих мероприятий есть мероприятия',
    en: 'Directions and system measures have measures',
  },
  fault: {
    ru: 'У направления или системообразующего мероприятия нет мероприятий',
    en: 'A direction or system measure has no measures',
  },
  reason: {
    ru: 'Направление или системообразующее мероприятие без мероприятий — только заголовок: исполнять в нём нечего.',
    en: 'A direction or a system measure without measures is a mere heading: there is nothing to carry out.',
  },
  cure: {
    ru: 'Впишите мероприятия с ответственными, сроками и результатами или уберите заголовок.',
    en: 'Enter the measures with their responsible subjects, deadlines and results, or remove the heading.',
  },
  *check(territory) {
    for (const direction of territory.roadmap?.directions ?? []) {
      if (direction.systemMeasures.length === 0)
        yield {
          at: child(direction.spot, 'systemMeasures'),
          message: {
            ru: `В направлении «${inner(excerpt(direction.title))}» нет ни одного системообразующего мероприятия`,
            en: `The direction “${excerpt(direction.title)}” has no system measures`,
          },
          evidence: '',
        };
      for (const { number, title, measures, spot } of direction.systemMeasures)
        if (measures.length === 0)
          yield {
            at: child(spot, 'measures'),
            message: {
              ru: `В системообразующем мероприятии ${number} «${inner(excerpt(title))}» нет ни одного мероприятия`,
              en: `The system measure ${number} “${excerpt(title)}” has no measures`,
            },
            evidence: '',
          };
    }
  },
  bad: [
    {
      title: { ru: 'Системообразующее мероприятие без мероприятий', en: 'A system measure without measures' },
      files: { 'regions/primer/acts/1/roadmap.yaml': `${withoutMeasures}        measures: []\n` },
      points: '[]',
    },
    {
      title: { ru: 'Ключа measures нет', en: 'The key `measures` is absent' },
      files: { 'regions/primer/acts/1/roadmap.yaml': withoutMeasures },
      points: 'number: "1.1"',
    },
    {
      title: {
        ru: 'Направление без системообразующих мероприятий',
        en: 'A direction without system measures',
      },
      files: {
        'regions/primer/acts/1/roadmap.yaml': `${primer.roadmap}  - { number: 2, title: Развитие мастерства, systemMeasures: [] }\n`,
      },
      points: '[]',
    },
  ],
  good: [
    {
      title: { ru: 'Мероприятия есть', en: 'There are measures' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'Проведение мониторинга',
          'Опрос методистов',
        ),
      },
    },
  ],
};
