// A heading without measures under it promises what nobody has planned.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { allGroups, headingWords } from '../../../model/headings.ts';
import type { MeasureGroup } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { edit, flatPlan, primer, sectionedPlan, whole } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

const withoutMeasures = primer.roadmap.slice(0, primer.roadmap.indexOf('        measures:'));

const nothingUnder = (group: MeasureGroup): Text => {
  const title = excerpt(group.title);
  if (group.kind === 'direction')
    return {
      ru: `В направлении «${inner(title)}» нет ни одного мероприятия`,
      en: `The direction “${title}” has no measures`,
    };
  if (group.kind === 'system-measure')
    return {
      ru: `В системообразующем мероприятии ${group.number} «${inner(title)}» нет ни одного мероприятия`,
      en: `The system measure ${group.number} “${title}” has no measures`,
    };
  const words = excerpt(headingWords(group));
  return {
    ru: `Под заголовком «${inner(words)}» нет ни одного мероприятия`,
    en: `Under the heading “${words}” there are no measures`,
  };
};

export const measuresGiven: TerritoryRule = {
  id: 'roadmap/measures-given',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
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
    const { roadmap } = territory;
    if (roadmap === null) return;
    for (const group of allGroups(roadmap.groups)) {
      if (group.groups.length > 0 || group.measures.length > 0) continue;
      yield {
        at: child(group.spot, group.kind === 'direction' ? 'systemMeasures' : 'measures'),
        message: nothingUnder(group),
        evidence: '',
      };
    }
    if (roadmap.measures.length === 0 && roadmap.groups.length === 0)
      yield {
        at: child(roadmap.spot, 'title'),
        message: {
          ru: 'В дорожной карте нет ни одного мероприятия',
          en: 'The roadmap has no measures',
        },
        evidence: '',
      };
  },
  bad: [
    {
      title: { ru: 'Системообразующее мероприятие без мероприятий', en: 'A system measure without measures' },
      files: whole('roadmap', `${withoutMeasures}        measures: []\n`),
      points: '[]',
    },
    {
      title: { ru: 'Ключа measures нет', en: 'The key `measures` is absent' },
      files: whole('roadmap', withoutMeasures),
      points: 'number: "1.1"',
    },
    {
      title: {
        ru: 'Направление без системообразующих мероприятий',
        en: 'A direction without system measures',
      },
      files: whole(
        'roadmap',
        `${primer.roadmap}  - { number: 2, title: Развитие мастерства, systemMeasures: [] }\n`,
      ),
      points: '[]',
    },
    {
      title: { ru: 'Раздел без строк', en: 'A section without rows' },
      files: whole(
        'roadmap',
        `${sectionedPlan('title: Кадры', 'title: Итоги')}  - title: Наставничество\n    measures: []\n`,
      ),
      points: '[]',
    },
    {
      title: { ru: 'В дорожной карте пусто', en: 'The roadmap is empty' },
      files: whole('roadmap', 'title: План\n'),
    },
  ],
  good: [
    {
      title: { ru: 'План без разделов', en: 'A plan without sections' },
      files: whole('roadmap', flatPlan),
    },
    {
      title: { ru: 'Мероприятия есть', en: 'There are measures' },
      files: edit('roadmap', 'Проведение мониторинга', 'Опрос методистов'),
    },
  ],
};
