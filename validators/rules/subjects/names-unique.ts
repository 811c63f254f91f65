// A printed name must lead to one subject.

import type { Subject } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { normalise } from '../../text/words/words.ts';
import { whole } from '../example-base.ts';
import { repeated } from '../makers/unique.ts';
import type { TerritoryRule } from '../rule.ts';
import { withThird } from './third-subject.ts';

const namesOf = (
  of: Subject,
): readonly { readonly of: Subject; readonly printed: string; readonly at: Spot }[] => [
  ...(of.short === null ? [] : [{ of, printed: of.short, at: child(of.spot, 'short') }]),
  { of, printed: of.name, at: child(of.spot, 'name') },
  ...of.aliases.map((printed, index) => ({ of, printed, at: child(of.spot, 'aliases', index) })),
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
    const shared = repeated(subjects.flatMap(namesOf), ({ printed }) => normalise(printed)).filter(
      ({ one, first }) => one.of.id !== first.of.id,
    );
    // Two subjects with several names in common are one defect.
    const ofEach = [...Map.groupBy(shared, ({ one }) => one.of).values()];
    for (const { one, first } of ofEach.flatMap(([again]) => again ?? []))
      yield {
        at: one.at,
        message: {
          ru: `Название «${one.printed}» носят два субъекта: «${first.of.id}» и «${one.of.id}»`,
          en: `Two subjects answer to the name “${one.printed}”: “${first.of.id}” and “${one.of.id}”`,
        },
        evidence: normalise(one.printed),
      };
  },
  bad: [
    {
      title: { ru: 'Одно сокращение у двух субъектов', en: 'One short name for two subjects' },
      files: whole(
        'subjects',
        withThird(
          '  - id: institute\n    name: Институт развития образования\n    short: Центр\n    functions: [обучает педагогов]\n',
        ).replace('short: ЦНППМ', 'short: ЦНППМ\n    aliases: [ЦЕНТР]'),
      ),
      points: 'Центр',
    },
  ],
  good: [
    {
      title: { ru: 'Субъект повторяет собственное название', en: 'A subject that repeats its own name' },
      files: whole(
        'subjects',
        withThird(
          '  - id: institute\n    name: Институт\n    short: Институт\n    functions: [обучает педагогов]\n',
        ),
      ),
    },
  ],
};
