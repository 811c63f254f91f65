// A row says which federal indicator it carries out; that one must exist.
import { isKnown } from '../../model/whole.ts';
import { closest } from '../../source/closest.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

export const federalKnown: TerritoryRule = {
  id: 'indicators/federal-known',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Федеральный показатель существует', en: 'The federal indicator exists' },
  fault: { ru: 'Федерального показателя нет', en: 'The federal indicator does not exist' },
  reason: {
    ru: 'Через эту ссылку значение сравнивают с федеральным порогом. По неизвестной ссылке порог не проверить.',
    en: 'Through this reference a value is held against the federal threshold; an unknown one cannot be checked.',
  },
  cure: {
    ru: 'Укажите в federal показатель из federal/indicators.yaml.',
    en: 'Give in `federal` an indicator of federal/indicators.yaml.',
  },
  *check({ indicators }, { corpus }) {
    if (!isKnown(corpus, 'federal-indicators')) return;
    const known = corpus.federal.indicators.map(({ id }) => id);
    for (const { federal } of indicators?.indicators ?? []) {
      if (federal === null || federal.target !== null) continue;
      const meant = closest(federal.printed, known);
      yield {
        at: federal.spot,
        message: {
          ru: `Федерального показателя «${federal.printed}» нет`,
          en: `There is no federal indicator “${federal.printed}”`,
        },
        ...(meant === null
          ? {}
          : { hint: { ru: `Возможно, имеется в виду «${meant}».`, en: `Did you mean “${meant}”?` } }),
        evidence: federal.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Опечатка в идентификаторе', en: 'A misprinted id' },
      files: edit('indicators', 'federal: diagnosed', 'federal: diagnosd'),
      points: 'diagnosd',
    },
  ],
  good: [{ title: { ru: 'Показатель есть', en: 'The indicator exists' }, files: {} }],
};
