// The id of a subject is its address; two subjects cannot live there.
import { inner } from '../../model/excerpt.ts';
import { documentsBeside } from '../../model/view-of.ts';
import { child } from '../../source/spot.ts';
import { whole } from '../example-base.ts';
import { repeated } from '../makers/unique.ts';
import type { TerritoryRule } from '../rule.ts';
import { withThird } from './third-subject.ts';

export const idsUnique: TerritoryRule = {
  id: 'subjects/ids-unique',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Идентификаторы субъектов не повторяются', en: 'Ids of subjects are not repeated' },
  fault: { ru: 'Идентификатор субъекта повторён', en: 'The id of a subject is repeated' },
  reason: {
    ru: 'По идентификатору у субъекта есть страница и место в тексте. Второй субъект с тем же идентификатором останется без них.',
    en: 'The id gives a subject its page and its place in the text; a second one with the same id is left without.',
  },
  cure: {
    ru: 'Дайте второму субъекту другой id или объедините записи, если это один субъект.',
    en: 'Give the second subject another id, or join the entries where they are one subject.',
  },
  *check(territory) {
    const { subjects } = territory;
    const beside = documentsBeside(territory);
    // The documents of an act share the addresses of their subjects: the first to take one keeps it.
    const before = beside.slice(0, Math.max(0, beside.indexOf(territory))).flatMap((own) => own.subjects);
    for (const { one, first } of repeated([...before, ...subjects], ({ id }) => id))
      if (subjects.includes(one))
        yield {
          at: child(one.spot, 'id'),
          message: {
            ru: `Идентификатор «${one.id}» субъекта «${inner(one.label)}» уже занят субъектом «${first.label}»`,
            en: `The id “${one.id}” of the subject “${one.label}” is taken by the subject “${first.label}”`,
          },
          evidence: one.label,
        };
  },
  bad: [
    {
      title: { ru: 'Два субъекта с одним id', en: 'Two subjects with one id' },
      files: whole(
        'subjects',
        withThird(
          '  - id: cnppm\n    name: Институт развития образования\n    functions: [обучает педагогов]\n',
        ),
      ),
      points: 'cnppm',
    },
    {
      title: { ru: 'Тот же id в приложении', en: 'The same id in an annex' },
      files: {
        'regions/primer/acts/1/subjects.sovet.yaml':
          'subjects:\n  - id: cnppm\n    name: Методический совет\n    kind: ministry\n    functions: [рассматривает планы]\n',
      },
      points: 'cnppm',
    },
  ],
  good: [
    {
      title: { ru: 'Идентификаторы разные', en: 'The ids differ' },
      files: whole(
        'subjects',
        withThird(
          '  - id: institute\n    name: Институт развития образования\n    functions: [обучает педагогов]\n',
        ),
      ),
    },
  ],
};
