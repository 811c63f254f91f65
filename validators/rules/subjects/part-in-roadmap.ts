// A plan that leaves a subject out leaves its functions without a deadline.
import { inner } from '../../model/excerpt.ts';
import type { Measure, Subject, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { edit, edits, primer, whole } from '../example-base.ts';
import { hasOnlyPlansOfOneMatter } from '../roadmap/plan/one-matter.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { mentionsIn, namesOf } from './mentions.ts';
import { tiedByHand } from './spelling.ts';
import { isOwnLevel, workOfSubjects } from './subject-work.ts';
import { withThird } from './third-subject.ts';

/** What a measure says of who does it, with whom and what comes of it. */
const textsOf = ({ title, responsible, executors, result, details, within }: Measure): readonly string[] => [
  title,
  ...(responsible ?? []).map(({ printed }) => printed),
  ...(executors ?? []),
  result ?? '',
  ...details.map(({ text }) => text),
  ...within.map((heading) => heading.title),
];

/** A roadmap that calls its measures «регионального уровня» plans nothing for whoever is below. */
const ofRegionOnly = ({ level, roadmap }: Territory): boolean =>
  level === 'region' &&
  (roadmap?.columns ?? []).some(({ printed }) => /регионального\s+уровня/iu.test(printed));

/** Of a subject whose level nobody wrote down only the federal one is known by its kind to be another's. */
const isOfOwnSystem = (territory: Territory, { level, kind }: Subject): boolean =>
  level === null ? kind.target?.level !== 'federal' : isOwnLevel(territory, level);

const isBelow = ({ level }: Subject): boolean => level === 'municipal' || level === 'institutional';

const one = (subject: Subject): Issue => ({
  at: child(subject.spot, 'name'),
  message: {
    ru: `Субъекта «${inner(subject.label)}» нет в дорожной карте: ни ответственным, ни исполнителем он не назван`,
    en: `The subject “${subject.label}” has no part in the roadmap, neither as responsible nor as executor`,
  },
  evidence: '',
});

const institute =
  '  - id: institute\n    name: Институт развития образования\n    functions: [обучает педагогов]\n';

export const partInRoadmap: TerritoryRule = {
  id: 'subjects/part-in-roadmap',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'У субъекта есть место в дорожной карте',
    en: 'A subject has a part in the roadmap',
  },
  fault: { ru: 'У субъекта нет места в дорожной карте', en: 'A subject has no part in the roadmap' },
  reason: {
    ru: 'Дорожная карта превращает функции в дела со сроками. Субъект, который в ней ни разу не назван, остаётся без дел.',
    en: 'The roadmap turns functions into work with deadlines; a subject that it never names is left without any.',
  },
  cure: {
    ru: 'Назовите субъект ответственным или исполнителем мероприятия, которое отвечает его функциям.',
    en: 'Name the subject as responsible for, or executing, a measure that follows from its functions.',
  },
  doubt: {
    ru: 'Субъект мог войти в план под общим именем («педагоги», «образовательные организации») или исполнять план своего уровня.',
    en: 'The subject may take part under a general name, or by a plan of its own level.',
  },
  *check(territory, { corpus, asOf }) {
    const { roadmap, subjects } = territory;
    const measures = roadmap?.measures ?? [];
    if (!isWhole(corpus, territory, 'roadmap') || !isWhole(corpus, territory, 'subjects')) return;
    if (!measures.some(({ responsible }) => (responsible?.length ?? 0) > 0)) return;
    if (hasOnlyPlansOfOneMatter(territory, asOf)) return;
    // Who is named only by a name that an editor tied to them has no part by the words of the plan.
    const isTied = tiedByHand(territory);
    const responsible = new Set(
      measures.flatMap((measure) =>
        (measure.responsible ?? []).flatMap(({ printed, target }) =>
          target === null || isTied(target, printed) ? [] : [target],
        ),
      ),
    );
    const work = workOfSubjects(territory);
    const mentions = mentionsIn(measures.flatMap(textsOf));
    const left = subjects.filter(
      (subject) =>
        !responsible.has(subject) &&
        work.has(subject) &&
        isOfOwnSystem(territory, subject) &&
        mentions(namesOf(subject).filter((name) => !isTied(subject, name))).size === 0,
    );
    for (const subject of left) if (!(ofRegionOnly(territory) && isBelow(subject))) yield one(subject);
  },
  bad: [
    {
      title: { ru: 'Институт не назван ни в одной строке', en: 'No row names the institute' },
      files: whole('subjects', withThird(institute, 'regional')),
      points: 'Институт развития образования',
    },
  ],
  good: [
    {
      title: {
        ru: 'Карта мероприятий регионального уровня районных служб не называет',
        en: 'A roadmap of regional measures names no municipal services',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': `${primer.subjects}${['отделы', 'кабинеты'].map((name, at) => `  - { id: service-${at}, name: районные ${name}, kind: ministry, level: municipal, clause: "2.1", functions: [{ text: помощь педагогам, clause: "2.2" }] }\n`).join('')}`,
        ...edit(
          'roadmap',
          'title: Дорожная карта\n',
          'title: Дорожная карта\ncolumns: [Мероприятие регионального уровня, Мероприятие, Ответственный, Исполнитель, Срок, Результат]\n',
        ),
      },
    },
    {
      title: { ru: 'Институт назван исполнителем', en: 'The institute is named as executor' },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(institute, 'regional'),
        ...edit('roadmap', '[Иванова И.И.]', '[методисты Института развития образования]'),
      },
    },
    {
      title: {
        ru: 'Федеральный субъект региональный план не исполняет',
        en: 'A federal subject does not carry out a regional plan',
      },
      files: whole('subjects', withThird(institute, 'federal')),
    },
    {
      title: { ru: 'Дорожной карты у территории нет', en: 'The territory has no roadmap' },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(institute, 'regional').replace(
          'утверждает дорожную карту',
          'проводит мониторинг',
        ),
        'regions/primer/acts/1/roadmap.yaml': null,
        ...edits(
          'provision',
          ['## Приложение № 2\n\n<Roadmap/>\n\n', ''],
          ['    - { number: "2", title: Дорожная карта, document: roadmap }\n', ''],
        ),
      },
    },
  ],
};
