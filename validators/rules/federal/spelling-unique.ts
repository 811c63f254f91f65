// A territory's definition is laid under a concept by its spelling; a spelling of two concepts would lay it under both.
import { normalise } from '../../text/words/words.ts';
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
    const owners = new Map<string, string>();
    for (const { name, spellings } of federal.concepts)
      for (const { printed, spot } of spellings) {
        const owner = owners.get(normalise(printed));
        if (owner === undefined) owners.set(normalise(printed), name);
        else
          yield {
            at: spot,
            message: {
              ru: `Написание «${printed}» уже есть у понятия «${owner}»`,
              en: `The concept “${owner}” has the spelling “${printed}” already`,
            },
            evidence: printed,
          };
      }
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
