// A subject answers for a measure by its functions; without one that is about the measure it answers by nothing.
import { excerpt } from '../../../model/excerpt.ts';
import type { Measure, Subject, Territory } from '../../../model/types.ts';
import { isKnown, isWhole } from '../../../model/whole.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { normalise } from '../../../text/words.ts';
import { primer, replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { executingSubjects, type Powers, powersOf } from './powers.ts';

/** The responsible subjects of a measure, where all of them are known with their functions; else none. */
const answering = ({ responsible }: Measure): readonly Subject[] => {
  const subjects = (responsible ?? []).map(({ target }) => target);
  return subjects.every((subject) => subject !== null && subject.functions.length > 0)
    ? subjects.filter((subject) => subject !== null)
    : [];
};

/** Whether certainly none of those who answer for a measure or carry it out may do it. */
const isUnempowered = (measure: Measure, territory: Territory, may: Powers): boolean => {
  const subjects = answering(measure);
  return (
    subjects.length > 0 &&
    [...subjects, ...executingSubjects(measure, territory.subjects)].every(
      (subject) => may(subject, measure) === false,
    )
  );
};

const labels = (measure: Measure): string =>
  answering(measure)
    .map(({ label }) => `«${label}»`)
    .join(', ');

const topics = `topics:
  - { id: burnout, name: Не выгореть, question: Кто занимается профилактикой выгорания?, ties: [{ any: ["выгорани*"] }] }
  - { id: diagnostics, name: Пройти диагностику, question: Кто поможет?, ties: [{ any: ["диагностик*"] }] }
`;

const withMeasure = (
  title: string,
  responsible: string,
  executor = 'Сидоров С.С.',
): Record<string, string> => ({
  'federal/topics.yaml': topics,
  'regions/primer/acts/1/roadmap.yaml': `${primer.roadmap}          - title: ${title}
            responsible: [${responsible}]
            executors: [${executor}]
            deadline: ноябрь 2025 года
            result: отчёт
`,
});

export const responsibleEmpowered: TerritoryRule = {
  id: 'roadmap/responsible-empowered',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'У ответственного субъекта есть функция для мероприятия',
    en: 'A responsible subject has a function for the measure',
  },
  fault: {
    ru: 'У ответственного субъекта нет функции для мероприятия',
    en: 'A responsible subject has no function for its measure',
  },
  reason: {
    ru: 'Субъект отвечает в пределах своих функций. За мероприятие, о котором не говорит ни одна из них, он отвечать не уполномочен.',
    en: 'A subject answers within its functions; for a measure that none of them is about it has no power to answer.',
  },
  cure: {
    ru: 'Дайте субъекту в положении такую функцию или назовите ответственным того, у кого она есть.',
    en: 'Give the subject such a function in the provision, or name a responsible subject that has it.',
  },
  doubt: {
    ru: 'Правило сравнивает темы и слова. Функцию, сказанную общо («обеспечивает условия») или совсем другими словами, оно с мероприятием не свяжет.',
    en: 'The rule compares topics and words; it does not tie a function in general or quite other words to the measure.',
  },
  *check(territory, { corpus }) {
    const { roadmap } = territory;
    if (roadmap === null || !isKnown(corpus, 'federal-topics') || !isWhole(corpus, territory, 'subjects'))
      return;
    const may = powersOf(territory, corpus.federal.topics);
    const unempowered = roadmap.measures.filter((measure) => isUnempowered(measure, territory, may));
    const groups = Map.groupBy(
      unempowered,
      (measure) => `${labels(measure)} ${normalise(measure.systemMeasure.title)}`,
    );
    for (const [key, measures] of groups) {
      const [first] = measures;
      if (first === undefined) continue;
      const more = measures.length - 1;
      const single = answering(first).length === 1;
      const others = {
        ru:
          more === 0
            ? ''
            : `; то же с ${more} ${plural(more, ['мероприятием', 'мероприятиями', 'мероприятиями'])} рядом`,
        en: more === 0 ? '' : `; the same goes for ${more} more beside it`,
      };
      yield {
        at: child(first.spot, 'responsible'),
        message: {
          ru: `За мероприятие «${excerpt(first.title)}» ${single ? 'отвечает' : 'отвечают'} ${labels(first)}, но такой работы нет среди функций ${single ? 'этого субъекта' : 'этих субъектов'}${others.ru}`,
          en: `For the measure “${excerpt(first.title)}” answers ${labels(first)}, but none of its functions is about such work${others.en}`,
        },
        grounds: [
          ...measures.map(({ title, spot }) => ({
            says: { ru: `Мероприятие «${excerpt(title)}».`, en: `The measure “${excerpt(title)}”.` },
            at: child(spot, 'title'),
          })),
          ...answering(first).map(({ label, functions, spot }) => ({
            says: {
              ru: `У субъекта «${label}» функций: ${functions.length}.`,
              en: `The subject “${label}” has ${functions.length} functions.`,
            },
            at: child(spot, 'functions'),
          })),
        ],
        evidence: key,
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Тема, о которой у субъекта нет функции', en: 'A topic none of its functions is on' },
      files: withMeasure('Профилактика выгорания', 'Министерство'),
      points: '[Министерство]',
    },
    {
      title: { ru: 'Ни одного общего слова с функциями', en: 'No word in common with the functions' },
      files: withMeasure('Ведение реестра инновационных площадок', 'ЦНППМ'),
      points: '[ЦНППМ]',
    },
  ],
  good: [
    {
      title: { ru: 'Функция на ту же тему', en: 'A function on the same topic' },
      files: withMeasure('Выездная диагностика', 'ЦНППМ'),
    },
    {
      title: { ru: 'Функция есть у исполнителя', en: 'The executor has the function' },
      files: withMeasure('Выездная диагностика', 'Министерство', 'методисты ЦНППМ'),
    },
    {
      title: { ru: 'Семинар — образовательное мероприятие', en: 'A seminar is an educational event' },
      files: {
        ...withMeasure('Выездные семинары об итогах летней олимпиады', 'Министерство'),
        'regions/primer/acts/1/subjects.yaml': replaced(
          'subjects',
          'утверждает дорожную карту.',
          'утверждает дорожную карту, проводит образовательные мероприятия.',
        ),
      },
    },
    {
      title: { ru: 'Название слишком кратко, чтобы судить', en: 'A name too short to judge by' },
      files: withMeasure('Слёт методистов', 'Министерство'),
    },
  ],
};
