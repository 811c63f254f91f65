// A row says which federal indicator it carries out; that one must exist.
import { edit } from '../example-base.ts';
import { bare, federalIds, resolves } from '../makers/resolves.ts';

export const federalKnown = resolves({
  id: 'indicators/federal-known',
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
  known: federalIds('federal-indicators', ({ indicators }) => indicators.map(({ id }) => id)),
  references: ({ indicators }) => bare((indicators?.indicators ?? []).map(({ federal }) => federal)),
  say: (printed) => ({
    ru: `Федерального показателя «${printed}» нет`,
    en: `There is no federal indicator “${printed}”`,
  }),
  bad: [
    {
      title: { ru: 'Опечатка в идентификаторе', en: 'A misprinted id' },
      files: edit('indicators', 'federal: diagnosed', 'federal: diagnosd'),
      points: 'diagnosd',
    },
  ],
  good: [{ title: { ru: 'Показатель есть', en: 'The indicator exists' }, files: {} }],
});
