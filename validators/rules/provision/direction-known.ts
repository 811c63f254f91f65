// Directions of territories are laid side by side through the federal ones.
import { edit } from '../example-base.ts';
import { bare, federalIds, resolves } from '../makers/resolves.ts';

export const directionKnown = resolves({
  id: 'provision/direction-known',
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
  known: federalIds('federal-directions', ({ directions }) => directions.map(({ id }) => id)),
  references: ({ provision }) => bare((provision?.directions ?? []).map(({ federal }) => federal)),
  say: (printed) => ({
    ru: `Федерального направления «${printed}» нет`,
    en: `There is no federal direction “${printed}”`,
  }),
  hint: (_, known) => ({
    ru: `Есть направления: ${known.join(', ')}.`,
    en: `There are: ${known.join(', ')}.`,
  }),
  bad: [
    {
      title: { ru: 'Опечатка в идентификаторе направления', en: 'A misprinted id of a direction' },
      files: edit('provision', 'federal: management', 'federal: managment'),
      points: 'managment',
    },
  ],
  good: [{ title: { ru: 'Направление есть', en: 'The direction exists' }, files: {} }],
});
