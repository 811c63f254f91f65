// A concept that is defined twice makes a reader look for the difference, and one of the two will be amended alone.

import type { Term } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { primer } from '../../example-base.ts';
import { unique } from '../../makers/unique.ts';
import { waiveIfPrinted } from '../../printed-so.ts';

const wording = ({ definition }: Term): string => normalise(stripListPunctuation(definition));

export const termDefinedOnce = unique({
  id: 'words/term-defined-once',
  severity: 'warning',
  title: { ru: 'Понятие определено один раз', en: 'A concept is defined once' },
  fault: { ru: 'Понятие определено дважды', en: 'A term is defined twice' },
  reason: {
    ru: 'Читатель ищет разницу между двумя определениями, а при изменении акта одно из них забудут.',
    en: 'A reader looks for a difference between the two definitions, and an amendment will forget one of them.',
  },
  cure: {
    ru: 'Оставьте одно определение.',
    en: 'Keep one definition.',
  },
  edit: waiveIfPrinted,
  things: ({ terms }) => [terms],
  keyOf: ({ term }) => normalise(term),
  say: ({ one, first }) => {
    const same = wording(first) === wording(one);
    return {
      at: child(one.spot, 'term'),
      message: {
        ru: `Понятие «${one.term}» определено второй раз, ${same ? 'теми же словами' : 'другими словами'}`,
        en: `The term “${one.term}” is defined a second time, in ${same ? 'the same' : 'other'} words`,
      },
      hint: same
        ? {
            ru: 'Уберите второе определение: оно повторяет первое.',
            en: 'Remove the second definition, which repeats the first.',
          }
        : {
            ru: 'Оставьте одно из двух определений.',
            en: 'Keep one of the two definitions.',
          },
      grounds: [
        {
          says: { ru: 'Первое определение стоит здесь', en: 'The first definition stands here' },
          at: child(first.spot, 'text'),
        },
      ],
      evidence: normalise(one.term),
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Понятие повторено', en: 'A term is repeated' },
      files: {
        'regions/primer/acts/1/terms.yaml': `${primer.terms}  - id: mentor-2
    term: Наставник
    text: «Наставник» – педагог, который помогает коллеге.
`,
      },
      points: 'Наставник',
    },
    {
      title: { ru: 'Понятие определено по-другому', en: 'A term is defined otherwise' },
      files: {
        'regions/primer/acts/1/terms.yaml': `${primer.terms}  - id: mentor-2
    term: наставник
    text: «наставник» – опытный работник.
`,
      },
      points: 'наставник',
    },
  ],
  good: [
    {
      title: { ru: 'Разные понятия', en: 'Different terms' },
      files: {
        'regions/primer/acts/1/terms.yaml': `${primer.terms}  - id: methodical-work
    term: методическая работа
    text: «методическая работа» – помощь педагогу.
`,
      },
    },
  ],
});
