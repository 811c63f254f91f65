// «Мониторинг проводится» without «кем» is nobody's work.
import { excerpt, inner } from '../../model/excerpt.ts';
import { mainPlace, monitoringOf, namesWhoMonitors, nearestTo } from '../../model/monitoring.ts';
import type { Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { isWordInDamaged } from '../damaged-passages.ts';
import { edit, replaced, whole } from '../example-base.ts';
import type { Ground, TerritoryRule, Text } from '../rule.ts';

const nobody = replaced(
  'provision',
  'Мониторинг системы проводит Министерство',
  'Мониторинг системы проводится',
);

/** The documents that were looked through: only those that the territory has. */
const silent = ({ subjects, roadmap }: Territory): Text => {
  const others = [
    ...(subjects.length > 0 ? [{ ru: 'функции субъектов', en: 'the functions' }] : []),
    ...(roadmap === null ? [] : [{ ru: 'дорожная карта', en: 'the roadmap' }]),
  ];
  if (others.length === 0) return { ru: 'текст не говорит', en: 'the text does not say' };
  return {
    ru: `ни текст, ${others.map(({ ru }) => `ни ${ru}`).join(', ')} не говорят`,
    en: `neither the text nor ${others.map(({ en }) => en).join(' nor ')} say`,
  };
};

const nearest = (territory: Territory): readonly Ground[] => {
  const near = nearestTo(territory);
  if (near === null) return [];
  return [
    {
      says: {
        ru: `Ближе всего к этому функция субъекта «${near.subject.label}»: «${inner(excerpt(near.text))}»; мониторинг в ней не назван.`,
        en: `Nearest to it is a function of “${near.subject.label}”: “${excerpt(near.text)}”; it does not name the monitoring.`,
      },
      at: near.at,
    },
  ];
};

export const responsibleNamed: TerritoryRule = {
  id: 'monitoring/responsible-named',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Сказано, кто проводит мониторинг', en: 'It is said who conducts the monitoring' },
  fault: { ru: 'Не сказано, кто проводит мониторинг', en: 'It is not said who holds the monitoring' },
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
    if (at === null || isNamed || isWordInDamaged(territory.provision, /мониторинг/iu)) return;
    yield {
      at,
      message: {
        ru: `Мониторинг системы назначен, но ${silent(territory).ru}, кто его проводит`,
        en: `The system is to be monitored, but ${silent(territory).en} by whom`,
      },
      grounds: nearest(territory),
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: '«Мониторинг проводится»', en: 'It is done, and by nobody' },
      files: {
        'regions/primer/acts/1/provision.mdx': nobody,
        ...edit('roadmap', 'Проведение мониторинга', 'Опрос методистов'),
      },
    },
    {
      title: {
        ru: 'Показатели системы анализируют, а мониторинг никому не поручен',
        en: 'The figures are judged, but nobody is told to monitor',
      },
      files: {
        ...edit('roadmap', 'Проведение мониторинга', 'Опрос методистов'),
        'regions/primer/acts/1/provision.mdx': nobody,
        ...edit(
          'subjects',
          'утверждает дорожную карту.',
          'анализ показателей эффективности региональной системы.',
        ),
      },
    },
    {
      title: {
        ru: 'Ни субъектов, ни дорожной карты у документа нет',
        en: 'The document has neither subjects nor a roadmap',
      },
      files: {
        'regions/primer/municipalities/gorod/region.yaml': 'id: gorod\nname: Город\nlevel: municipality\n',
        'regions/primer/municipalities/gorod/acts/1/act.yaml': 'status: draft\n',
        'regions/primer/municipalities/gorod/acts/1/provision.mdx':
          '---\nkind: provision\ntitle: Положение о мониторинге\n---\n\n# Положение о мониторинге\n\n1. Мониторинг муниципальной системы методического сопровождения ведут методом опроса не реже раза в год. Методы сбора информации: опрос. Координатором является служба.\n',
      },
    },
  ],
  good: [
    {
      title: {
        ru: 'О мониторинге говорит испорченный абзац: кому он поручен, неизвестно',
        en: 'A damaged passage speaks of the monitoring, and nobody knows to whom it is given',
      },
      files: whole(
        'provision',
        nobody.replace(
          '## Приложение № 2',
          '<Damaged why="Слова перемешаны.">\n\nсистемы мониторинг проводить поручено центру.\n\n</Damaged>\n\n## Приложение № 2',
        ),
      ),
    },
    { title: { ru: '«Мониторинг проводит Министерство»', en: 'The ministry does it' }, files: {} },
    {
      title: { ru: 'Мониторинг — функция субъекта', en: 'It is a subject’s function' },
      files: {
        'regions/primer/acts/1/provision.mdx': nobody,
        ...edit(
          'subjects',
          'утверждает дорожную карту.',
          'осуществляет мониторинг эффективности региональной системы.',
        ),
      },
    },
    {
      title: { ru: 'Ответственного называет дорожная карта', en: 'The roadmap names who is responsible' },
      files: {
        'regions/primer/acts/1/provision.mdx': nobody,
        ...edit('roadmap', 'Проведение мониторинга', 'Проведение мониторинга региональной системы'),
      },
    },
  ],
};
