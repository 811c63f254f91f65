// A subject answers for a measure by its functions; without one that is about the measure it answers by nothing.

import { likeness } from '../../../language/likeness.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { isLater } from '../../../model/own-acts.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import type { Measure, Roadmap, Subject, Territory, Topic } from '../../../model/types.ts';
import { isKnown, isWhole } from '../../../model/whole.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { edit, primer } from '../../example-base.ts';
import { planAlone, planTable } from '../../example-plan.ts';
import type { Ground, Issue, TerritoryRule, Text } from '../../rule.ts';
import { textsOfActs } from './duties.ts';
import { isGivenByName, saysWork } from './given-by-name.ts';
import { actingIn, executingSubjects, type Powers, powersOf } from './powers.ts';

/** The subjects whom only acts describe that are not signed yet on a day: nobody can be held to their functions. */
const comingIn = (territory: Territory, asOf: string): ReadonlySet<Subject> =>
  new Set(
    territory.acts
      .filter((act) => isLater(act, asOf))
      .flatMap(({ current }) => [current, ...current.annexes].flatMap(({ subjects }) => subjects)),
  );

/** The responsible subjects of a measure, where all of them are known with their functions; else none. */
const answering = ({ responsible }: Measure): readonly Subject[] => {
  const subjects = (responsible ?? []).map(({ target }) => target);
  return subjects.every((subject) => subject !== null && subject.functions.length > 0)
    ? subjects.filter((subject) => subject !== null)
    : [];
};

/** Whether certainly none of those who answer for a measure or carry it out may do it. */
const isUnempowered = (measure: Measure, territory: Territory, { may }: Powers): boolean => {
  const subjects = answering(measure);
  return (
    subjects.length > 0 &&
    [...subjects, ...executingSubjects(measure, actingIn(territory))].every(
      (subject) => may(subject, measure) === false,
    )
  );
};

const labels = (measure: Measure): string =>
  answering(measure)
    .map(({ label }) => `«${inner(label)}»`)
    .join(', ');

/** Whether the functions of a subject stand in a document of the region, where a municipality cannot write any. */
const isGivenAbove = ({ spot }: Subject, { level }: Territory): boolean =>
  level === 'municipality' && !spot.source.file.includes('/municipalities/');

/** A body of the executive: its powers come from the law, and not from this document alone. */
const isAuthority = ({ name }: Subject): boolean =>
  /^(?:министерств|департамент|комитет|управлени|администраци|отдел\p{L}{0,2}\s+(?:по\s+)?образовани|(?:муниципальн\p{L}{2,3}\s+)?орган\p{L}{0,3}\s+(?:местного\s+самоуправления|управления|исполнительной\s+власти))/iu.test(
    name,
  );

/** «Кто готовит», «Докладчик»: who speaks to a question does not do what it is about. */
const isAgenda = ({ columns }: Roadmap): boolean =>
  columns.some(
    ({ role, printed }) =>
      role === 'responsible' && /доклад|докладыва|готовит|выступа|вносит(?!\p{L})/iu.test(printed),
  );

/** So many functions of a subject are looked through for the nearest one. */
const MOST_FUNCTIONS = 30;

/** A function of a subject, with its words. */
interface Power {
  readonly subject: Subject;
  readonly text: string;
}

/** The function of another subject that says the work of a measure; null where none does. */
const empowered = (measure: Measure, territory: Territory, { may }: Powers): Power | null => {
  const asked = new Set(answering(measure).map(({ name }) => name));
  const powers = actingIn(territory)
    .filter((subject) => !asked.has(subject.name) && may(subject, measure) === true)
    .flatMap((subject) =>
      subject.functions
        .slice(0, MOST_FUNCTIONS)
        .map(({ text }) => ({ subject, text: stripListPunctuation(text) })),
    )
    .filter(({ text }) => saysWork(measure.title, text));
  return (
    powers.toSorted(
      (a, b) => likeness(b.text, measure.title).share - likeness(a.text, measure.title).share,
    )[0] ?? null
  );
};

/** «мероприятие «А»», «мероприятия «А» и «Б»», «мероприятие «А» и ещё за 3 мероприятия». */
const sayMeasures = ([first, second, ...more]: readonly Measure[]): Text => {
  const [a, b] = [excerpt(first?.title ?? ''), excerpt(second?.title ?? '')];
  if (second === undefined) return { ru: `мероприятие «${inner(a)}»`, en: `the measure “${a}”` };
  if (more.length === 0)
    return { ru: `мероприятия «${inner(a)}» и «${inner(b)}»`, en: `the measures “${a}” and “${b}”` };
  const rest = more.length + 1;
  return {
    ru: `мероприятие «${inner(a)}» и ещё за ${rest} ${plural(rest, ['мероприятие', 'мероприятия', 'мероприятий'])}`,
    en: `the measure “${a}” and ${rest} more`,
  };
};

/** Whether a measure is work that acts give by name, and no subject has it: bodies of the executive, and those whom the region describes, may have it from elsewhere. */
const isNobodys = (
  measure: Measure,
  territory: Territory,
  topics: readonly Topic[],
  asOf: string,
  { does }: Powers,
): boolean =>
  !answering(measure).some((subject) => isAuthority(subject) || isGivenAbove(subject, territory)) &&
  isGivenByName(measure.title, topics, textsOfActs(territory, asOf)) &&
  !actingIn(territory).some((subject) => does(subject, measure));

const titleOf = ({ title, spot }: Measure): Ground => ({
  says: { ru: `Мероприятие «${inner(excerpt(title))}».`, en: `The measure “${excerpt(title)}”.` },
  at: child(spot, 'title'),
});

const sayOther = (measure: Measure, { subject, text }: Power): Issue => {
  const single = answering(measure).length === 1;
  const [name, whose, work] = [inner(excerpt(measure.title)), inner(subject.label), inner(excerpt(text))];
  return {
    at: child(measure.spot, 'responsible'),
    message: {
      ru: `За мероприятие «${name}» ${single ? 'отвечает субъект' : 'отвечают субъекты'} ${labels(measure)}, а такая работа – функция субъекта «${whose}»`,
      en: `For the measure “${name}” answers ${labels(measure)}, but such work is a function of “${whose}”`,
    },
    hint: {
      ru: `У субъекта «${whose}» есть функция «${work}». Назовите ответственным его или впишите такую же функцию тому, кто отвечает.`,
      en: `“${whose}” has the function “${work}”. Name it as responsible, or give the same function to the one who is.`,
    },
    ...(answering(measure).some(isAuthority) ? { unsure: true as const } : {}),
    grounds: [
      titleOf(measure),
      {
        says: { ru: `Функция субъекта «${whose}»: «${work}».`, en: `A function of “${whose}”: “${work}”.` },
        at: child(subject.spot, 'functions'),
      },
    ],
    evidence: `${labels(measure)} ${normalise(measure.title)}`,
    placeless: true,
  };
};

/** One finding of a plan: that a function is given to nobody is a gap of the provision, and not of the rows. */
function* sayNobodys(measures: readonly Measure[]): Generator<Issue> {
  const [first] = measures;
  if (first === undefined) return;
  const bearers = [...new Set(measures.flatMap(answering))];
  const whose = bearers.map(({ label }) => `«${inner(label)}»`).join(', ');
  const single = bearers.length === 1;
  const reported = sayMeasures(measures);
  yield {
    at: child(first.spot, 'responsible'),
    message: {
      ru: `За ${reported.ru} ${single ? 'отвечает' : 'отвечают'} ${whose}, но такой функции нет ни у ${single ? 'этого субъекта' : 'этих субъектов'}, ни у других`,
      en: `For ${reported.en} ${single ? 'answers' : 'answer'} ${whose}, but no subject has a function about such work`,
    },
    grounds: measures.map(titleOf),
    // Whichever stands first, it is the same finding.
    evidence: measures
      .map(({ title }) => normalise(title))
      .sort()
      .join('; '),
    placeless: true,
  };
}

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

/** Measures of one row after another for which the same subject answers. */
const twice = (actions: readonly string[]): Record<string, string> => {
  const files = actions.map((action) => withMeasure(`${action} инновационных площадок`, 'ЦНППМ'));
  const own = files.map((each) =>
    (each['regions/primer/acts/1/roadmap.yaml'] ?? '').slice(primer.roadmap.length),
  );
  return { ...files[0], 'regions/primer/acts/1/roadmap.yaml': `${primer.roadmap}${own.join('')}` };
};

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
    ru: 'Субъект отвечает в пределах своих функций. За работу, которую документ дал другому или не дал никому, он отвечать не уполномочен.',
    en: 'A subject answers within its functions; for work that the document gives to another, or to nobody, it has no power to answer.',
  },
  cure: {
    ru: 'Впишите такую функцию субъекта в документ.',
    en: 'Enter such a function of the subject in the document.',
  },
  doubt: {
    ru: 'Правило сравнивает темы и слова и спрашивает лишь о работе, которую поручают по имени: об аттестации, конкурсе, реестре, курсах. Функцию, сказанную общо («обеспечивает условия»), оно с мероприятием не свяжет.',
    en: 'The rule compares topics and words, and asks only about work that acts give by name: an attestation, a contest, a register, courses. It does not tie a function said in general to the measure.',
  },
  *check(territory, { corpus, asOf }) {
    const { roadmap } = territory;
    if (roadmap === null || !isKnown(corpus, 'federal-topics') || !isWhole(corpus, territory, 'subjects'))
      return;
    if (isAgenda(roadmap)) return;
    const powers = powersOf(territory, corpus.federal.topics, asOf);
    const coming = comingIn(territory, asOf);
    const unempowered = measuresInForce(roadmap).filter(
      (measure) =>
        !answering(measure).some((subject) => coming.has(subject)) &&
        isUnempowered(measure, territory, powers),
    );
    const nobodys: Measure[] = [];
    for (const measure of unempowered) {
      const other = empowered(measure, territory, powers);
      if (other !== null) yield sayOther(measure, other);
      else if (isNobodys(measure, territory, corpus.federal.topics, asOf, powers)) nobodys.push(measure);
    }
    for (const measures of Map.groupBy(nobodys, ({ spot }) => spot.source.file).values())
      yield* sayNobodys(measures);
  },
  bad: [
    {
      title: {
        ru: 'Направление, о котором ни у кого нет функции',
        en: 'A direction none of the functions is on',
      },
      files: {
        ...withMeasure('Профилактика выгорания', 'ЦНППМ'),
        ...edit(
          'provision',
          'законом об образовании.',
          'законом об образовании. Одно из направлений – профилактика выгорания.',
        ),
      },
      points: '[ЦНППМ]',
    },
    {
      title: { ru: 'Ни одного общего слова с функциями', en: 'No word in common with the functions' },
      files: withMeasure('Ведение реестра инновационных площадок', 'ЦНППМ'),
      points: '[ЦНППМ]',
    },
    {
      title: { ru: 'Такая функция у другого субъекта', en: 'Another subject has such a function' },
      files: {
        ...withMeasure('Ведение реестра инновационных площадок', 'ЦНППМ'),
        ...edit(
          'subjects',
          'утверждает дорожную карту.',
          'утверждает дорожную карту, ведёт реестр инновационных площадок.',
        ),
      },
      points: '[ЦНППМ]',
    },
    {
      title: { ru: 'Два мероприятия рядом', en: 'Two measures beside each other' },
      files: twice(['ведение реестра', 'обновление реестра']),
    },
    {
      title: { ru: 'Три мероприятия рядом', en: 'Three measures beside each other' },
      files: twice(['ведение реестра', 'обновление реестра', 'публикация реестра']),
    },
  ],
  good: [
    {
      title: { ru: 'Функции субъекта даёт документ региона', en: 'The region gives the functions' },
      files: {
        'federal/topics.yaml': topics,
        ...planAlone(
          planTable
            .replace('Семинар для учителей', 'Ведение реестра инновационных площадок')
            .replace('[Методический кабинет]', '[Центр непрерывного повышения профессионального мастерства]'),
        ),
      },
    },
    ...[
      'Подведение итогов реализации плана мероприятий по развитию системы',
      'Разработка положения о конкурсе чтецов',
      'Участие в олимпиаде вожатых',
      'Слёт вожатых области',
    ].map((title) => ({
      title: { ru: `Делает всякий: «${title}»`, en: `Anybody does so: “${title}”` },
      files: withMeasure(title, 'ЦНППМ'),
    })),
    {
      title: {
        ru: 'У органа власти функции есть и по закону',
        en: 'An authority has functions by law too',
      },
      files: withMeasure('Аттестация вожатых', 'Министерство'),
    },
    {
      title: { ru: 'Функция на ту же тему', en: 'A function on the same topic' },
      files: withMeasure('Выездная диагностика', 'ЦНППМ'),
    },
    {
      title: { ru: 'Функция есть у исполнителя', en: 'The executor has the function' },
      files: withMeasure('Выездная диагностика', 'Министерство', 'методисты ЦНППМ'),
    },
    {
      title: { ru: 'Конкурс — образовательное мероприятие', en: 'A contest is an educational event' },
      files: {
        ...withMeasure('Конкурс чтецов', 'ЦНППМ'),
        ...edit(
          'subjects',
          'сопровождение индивидуальных маршрутов.',
          'сопровождение индивидуальных маршрутов, проведение образовательных мероприятий.',
        ),
      },
    },
    {
      title: { ru: 'Работа названа в другом пункте', en: 'Another clause names the work' },
      files: {
        ...withMeasure('Ведение реестра инновационных площадок', 'ЦНППМ'),
        ...edit(
          'provision',
          'законом об образовании.',
          'законом об образовании. Реестр инновационных площадок ведёт Центр непрерывного повышения профессионального мастерства.',
        ),
      },
    },
  ],
};
