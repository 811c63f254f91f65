// Directions of territories are laid side by side through the federal ones.
import { isKnown } from '../../model/whole.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

export const directionKnown: TerritoryRule = {
  id: 'provision/direction-known',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Федеральное направление существует', en: 'The federal direction exists' },
  fault: { ru: 'Федерального направления нет', en: 'The federal direction does not exist' },
  reason: {
    ru: 'Через федеральное направление сравнивают территории. Неизвестное направление выпадает из сравнения.',
    en: 'Territories are compared through the federal directions; an unknown one drops out.',
  },
  cure: {
    ru: 'Укажите в federal направление из federal/directions.yaml.',
    en: 'Give in `federal` a direction of federal/directions.yaml.',
  },
  *check({ provision }, { corpus }) {
    if (!isKnown(corpus, 'federal-directions')) return;
    const known = corpus.federal.directions.map(({ id }) => id);
    for (const { federal } of provision?.directions ?? []) {
      if (federal === null || federal.target !== null) continue;
      yield {
        at: federal.spot,
        message: {
          ru: `Федерального направления «${federal.printed}» нет`,
          en: `There is no federal direction “${federal.printed}”`,
        },
        hint: {
          ru: `Есть направления: ${known.join(', ')}.`,
          en: `There are: ${known.join(', ')}.`,
        },
        evidence: federal.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Опечатка в идентификаторе направления', en: 'A misprinted id of a direction' },
      files: edit('provision', 'federal: management', 'federal: managment'),
      points: 'managment',
    },
  ],
  good: [{ title: { ru: 'Направление есть', en: 'The direction exists' }, files: {} }],
};
