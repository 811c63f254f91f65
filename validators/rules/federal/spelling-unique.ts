// A territory's definition is laid under a concept by its spelling; a spelling of two concepts would lay it under both.
import { normalise } from '../../text/words/words.ts';
import { repeated } from '../makers/unique.ts';
import type { FederalRule } from '../rule.ts';

const terms = (second: string): string => `terms:
  - { id: mentor, name: Наставник, spellings: [наставник] }
  - { id: tutor, name: Тьютор, spellings: [тьютор, ${second}] }
`;

export const spellingUnique: FederalRule = {
  id: 'federal/spelling-unique',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Написание принадлежит одному понятию', en: 'A spelling belongs to one concept' },
  fault: { ru: 'Одно написание ведёт к двум понятиям', en: 'One spelling leads to two concepts' },
  reason: {
    ru: 'По написанию определение территории попадает к своему понятию. Общее написание положит его сразу к двум.',
    en: 'By its spelling a definition finds its concept; a shared one would lay it under two.',
  },
  cure: {
    ru: 'Оставьте написание у одного понятия или объедините понятия.',
    en: 'Leave the spelling to one concept, or make the two concepts one.',
  },
  *check({ federal }) {
    const spelt = federal.concepts.flatMap(({ name, spellings }) =>
      spellings.map(({ printed, spot }) => ({ name, printed, spot })),
    );
    for (const { one, first } of repeated(spelt, ({ printed }) => normalise(printed)))
      yield {
        at: one.spot,
        message: {
          ru: `Написание «${one.printed}» уже есть у понятия «${first.name}»`,
          en: `The concept “${first.name}” has the spelling “${one.printed}” already`,
        },
        evidence: one.printed,
      };
  },
  bad: [
    {
      title: { ru: 'Одно написание у двух понятий', en: 'One spelling of two concepts' },
      files: { 'federal/terms.yaml': terms('Наставник') },
      points: 'Наставник',
    },
  ],
  good: [
    {
      title: { ru: 'Разные написания', en: 'Different spellings' },
      files: { 'federal/terms.yaml': terms('педагог-тьютор') },
    },
  ],
};
