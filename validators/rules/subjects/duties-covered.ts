// What subjects of a kind do in most documents, a reader looks for in every one.

import { inner } from '../../model/excerpt.ts';
import { statedPlaces } from '../../model/stated-places.ts';
import { isAbout, tieOf } from '../../model/topics.ts';
import type { Subject, SubjectKind, Topic } from '../../model/types.ts';
import { isKnown, isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { mayBeInDamaged } from '../damaged-passages.ts';
import { edit, edits, replaced, whole } from '../example-base.ts';
import { sayNames } from '../levels/say.ts';
import type { TerritoryRule } from '../rule.ts';
import { namesOf } from './mentions.ts';
import { otherActs } from './of-all-acts.ts';
import { isOwnLevel, isTouchedOn, uncovered, workOfSubjects } from './subject-work.ts';

const dutifulKinds = replaced(
  'subjectKinds',
  '{ id: cnppm, level: regional, name: Центр непрерывного повышения мастерства }',
  '{ id: cnppm, level: regional, name: Центр, duties: [{ name: диагностика, ties: [{ any: ["диагностик*"] }], statedIn: [primer#2.2] }, { name: конкурсы, ties: [{ any: ["конкурс*"] }], statedIn: [primer#2.2] }] }',
);

/** «Кабинет координирует методическую работу и:»: what its clause says of a subject before and around the list of its functions. */
const saidAbove = ({ clause }: Subject): readonly string[] => {
  const part = clause?.target ?? null;
  return part === null || part.kind === 'section' ? [] : [part, ...part.children].map(({ text }) => text);
};

/** Whether an editor tied a function of one of the subjects to the topic that a duty is about, whatever its words. */
const isTiedByHand = (subjects: readonly Subject[], duty: string, topics: readonly Topic[]): boolean => {
  const about = topics.filter((topic) => isAbout(topic, duty));
  return subjects.some(({ functions }) =>
    functions.some((own) => about.some((topic) => tieOf(topic, own) === 'hand')),
  );
};

export const dutiesCovered: TerritoryRule = {
  id: 'subjects/duties-covered',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'system-subjects',
  title: {
    ru: 'У субъекта есть функции, обязательные для его вида',
    en: 'A subject has the functions that belong to its kind',
  },
  fault: {
    ru: 'У субъекта нет функции, обязательной для его вида',
    en: 'A subject lacks a function that its kind must have',
  },
  reason: {
    ru: 'По виду субъекта читатель знает, чего от него ждать: центр выявляет дефициты, муниципальная служба изучает запросы. Если функции нет, этого в территории может не делать никто.',
    en: 'By the kind of a subject a reader knows what to expect of it; where the function is missing, perhaps nobody in the territory does it.',
  },
  cure: {
    ru: 'Дайте субъекту эту функцию или назовите того, кто её исполняет.',
    en: 'Give the subject the function, or name who carries it out.',
  },
  edit: {
    ru: 'Если функция об этом есть, отнесите её в данных к теме: topics. Функцию, которой акт не печатает, в данные не вписывают: скажите о ней разработчику акта.',
    en: 'Where a function is about it, tie it to the topic in the data: `topics`. One that the act does not print is not entered: tell the authors of the act.',
  },
  doubt: {
    ru: 'Перечень выведен из документов свода: функция попала в него, если её дают субъектам этого вида не меньше двух документов и большинство из тех, что их описывают. Функция может быть названа другими словами или передана другому субъекту.',
    en: 'The list is drawn from the documents of the Svod: a function is in it where at least two documents, and most of those that describe the kind, give it. It may be worded otherwise or given to another subject.',
  },
  *check(territory, { corpus }) {
    if (!isKnown(corpus, 'federal-subject-kinds') || !isWhole(corpus, territory, 'subjects')) return;
    const work = workOfSubjects(territory);
    // What a regulation of one body leaves out the act that describes the system may give.
    const elsewhere = otherActs(territory).map((other) => ({ other, work: workOfSubjects(other) }));
    const byKind = new Map<SubjectKind, Subject[]>();
    for (const subject of territory.subjects) {
      const kind = subject.kind.target;
      if (kind !== null && isOwnLevel(territory, kind.level) && work.has(subject))
        byKind.set(kind, [...(byKind.get(kind) ?? []), subject]);
    }
    for (const [kind, subjects] of byKind) {
      const texts = [
        ...subjects.flatMap((subject) => [...(work.get(subject) ?? []), ...saidAbove(subject)]),
        ...elsewhere.flatMap(({ other, work: given }) =>
          other.subjects.flatMap((subject) =>
            subject.kind.printed === kind.id ? (given.get(subject) ?? []) : [],
          ),
        ),
      ];
      const missing = uncovered(kind, texts, territory.terms).filter(
        (duty) =>
          !isTouchedOn(duty, kind, texts) && !isTiedByHand(subjects, duty.name, corpus.federal.topics),
      );
      const [subject] = subjects;
      if (missing.length === 0 || subject === undefined) continue;
      if (subjects.flatMap(namesOf).some((name) => mayBeInDamaged(territory.provision, name))) continue;
      const { ru, en } = sayNames(missing.map(({ name }) => name));
      yield {
        at: child(subject.spot, 'functions'),
        message: {
          ru: `Среди функций субъекта «${inner(subject.label)}» не видно ${missing.length === 1 ? 'обычной' : 'обычных'} для его вида: ${ru}`,
          en: `Among the functions of the subject “${subject.label}” ${missing.length === 1 ? 'one that is' : 'some that are'} usual for its kind cannot be seen: ${en}`,
        },
        hint: {
          ru: `Впишите субъекту «${inner(subject.label)}» ${missing.length === 1 ? 'функцию' : 'функции'}: ${ru}. Не нужно, если об этом другими словами говорит одна из его функций; если это исполняет другой, назовите его.`,
          en: `Give the subject “${subject.label}” ${missing.length === 1 ? 'the function' : 'the functions'} ${en}; not where one of its functions says this in other words; where another does this, name it.`,
        },
        grounds: missing.map(({ name, statedIn, spot }) => {
          const by = statedPlaces(statedIn, corpus.names);
          return {
            says: {
              ru: `Функцию «${name}» таким субъектам дают: ${by.ru}`,
              en: `The function “${name}” is given to such subjects by: ${by.en}`,
            },
            at: spot,
          };
        }),
        statedIn: missing.flatMap(({ statedIn }) => statedIn),
        evidence: missing.map(({ name }) => name).join('; '),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Центр не проводит конкурсов', en: 'The centre holds no competitions' },
      files: whole('subjectKinds', dutifulKinds),
      points: '- диагностику профессиональных дефицитов;\n      - сопровождение индивидуальных маршрутов.',
    },
    {
      title: {
        ru: 'Понятие определено через другое, и конкурс в нём лишь упомянут',
        en: 'The term is defined by something else and only mentions a competition',
      },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds,
        ...edit(
          'terms',
          '    text: «наставник» - педагог, который помогает коллеге.\n',
          '    text: «наставник» - педагог, который помогает коллеге;\n  - id: merit\n    term: лист успеха\n    text: «лист успеха» - справка педагога, в которой названы его конкурсы.\n',
        ),
        ...edit('subjects', 'сопровождение индивидуальных маршрутов.', 'ведёт листы успеха.'),
      },
      points: '- диагностику профессиональных дефицитов;\n      - ведёт листы успеха.',
    },
  ],
  good: [
    {
      title: {
        ru: 'О субъекте говорит испорченный абзац: что в нём стояло, неизвестно',
        en: 'A damaged passage speaks of the subject, and nobody knows what',
      },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds,
        ...edit(
          'provision',
          '## 3. Направления',
          '<Damaged why="Слова перемешаны.">\n\nмастерства центр повышения педагогам профессионального помогает непрерывного.\n\n</Damaged>\n\n## 3. Направления',
        ),
      },
    },
    {
      title: {
        ru: 'Функцию говорит сам пункт, перед перечнем',
        en: 'The clause itself says the function, before the list',
      },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds,
        ...edit(
          'provision',
          'ЦНППМ поддерживает наставников и обеспечивает:',
          'ЦНППМ поддерживает наставников, проводит конкурсы и обеспечивает:',
        ),
      },
    },
    {
      title: { ru: 'Та же функция глаголом', en: 'The same function as a verb' },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds.replace(
          'any: ["конкурс*"]',
          'any: ["изучени* запрос*", "координ* методическ* работ*"]',
        ),
        ...edit('subjects', 'сопровождение индивидуальных маршрутов.', 'выявляет запросы педагогов области.'),
      },
    },
    {
      title: { ru: 'Функция названа своими словами', en: 'The function in words of its own' },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds,
        ...edit('subjects', 'сопровождение индивидуальных маршрутов.', 'проводит конкурсы уроков.'),
      },
    },
    {
      title: {
        ru: 'Функция сказана понятием, которое акт определяет через неё',
        en: 'The function in a term that the act defines by it',
      },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds,
        ...edit(
          'terms',
          '    text: «наставник» - педагог, который помогает коллеге.\n',
          '    text: «наставник» - педагог, который помогает коллеге;\n  - id: merit\n    term: смотр урока\n    text: «смотр урока» - конкурс педагогов одного района, который идёт год.\n',
        ),
        ...edit(
          'subjects',
          'сопровождение индивидуальных маршрутов.',
          'проводит смотры урока и печатает их итоги.',
        ),
      },
    },
    {
      title: {
        ru: 'Функция сказана по-своему, и редактор отнёс её к теме',
        en: 'The function is said otherwise, and an editor tied it to the topic',
      },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds,
        'federal/topics.yaml':
          'topics:\n  - { id: contest, name: Участвовать в конкурсе, question: Кто проводит конкурсы?, ties: [{ any: ["конкурс*"] }] }\n',
        ...edit(
          'subjects',
          'сопровождение индивидуальных маршрутов.',
          '{ text: смотр лучших уроков., topics: [contest] }',
        ),
      },
    },
    {
      title: {
        ru: 'Функцию исполняет второй субъект того же вида',
        en: 'A second subject of the kind carries out the function',
      },
      files: {
        'federal/subject-kinds.yaml': dutifulKinds.replace('name: Министерство }', 'name: Орган власти }'),
        ...edits(
          'subjects',
          ['kind: ministry', 'kind: cnppm'],
          ['утверждает дорожную карту.', 'проводит конкурсы мастерства.'],
        ),
      },
    },
  ],
};
