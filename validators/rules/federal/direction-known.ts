// The federal indicators are sorted by the federal directions.
import { edit } from '../example-base.ts';
import { federalIds, federalResolves } from '../makers/resolves.ts';

export const directionKnown = federalResolves({
  id: 'federal/direction-known',
  title: {
    ru: 'Направление федерального показателя существует',
    en: 'The direction of a federal indicator exists',
  },
  fault: {
    ru: 'Направления федерального показателя нет',
    en: 'The direction of a federal indicator does not exist',
  },
  reason: {
    ru: 'Федеральная таблица разложена по направлениям. Показатель неизвестного направления в неё не попадёт.',
    en: 'The federal table is laid out by directions; an indicator of an unknown one has no place in it.',
  },
  cure: {
    ru: 'Укажите в direction направление из federal/directions.yaml.',
    en: 'Give in `direction` a direction of federal/directions.yaml.',
  },
  known: federalIds('federal-directions', ({ directions }) => directions.map(({ id }) => id)),
  references: ({ federal }) =>
    federal.indicators.map(({ id, direction }) => ({ of: id, reference: direction })),
  say: (printed, id) => ({
    ru: `У федерального показателя «${id}» указано неизвестное направление «${printed}»`,
    en: `The federal indicator “${id}” has the unknown direction “${printed}”`,
  }),
  bad: [
    {
      title: { ru: 'Опечатка в направлении', en: 'A misprinted direction' },
      files: edit('federalIndicators', 'direction: management', 'direction: managment'),
      points: 'managment',
    },
  ],
  good: [{ title: { ru: 'Направление есть', en: 'The direction exists' }, files: {} }],
});
