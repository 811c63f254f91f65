// A subject answers for a measure by its functions; without one that is about the measure it answers by nothing.

import { likeness } from '../../../language/likeness.ts';
import { saidRoots } from '../../../language/said-words.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { isLater } from '../../../model/own-acts.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import { headingOf } from '../../../model/roadmap/headings.ts';
import { isAbout, tieOf } from '../../../model/topics.ts';
import type { Measure, Subject, SubjectFunction, Territory, Topic } from '../../../model/types.ts';
import { isKnown, isWhole } from '../../../model/whole.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { common } from '../../../text/sets.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { edit, primer } from '../../example-base.ts';
import { planAlone, planTable } from '../../example-plan.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
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
const isUnempowered = (measure: Measure, territory: Territory, may: Powers): boolean => {
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

/** What the measures have in common that are told in one go. */
const keyOfGroup = (measure: Measure): string => `${labels(measure)} ${normalise(headingOf(measure).title)}`;

/** Whether the functions of a subject stand in a document of the region, where a municipality cannot write any. */
const isGivenAbove = ({ spot }: Subject, { level }: Territory): boolean =>
  level === 'municipality' && !spot.source.file.includes('/municipalities/');

const givenAbove: Text = {
  ru: 'Функции этого субъекта перечислены в документе региона. Назовите ответственным того, у кого такая функция есть, или дайте её своим актом.',
  en: 'The functions of this subject stand in a document of the region. Name one who has the function as responsible, or give it by an act of your own.',
};

/** A body of the executive: its powers come from the law, and not from this document alone. */
const isAuthority = ({ name }: Subject): boolean =>
  /^(?:министерств|департамент|комитет|управлени|администраци|отдел\p{L}{0,2}\s+(?:по\s+)?образовани|(?:муниципальн\p{L}{2,3}\s+)?орган\p{L}{0,3}\s+(?:местного\s+самоуправления|управления|исполнительной\s+власти))/iu.test(
    name,
  );

/** To write methodical aids is ordinary work of whoever gives methodical help. */
const isOrdinary = ({ title }: Measure, subjects: readonly Subject[]): boolean =>
  /^(?:разработка|подготовка|издание)\s[^.;]{0,40}методическ/iu.test(title) &&
  subjects.some(({ functions }) => functions.some(({ text }) => /методическ/iu.test(text)));

/** «Подведение итогов реализации плана», «отчёт о выполнении дорожной карты»: whoever answers for a plan does that with it. */
const ON_THE_PLAN =
  /(?<!\p{L})(?:итог|отч[её]т|мониторинг|анализ|контрол|оценк|корректиров|актуализац|заслушив|рассмотр|обсужден|согласован|внесени\p{L}{1,2} изменени)\p{L}{0,8}(?:\s+(?!индивидуал|школьн|учебн)\p{L}{1,30}){0,4}?\s+(?:(?:настоящ\p{L}{2,3}\s+)?план(?:а|у|ом|е)?(?!\p{L})(?!\s+(?:урок|работы\s+(?:школ|образовательн)|воспита))|дорожн\p{L}{2,3}\s+карт|«дорожн\p{L}{2,3}\s+карт|комплекс\p{L}{0,2}\s+мер(?!\p{L}))/iu;

const isOnThePlan = ({ title }: Measure): boolean => ON_THE_PLAN.test(title);

/** «Приведение документов Академии в соответствие с Порядком»: to keep one's own papers in order is a function of nobody. */
const isTidying = ({ title }: Measure): boolean =>
  /^приведение\s[^.;]{0,120}\s?в\s+соответствие(?!\p{L})/iu.test(title);

/** «Об итогах смотра»: a question of an agenda, which anybody may prepare. */
const isOnAgenda = ({ title }: Measure): boolean => /^(?:о|об|обо)\s/iu.test(title);

/** So many functions of a subject are looked through for the nearest one. */
const MOST_FUNCTIONS = 30;

/** With less in common than this a title has by chance a word of a function: what it stands under says more. */
const LEAST_BY_TITLE = 0.25;

/** A function of a subject, with its words. */
interface Power {
  readonly subject: Subject;
  readonly text: string;
}

/** One word in common is common by chance: «сопровождение площадок» is not near to «сопровождает маршруты». */
const LEAST_SHARED = 2;

/** That which says most of a passage, and how much; null where there are none. */
const nearestTo = (passage: string, powers: readonly Power[]): (Power & { readonly share: number }) | null =>
  powers
    .filter(({ text }) => common(saidRoots(text), saidRoots(passage)).size >= LEAST_SHARED)
    .map((power) => ({ ...power, share: likeness(power.text, passage).share }))
    .toSorted((a, b) => b.share - a.share)[0] ?? null;

/** The function of another subject that is nearest to a measure, by its title, else by its heading; null where none is near. */
const empowered = (
  measure: Measure,
  territory: Territory,
  may: Powers,
  topics: readonly Topic[],
): Power | null => {
  const asked = answering(measure);
  const about = topics.filter((topic) => isAbout(topic, measure.title));
  const isOfTopic = (own: SubjectFunction): boolean =>
    about.length === 0 || about.some((topic) => tieOf(topic, own) !== null);
  const powers = actingIn(territory)
    .filter((subject) => !asked.includes(subject) && may(subject, measure) === true)
    .flatMap((subject) =>
      subject.functions
        .slice(0, MOST_FUNCTIONS)
        .filter(isOfTopic)
        .map(({ text }) => ({ subject, text: stripListPunctuation(text) })),
    );
  const byTitle = nearestTo(measure.title, powers);
  if (byTitle !== null && byTitle.share >= LEAST_BY_TITLE) return byTitle;
  const byHeading = nearestTo(headingOf(measure).title, powers);
  return byHeading !== null && byHeading.share >= LEAST_BY_TITLE ? byHeading : null;
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
    ru: 'Субъект отвечает в пределах своих функций. За мероприятие, о котором не говорит ни одна из них, он отвечать не уполномочен.',
    en: 'A subject answers within its functions; for a measure that none of them is about it has no power to answer.',
  },
  cure: {
    ru: 'Впишите такую функцию субъекта в документ.',
    en: 'Enter such a function of the subject in the document.',
  },
  doubt: {
    ru: 'Правило сравнивает темы и слова. Функцию, сказанную общо («обеспечивает условия») или совсем другими словами, оно с мероприятием не свяжет.',
    en: 'The rule compares topics and words; it does not tie a function in general or quite other words to the measure.',
  },
  *check(territory, { corpus, asOf }) {
    const { roadmap } = territory;
    if (roadmap === null || !isKnown(corpus, 'federal-topics') || !isWhole(corpus, territory, 'subjects'))
      return;
    const may = powersOf(territory, corpus.federal.topics, asOf);
    const coming = comingIn(territory, asOf);
    const unempowered = measuresInForce(roadmap).filter(
      (measure) =>
        !isOnThePlan(measure) &&
        !isOnAgenda(measure) &&
        !isTidying(measure) &&
        !answering(measure).some((subject) => coming.has(subject)) &&
        isUnempowered(measure, territory, may),
    );
    const groups = Map.groupBy(
      unempowered,
      (measure) => `${measure.spot.source.file} ${keyOfGroup(measure)}`,
    );
    for (const measures of groups.values()) {
      const [first] = measures;
      if (first === undefined) continue;
      const single = answering(first).length === 1;
      const reported = sayMeasures(measures);
      const byLaw = answering(first).some(isAuthority);
      const byAbove = answering(first).every((subject) => isGivenAbove(subject, territory));
      const other = measures.length > 1 ? null : empowered(first, territory, may, corpus.federal.topics);
      yield {
        at: child(first.spot, 'responsible'),
        message: {
          ru: `За ${reported.ru} ${single ? 'отвечает субъект' : 'отвечают субъекты'} ${labels(first)}, но такой работы нет среди функций ${single ? 'этого субъекта' : 'этих субъектов'}`,
          en: `For ${reported.en} answers ${labels(first)}, but none of its functions is about such work`,
        },
        ...(byAbove ? { hint: givenAbove } : {}),
        ...(byAbove
          ? {}
          : byLaw
            ? {
                hint: {
                  ru: 'Если эта функция дана положением о самом органе, менять нечего; иначе впишите её в документ.',
                  en: 'Where the statute of the body itself gives it this function, nothing is to be changed; else enter it in the document.',
                },
              }
            : other === null
              ? {}
              : {
                  hint: {
                    ru: `Ближе всего к мероприятию функция другого субъекта, «${inner(other.subject.label)}»: «${inner(excerpt(other.text))}». Если мероприятие его, назовите ответственным его; если нет, впишите такую функцию.`,
                    en: `Nearest to the measure is a function of another subject, “${other.subject.label}”: “${excerpt(other.text)}”. Where the measure is its own, name it as responsible; else enter such a function.`,
                  },
                }),
        ...(byLaw || measures.some((one) => isOrdinary(one, answering(first)))
          ? { unsure: true as const }
          : {}),
        grounds: [
          ...measures.map(({ title, spot }) => ({
            says: { ru: `Мероприятие «${inner(excerpt(title))}».`, en: `The measure “${excerpt(title)}”.` },
            at: child(spot, 'title'),
          })),
          ...answering(first).map(({ label, functions, spot }) => ({
            says: {
              ru: `У субъекта «${inner(label)}» ${functions.length} ${plural(functions.length, ['функция', 'функции', 'функций'])}.`,
              en: `The subject “${label}” has ${functions.length} functions.`,
            },
            at: child(spot, 'functions'),
          })),
        ],
        evidence: keyOfGroup(first),
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
    {
      title: { ru: 'Такая функция у другого субъекта', en: 'Another subject has such a function' },
      files: {
        ...withMeasure('Ведение реестра инновационных площадок', 'ЦНППМ'),
        ...edit(
          'subjects',
          'утверждает дорожную карту.',
          'утверждает дорожную карту, перечень инновационных площадок.',
        ),
      },
      points: '[ЦНППМ]',
    },
    {
      title: { ru: 'Два мероприятия рядом', en: 'Two measures beside each other' },
      files: twice(['ведение реестра', 'обновление реестра']),
    },
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
    {
      title: { ru: 'Три мероприятия рядом', en: 'Three measures beside each other' },
      files: twice(['ведение реестра', 'обновление реестра', 'публикация реестра']),
    },
  ],
  good: [
    ...[
      'Подведение итогов реализации плана мероприятий по развитию системы',
      'Отчёт о выполнении дорожной карты за истекший год',
      'Мониторинг исполнения комплекса мер по развитию наставничества',
      'Внесение изменений в настоящий план по предложениям организаций',
      'Анализ реализации плана и корректировка сроков его исполнения',
    ].map((title) => ({
      title: {
        ru: `О самом плане: «${title}»`,
        en: `On the plan itself: “${title}”`,
      },
      files: withMeasure(title, 'Министерство'),
    })),
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
        ...edit(
          'subjects',
          'утверждает дорожную карту.',
          'утверждает дорожную карту, проводит образовательные мероприятия.',
        ),
      },
    },
    {
      title: { ru: 'Работа названа в другом пункте', en: 'Another clause names the work' },
      files: {
        ...withMeasure('Утверждение перечня инновационных площадок', 'Министерство'),
        ...edit(
          'provision',
          'законом об образовании.',
          'законом об образовании. Перечень инновационных площадок утверждает Министерство.',
        ),
      },
    },
    {
      title: { ru: 'Название слишком кратко, чтобы судить', en: 'A name too short to judge by' },
      files: withMeasure('Слёт методистов', 'Министерство'),
    },
  ],
};
