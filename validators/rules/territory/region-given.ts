// region.yaml says whose documents lie in the folder; nothing can be published without it.
import { passportGiven } from '../makers/given.ts';

export const regionGiven = passportGiven({
  id: 'territory/region-given',
  title: { ru: 'У территории есть паспорт region.yaml', en: 'A territory has its region.yaml' },
  fault: { ru: 'У территории нет паспорта region.yaml', en: 'A territory has no region.yaml' },
  reason: {
    ru: 'Без region.yaml неизвестны название территории и её уровень.',
    en: 'Without region.yaml neither the name of the territory nor its level is known.',
  },
  cure: {
    ru: 'Создайте region.yaml: id, name и level.',
    en: 'Create region.yaml with `id`, `name` and `level`.',
  },
  kind: 'region',
  folder: (territory) => territory,
  of: { ru: 'территории', en: 'the territory' },
  bad: [
    {
      title: { ru: 'Документы есть, паспорта нет', en: 'There are documents and no region.yaml' },
      files: { 'regions/primer/region.yaml': null },
    },
  ],
  good: [{ title: { ru: 'Паспорт есть', en: 'There is a region.yaml' }, files: {} }],
});
