// An act is cited by its id; only then do its page and the provisions that rest on it find each other.
import { areKnown } from '../../model/whole.ts';
import { edit } from '../example-base.ts';
import { bare, resolves } from '../makers/resolves.ts';

export const actKnown = resolves({
  id: 'basis/act-known',
  title: { ru: 'Названные акты есть в реестре', en: 'The acts that are cited are in the register' },
  fault: { ru: 'Названного акта нет в реестре', en: 'A cited act is not in the register' },
  reason: {
    ru: 'По реестру читатель видит реквизиты акта и все документы, которые на нём стоят. Акт вне реестра не найти.',
    en: 'The register shows an act and all that rests on it; an act outside it cannot be found.',
  },
  cure: {
    ru: 'Исправьте идентификатор или внесите акт в реестр: акт территории – в её acts.yaml, федеральный – в federal/acts.yaml.',
    en: 'Correct the id, or enter the act in the register: acts.yaml of the territory, or federal/acts.yaml.',
  },
  known: (territory, corpus) =>
    areKnown(corpus, territory) ? territory.registers.flatMap((register) => [...register.keys()]) : null,
  references: ({ provision }) =>
    bare(
      provision === null
        ? []
        : [...provision.basis, ...provision.repeals, ...provision.amends].map(({ act }) => act),
    ),
  say: (printed) => ({ ru: `В реестре нет акта «${printed}»`, en: `The register has no act “${printed}”` }),
  bad: [
    {
      title: { ru: 'Опечатка в идентификаторе акта', en: 'A misprinted id of an act' },
      files: edit('provision', 'act: education-law', 'act: education-lav'),
      points: 'education-lav',
    },
    {
      title: { ru: 'Отменяемого акта нет в реестре', en: 'The repealed act is not in the register' },
      files: edit('provision', 'act: old-order', 'act: directive-783'),
      points: 'directive-783',
    },
  ],
  good: [{ title: { ru: 'Акты есть в реестре', en: 'The acts are in the register' }, files: {} }],
});
