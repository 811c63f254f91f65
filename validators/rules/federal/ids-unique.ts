// What holds for every territory is cited by id; a second entry with the same id can never be meant.
import { primer, whole } from '../example-base.ts';
import type { FederalRule } from '../rule.ts';

export const idsUnique: FederalRule = {
  id: 'federal/ids-unique',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Идентификаторы федерального слоя не повторяются',
    en: 'Ids of the federal layer are not repeated',
  },
  fault: { ru: 'Идентификатор федерального слоя повторён', en: 'An id of the federal layer is repeated' },
  reason: {
    ru: 'На акты, показатели и виды ссылаются по id. Вторая запись с тем же id не будет найдена никогда.',
    en: 'Acts, indicators and kinds are cited by id; a second entry with the same id is never found.',
  },
  cure: {
    ru: 'Дайте второй записи другой id или уберите её, если это та же запись.',
    en: 'Give the second entry another id, or remove it where it is the same.',
  },
  *check({ federal }) {
    for (const { id, spot } of federal.repeatedIds)
      yield {
        at: spot,
        message: {
          ru: `Идентификатор «${id}» в этом файле уже занят`,
          en: `The id “${id}” is taken in this file already`,
        },
        evidence: id,
      };
  },
  bad: [
    {
      title: { ru: 'Два акта с одним id', en: 'Two acts with one id' },
      files: whole('acts', `${primer.acts}  - { id: old-order, kind: order, printed: другой приказ }\n`),
      points: 'old-order',
    },
    {
      title: { ru: 'Два вида с одним id', en: 'Two kinds with one id' },
      files: whole('subjectKinds', `${primer.subjectKinds}  - { id: cnppm, level: regional, name: Центр }\n`),
      points: 'cnppm',
    },
  ],
  good: [
    {
      title: { ru: 'Один id в разных файлах', en: 'One id in different files' },
      files: whole(
        'subjectKinds',
        `${primer.subjectKinds}  - { id: management, level: regional, name: Управление }\n`,
      ),
    },
  ],
};
