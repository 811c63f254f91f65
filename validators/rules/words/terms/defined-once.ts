// A concept that is defined twice makes a reader look for the difference, and one of the two will be amended alone.

import { formKey } from '../../../language/plain-words.ts';
import { inner } from '../../../model/excerpt.ts';
import type { Territory } from '../../../model/types.ts';
import { child, type Spot } from '../../../source/spot.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { beforeTerms, primer } from '../../example-base.ts';
import { unique } from '../../makers/unique.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import { definedInText } from './defined-in-text.ts';

/** A definition, in the list of terms or in a clause. */
interface Definition {
  readonly term: string;
  readonly wording: string;
  /** Where the term stands, and where what it means does. */
  readonly at: Spot;
  readonly text: Spot;
}

const wordingOf = (text: string): string => normalise(stripListPunctuation(text));

const definitions = (territory: Territory): readonly Definition[] => {
  const listed = territory.terms.map(({ term, definition, spot }) => ({
    term,
    wording: wordingOf(definition),
    at: child(spot, 'term'),
    text: child(spot, 'text'),
  }));
  const inText = definedInText(territory).map(({ term, text, at }) => ({
    term: inner(term),
    wording: wordingOf(text),
    at,
    text: at,
  }));
  return [...listed, ...inText];
};

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
  things: (territory) => [definitions(territory)],
  keyOf: ({ term }) => formKey(term),
  say: ({ one, first }) => {
    const same = first.wording === one.wording;
    return {
      at: one.at,
      message: {
        ru: `Понятие «${first.term}» определено второй раз, ${same ? 'теми же словами' : 'другими словами'}`,
        en: `The term “${first.term}” is defined a second time, in ${same ? 'the same' : 'other'} words`,
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
          at: first.text,
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
    {
      title: { ru: 'Пункт определяет понятие ещё раз', en: 'A clause defines it once more' },
      files: beforeTerms('3.2. Под наставником понимается опытный работник.'),
      points: '3.2. Под наставником понимается опытный работник.',
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
