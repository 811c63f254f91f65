// The federal indicators are sorted by the federal directions.
import { isKnown } from '../../model/whole.ts';
import { closest } from '../../source/closest.ts';
import { edit } from '../example-base.ts';
import type { FederalRule } from '../rule.ts';

export const directionKnown: FederalRule = {
  id: 'federal/direction-known',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
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
  *check(corpus) {
    if (!isKnown(corpus, 'federal-directions')) return;
    const known = corpus.federal.directions.map(({ id }) => id);
    for (const { id, direction } of corpus.federal.indicators) {
      if (direction.target !== null || direction.printed === '') continue;
      const meant = closest(direction.printed, known);
      yield {
        at: direction.spot,
        message: {
          ru: `У федерального показателя «${id}» указано неизвестное направление «${direction.printed}»`,
          en: `The federal indicator “${id}” has the unknown direction “${direction.printed}”`,
        },
        ...(meant === null
          ? {}
          : { hint: { ru: `Возможно, имеется в виду «${meant}».`, en: `Did you mean “${meant}”?` } }),
        evidence: direction.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Опечатка в направлении', en: 'A misprinted direction' },
      files: edit('federalIndicators', 'direction: management', 'direction: managment'),
      points: 'managment',
    },
  ],
  good: [{ title: { ru: 'Направление есть', en: 'The direction exists' }, files: {} }],
};
