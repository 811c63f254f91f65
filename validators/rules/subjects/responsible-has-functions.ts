// Who answers for a measure must have a function by which to answer for it.

import { describesSubjects } from '../../model/act-actions.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { measuresInForce } from '../../model/roadmap/ended-row.ts';
import type { Measure, Subject, Territory } from '../../model/types.ts';
import { viewOf } from '../../model/view-of.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import { edit, primer } from '../example-base.ts';
import { planAlone } from '../example-plan.ts';
import type { TerritoryRule } from '../rule.ts';
import { workOfSubjects } from './subject-work.ts';
import { withThird } from './third-subject.ts';

const withoutFunctions = primer.subjects.replace('    functions:\n      - утверждает дорожную карту.\n', '');

/** The work that the acts of a territory give: who is responsible in the plan of one may have its functions from that one, whoever leads. */
const workIn = (territory: Territory): ReadonlyMap<Subject, readonly string[]> => {
  const views = territory.acts.flatMap(({ current }) => [current, ...current.annexes]);
  return new Map([territory, ...views].flatMap((view) => [...workOfSubjects(view)]));
};

/** A later act that describes a ministry of its own and has no plan. */
const laterAct: Readonly<Record<string, string>> = {
  ...edit('roadmap', '[Министерство, ЦНППМ]', '[Министерство, ЦНППМ, Министерство науки]'),
  'regions/primer/acts/2/act.yaml': 'status: draft\n',
  'regions/primer/acts/2/provision.mdx': `---
kind: provision
title: Положение о научной работе
approval: { issuer: Министерство науки }
---

<Approval>

УТВЕРЖДЕНО

приказом Министерства науки от 01.02.2024 № 2

</Approval>

# Положение о научной работе

## 1. Министерство

1.1. Министерство науки:

<Functions of="science"/>
`,
  'regions/primer/acts/2/subjects.yaml':
    'subjects:\n  - { id: science, name: Министерство науки, kind: ministry, clause: "1.1", functions: [проводит мониторинг школ.] }\n',
};

export const responsibleHasFunctions: TerritoryRule = {
  id: 'subjects/responsible-has-functions',
  scope: 'territory',
  across: true,
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'У ответственного субъекта есть функции',
    en: 'A responsible subject has functions',
  },
  fault: { ru: 'У ответственного субъекта нет функций', en: 'A responsible subject has no functions' },
  reason: {
    ru: 'Отвечают по своим функциям. Если положение не дало субъекту ни одной, спросить с него за мероприятие нельзя.',
    en: 'One answers by one’s functions: a subject to which the provision gives none cannot be held to a measure.',
  },
  cure: {
    ru: 'Назовите в положении функции субъекта или поручите мероприятие другому.',
    en: 'Name the functions of the subject in the provision, or give the measure to another.',
  },
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'subjects')) return;
    const work = workIn(territory);
    const idle = new Map<Subject, Measure[]>();
    for (const measure of measuresInForce(territory.roadmap))
      for (const { target } of measure.responsible ?? [])
        if (target !== null && target.territory === territory.id && !work.has(target))
          idle.set(target, [...(idle.get(target) ?? []), measure]);
    for (const [{ label, spot }, measures] of idle) {
      // A plan alone prints no functions: those who are responsible in it have them from elsewhere.
      if (!describesSubjects(viewOf(territory, spot.source.file))) continue;
      const count = measures.length;
      yield {
        at: child(spot, 'functions'),
        message: {
          ru: `Субъект «${inner(label)}» отвечает за ${count} ${plural(count, ['мероприятие', 'мероприятия', 'мероприятий'])} дорожной карты, а функций у него нет`,
          en: `The subject “${label}” answers for ${count} measure${count === 1 ? '' : 's'} of the roadmap and has no functions`,
        },
        grounds: measures.map((measure) => ({
          says: {
            ru: `Отвечает за мероприятие «${inner(excerpt(measure.title))}»`,
            en: `Answers for the measure “${excerpt(measure.title)}”`,
          },
          at: child(measure.spot, 'responsible'),
        })),
        evidence: '',
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Министерство отвечает, но функций не имеет',
        en: 'A ministry responsible for nothing it does',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': withoutFunctions,
        ...edit('provision', '<Functions of="ministry"/>\n\n', ''),
      },
    },
  ],
  good: [
    { title: { ru: 'Функции названы', en: 'The functions are named' }, files: {} },
    {
      title: {
        ru: 'План мероприятий без положения: функций он не печатает',
        en: 'A plan of events alone prints no functions',
      },
      files: planAlone(),
    },
    {
      title: {
        ru: 'Функции даёт положение с дорожной картой, а позже принято другое',
        en: 'The provision with the roadmap gives the functions, and another was adopted later',
      },
      files: laterAct,
    },
    {
      title: {
        ru: 'Ответственный субъект с единственной функцией',
        en: 'A responsible subject with a single function',
      },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: institute\n    name: Институт развития образования\n    functions: [обучает педагогов]\n',
        ),
        ...edit('roadmap', '[Министерство, ЦНППМ]', '[Министерство, ЦНППМ, Институт развития образования]'),
      },
    },
  ],
};
