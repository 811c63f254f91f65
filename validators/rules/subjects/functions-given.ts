// A subject without functions is named, but nobody knows what for.
import { describesSubjects } from '../../model/act-actions.ts';
import { inner } from '../../model/excerpt.ts';
import type { Indicator, Subject, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { mayBeInDamaged } from '../damaged-passages.ts';
import { beforeTerms, edit, whole } from '../example-base.ts';
import { planAlone } from '../example-plan.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule } from '../rule.ts';
import { mentionsIn, namesOf } from './mentions.ts';
import { withThird } from './third-subject.ts';

/** Subjects to whom a table of interaction gives something to do. */
const inInteractions = ({ interactions }: Territory): ReadonlySet<Subject> =>
  new Set(
    interactions.flatMap(({ rows }) =>
      rows.flatMap(({ subject, actions }) =>
        subject.target !== null && actions.length > 0 ? [subject.target] : [],
      ),
    ),
  );

/** A body that governs education, by its name or by that of whoever issues an act. */
const AUTHORITY = /^(?:министерств|департамент|комитет|управлени|правительств|администраци|служб)/iu;

/** An act of an institute gives the authority above it no functions: those come from the law. */
const isAboveIssuer = ({ name }: Subject, { provision }: Territory): boolean => {
  const issuer = provision?.order?.issuer;
  return issuer !== undefined && !AUTHORITY.test(issuer) && AUTHORITY.test(name);
};

/** The indicators that count what a subject does. */
const countedBy = (subject: Subject, { indicators }: Territory): readonly Indicator[] => {
  const all = indicators?.indicators ?? [];
  const found = mentionsIn(all.map(({ name }) => name))(namesOf(subject));
  return all.filter((_, index) => found.has(index));
};

export const functionsGiven: TerritoryRule = {
  id: 'subjects/functions-given',
  scope: 'territory',
  severity: 'warning',
  yieldsTo: ['subjects/responsible-has-functions'],
  norm: 'craft',
  title: { ru: 'У субъекта есть функции', en: 'A subject has functions' },
  fault: { ru: 'У субъекта нет функций', en: 'A subject has no functions' },
  reason: {
    ru: 'Педагог ищет, кто и чем ему поможет. Субъект без функций ничего не обещает и ни за что не отвечает.',
    en: 'A teacher looks for who helps with what; a subject without functions promises nothing and answers for nothing.',
  },
  cure: {
    ru: 'Назовите функции субъекта.',
    en: 'Name the functions of the subject.',
  },
  edit: {
    ru: 'Впишите их, как они напечатаны. Если акт их не называет, скажите об этом разработчику акта.',
    en: 'Enter them as printed; where the act names none, tell its authors.',
  },
  *check(territory, { corpus }) {
    if (
      !isWhole(
        corpus,
        territory,
        'subjects',
        /^\/subjects(?:\/\d+(?:\/(?!clause|kind|level|name|short|aliases).*)?)?$/,
      )
    )
      return;
    // A plan alone prints no functions.
    if (!describesSubjects(territory)) return;
    const active = inInteractions(territory);
    for (const subject of territory.subjects) {
      const { label, name, functions, spot } = subject;
      if (functions.length > 0 || active.has(subject) || mayBeInDamaged(territory.provision, name)) continue;
      if (isAboveIssuer(subject, territory)) continue;
      const counting = countedBy(subject, territory);
      yield {
        at: child(spot, 'functions'),
        ...(counting.length === 0
          ? {
              message: {
                ru: `У субъекта «${inner(label)}» не названо ни одной функции`,
                en: `The subject “${label}” has no functions`,
              },
            }
          : {
              message: {
                ru: `Функции субъекта «${inner(label)}» нигде не перечислены, а показатели считают его работу`,
                en: `The functions of the subject “${label}” are listed nowhere, but indicators count its work`,
              },
              grounds: counting.map((indicator) => ({
                says: labelOf(indicator),
                at: child(indicator.spot, 'name'),
              })),
              unsure: true as const,
            }),
        evidence: '',
      };
    }
  },
  bad: [
    {
      title: { ru: 'Субъект без функций', en: 'A subject without functions' },
      files: whole('subjects', withThird('  - id: institute\n    name: Институт развития образования\n')),
      points: 'id: institute',
    },
    {
      title: {
        ru: 'В испорченном абзаце есть лишь часть слов названия',
        en: 'A damaged passage has but a part of the words of the name',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: institute\n    name: Институт развития образования\n',
        ),
        ...edit(
          'provision',
          '## 3. Направления',
          '<Damaged why="Слова перемешаны.">\n\nорганизации для развития в педагогов образования.\n\n</Damaged>\n\n## 3. Направления',
        ),
      },
      points: 'id: institute',
    },
    {
      title: {
        ru: 'Функций нет, а показатель считает работу субъекта',
        en: 'No functions, and an indicator counts the work',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: institute\n    name: Институт развития образования\n',
        ),
        ...edit(
          'indicators',
          'name: Доля наставников',
          'name: Доля педагогов, обученных Институтом развития образования',
        ),
      },
      points: 'id: institute',
    },
  ],
  good: [
    {
      title: {
        ru: 'План мероприятий без положения функций не печатает',
        en: 'A plan of events alone prints no functions',
      },
      files: planAlone(),
    },
    {
      title: {
        ru: 'Приказ института не даёт функций министерству: оно над ним',
        en: 'The order of an institute gives the ministry above it no functions',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: committee\n    name: Комитет образования Примерной области\n',
        ),
        ...edit(
          'provision',
          'issuer: Министерство образования Примерной области',
          'issuer: Примерный институт развития образования',
        ),
      },
    },
    { title: { ru: 'Функции названы', en: 'The functions are named' }, files: {} },
    {
      title: {
        ru: 'О субъекте говорит испорченный абзац: что в нём стояло, неизвестно',
        en: 'A damaged passage speaks of the subject, and nobody knows what',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: institute\n    name: Институт развития образования\n',
        ),
        ...edit(
          'provision',
          '## 3. Направления',
          '<Damaged why="Слова перемешаны.">\n\nинститут обучает развития и педагогов образования.\n\n</Damaged>\n\n## 3. Направления',
        ),
      },
    },
    {
      title: {
        ru: 'Что делает субъект, говорит таблица взаимодействия',
        en: 'A table of interaction says what the subject does',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: institute\n    name: Институт развития образования\n',
        ),
        ...beforeTerms('3.2. Взаимодействие:\n\n<Interactions number="3.2"/>'),
        'regions/primer/acts/1/interactions.yaml':
          'interactions:\n  - number: "3.2"\n    rows:\n      - subject: Институт развития образования\n        actions: [обучает педагогов]\n',
      },
    },
  ],
};
