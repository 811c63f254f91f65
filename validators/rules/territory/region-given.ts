// region.yaml says whose documents lie in the folder; nothing can be published without it.
import type { TerritoryRule } from '../rule.ts';

export const regionGiven: TerritoryRule = {
  id: 'territory/region-given',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
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
  *check({ id, files, spot }) {
    if (files.has('region')) return;
    yield {
      at: spot,
      message: {
        ru: `В папке территории «${id}» нет файла region.yaml`,
        en: `The folder of the territory “${id}” has no region.yaml`,
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Документы есть, паспорта нет', en: 'There are documents and no region.yaml' },
      files: { 'regions/primer/region.yaml': null },
    },
  ],
  good: [{ title: { ru: 'Паспорт есть', en: 'There is a region.yaml' }, files: {} }],
};
