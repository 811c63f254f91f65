// A printed name must lead to one subject.

import type { Subject } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { normalise } from '../../text/words/words.ts';
import type { TerritoryRule } from '../rule.ts';
import { withThird } from './third-subject.ts';

const namesOf = ({
  name,
  short,
  aliases,
  spot,
}: Subject): readonly { readonly printed: string; readonly at: Spot }[] => [
  ...(short === null ? [] : [{ printed: short, at: child(spot, 'short') }]),
  { printed: name, at: child(spot, 'name') },
  ...aliases.map((printed, index) => ({ printed, at: child(spot, 'aliases', index) })),
];

export const namesUnique: TerritoryRule = {
  id: 'subjects/names-unique',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Название ведёт к одному субъекту', en: 'A name leads to one subject' },
  fault: { ru: 'Название ведёт к двум субъектам', en: 'A name leads to two subjects' },
  reason: {
    ru: 'Ответственного находят по напечатанному названию. Если на него откликаются двое, отвечает неизвестно кто.',
    en: 'The responsible subject is found by its printed name; where two answer to it, nobody knows who is meant.',
  },
  cure: {
    ru: 'Оставьте название одному субъекту.',
    en: 'Leave the name to one subject.',
  },
  edit: {
    ru: 'Исправьте short, name или aliases второго.',
    en: 'Correct `short`, `name` or `aliases` of the other.',
  },
  *check({ subjects }) {
    const owners = new Map<string, Subject>();
    const reported = new Set<Subject>();
    for (const subject of subjects)
      for (const { printed, at } of namesOf(subject)) {
        const key = normalise(printed);
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, subject);
        if (owner === undefined || owner === subject || owner.id === subject.id || reported.has(subject))
          continue;
        reported.add(subject);
        yield {
          at,
          message: {
            ru: `Название «${printed}» носят два субъекта: «${owner.id}» и «${subject.id}»`,
            en: `Two subjects answer to the name “${printed}”: “${owner.id}” and “${subject.id}”`,
          },
          evidence: key,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Одно сокращение у двух субъектов', en: 'One short name for two subjects' },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: institute\n    name: Институт развития образования\n    short: Центр\n    functions: [обучает педагогов]\n',
        ).replace('short: ЦНППМ', 'short: ЦНППМ\n    aliases: [ЦЕНТР]'),
      },
      points: 'Центр',
    },
  ],
  good: [
    {
      title: { ru: 'Субъект повторяет собственное название', en: 'A subject that repeats its own name' },
      files: {
        'regions/primer/acts/1/subjects.yaml': withThird(
          '  - id: institute\n    name: Институт\n    short: Институт\n    functions: [обучает педагогов]\n',
        ),
      },
    },
  ],
};
