// The provision gives the monitoring to one, the roadmap to another: each may think it is the other's work.

import { excerpt, inner } from '../../model/excerpt.ts';
import { monitoringOf, type Planned, responsibleSpot } from '../../model/monitoring.ts';
import type { Subject } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { edit, edits, replaced } from '../example-base.ts';
import { sayNames } from '../levels/say.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { mentionsIn, namesOf } from '../subjects/mentions.ts';
import {
  conductorsIn,
  isAfterwards,
  type Named,
  onlyOrganises,
  sentencesOn,
  takesPart,
} from './conductors.ts';

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

const says = (text: string): Text => ({ ru: `«${inner(excerpt(text))}»`, en: `“${excerpt(text)}”` });

/** A place that says who conducts, with its words. */
interface Place {
  readonly named: readonly Named[];
  readonly says: Text;
  readonly at: Spot;
}

const placeOf = (row: Planned): Place => ({
  named: (row.measure.responsible ?? []).map(({ target, printed }): Named => ({ subject: target, printed })),
  says: {
    ru: `Мероприятие «${inner(excerpt(row.measure.title))}»`,
    en: `The measure “${excerpt(row.measure.title)}”`,
  },
  at: responsibleSpot(row),
});

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
    const { assigned, planned, stated, beside } = monitoringOf(territory);
    const obliged = assigned.filter(
      ({ subject, text }) => subject.level !== 'federal' && !takesPart(text) && !onlyOrganises(text),
    );
    const owners = new Set<Subject>(obliged.map(({ subject }) => subject));
    if (owners.size === 0) return;
    const conducts = conductorsIn(territory.subjects);
    const texts = [
      ...stated
        .filter(({ passage: { part }, asIndicator }) => part.function === null && !asIndicator)
        .map(({ passage: { part, text } }) => ({ text, at: part.spot })),
      ...beside,
    ];
    const rows = planned.filter(
      ({ measure }) => (measure.responsible?.length ?? 0) > 0 && !isAfterwards(measure.title),
    );
    const namesOwner = (text: string): boolean => {
      const mentions = mentionsIn(sentencesOn(text));
      return [...owners].some((owner) => mentions(namesOf(owner)).size > 0);
    };
    const said = texts.flatMap(({ text, at }): readonly Place[] =>
      namesOwner(text) ? [] : [{ named: conducts(text), says: says(text), at }],
    );
    // Of the rows one is enough that names the owner; every sentence speaks for itself.
    for (const here of [rows.map(placeOf), ...said.map((place) => [place])]) {
      const named = here.flatMap((place) => place.named);
      const [first] = here;
      if (first === undefined || named.length === 0) continue;
      if (named.some(({ subject }) => subject === null || owners.has(subject))) continue;
      const inPlan = !said.includes(first);
      const bearers = [...new Set(named.map(({ printed }) => printed))];
      const by = sayNames(bearers);
      const of = sayNames([...owners].map(({ label }) => label));
      yield {
        at: first.at,
        message: inPlan
          ? {
              ru: `По положению мониторинг системы — функция ${owners.size > 1 ? 'субъектов' : 'субъекта'} ${of.ru}, а в дорожной карте за него ${bearers.length > 1 ? 'отвечают' : 'отвечает'} ${by.ru}`,
              en: `By the provision the monitoring is the function of ${of.en}, but in the roadmap ${by.en} ${bearers.length > 1 ? 'are' : 'is'} responsible`,
            }
          : {
              ru: `Мониторинг системы — функция ${owners.size > 1 ? 'субъектов' : 'субъекта'} ${of.ru}, а по тексту его ${bearers.length > 1 ? 'проводят' : 'проводит'} ${by.ru}`,
              en: `The monitoring is the function of ${of.en}, but by the text ${by.en} conducts it`,
            },
        hint: {
          ru: `Назовите ${inPlan ? 'в этой строке ответственным' : 'здесь'} ${of.ru} или дайте функцию мониторинга ${bearers.length > 1 ? 'субъектам' : 'субъекту'} ${by.ru}.`,
          en: `Name ${of.en} ${inPlan ? 'as responsible in this row' : 'here'}, or give ${by.en} the function of monitoring.`,
        },
        grounds: [
          ...obliged.map(({ subject, text, at }) => ({
            says: {
              ru: `Функция субъекта «${inner(subject.label)}»: «${inner(excerpt(text))}»`,
              en: `A function of “${subject.label}”: “${excerpt(text)}”`,
            },
            at,
          })),
          ...here.map(({ says: words, at }) => ({ says: words, at })),
        ],
        evidence: named
          .map(({ printed }) => printed)
          .sort()
          .join(),
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Функция у центра, а по тексту проводит министерство',
        en: 'The centre’s function, the ministry’s by the text',
      },
      files: edit(
        'subjects',
        'сопровождение индивидуальных маршрутов.',
        'проведение мониторинга региональной системы.',
      ),
      points:
        'Мониторинг системы проводит Министерство не реже одного раза в год. Методы сбора информации: анкетирование, отчёты.',
    },
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
        ...edits(
          'roadmap',
          ['Проведение мониторинга', 'Мониторинг реализации региональной системы наставничества'],
          ['[Министерство, ЦНППМ]', '[ЦНППМ]'],
        ),
      },
    },
  ],
};
