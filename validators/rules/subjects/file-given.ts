// Names and functions lead to subjects; where the territory describes none, all of them lead nowhere.
import { allParts } from '../../model/all-parts.ts';
import { concernsSystem } from '../../model/deed.ts';
import type { Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import type { TerritoryRule } from '../rule.ts';

/** The first place that names a subject. */
const firstNeed = ({ provision, roadmap, coordinator }: Territory): Spot | null => {
  for (const { component, spot } of allParts(provision?.parts ?? []))
    if (component?.name === 'Functions') return spot;
  for (const { responsible } of roadmap?.measures ?? [])
    for (const { spot } of responsible ?? []) return spot;
  return coordinator?.spot ?? null;
};

export const fileGiven: TerritoryRule = {
  id: 'subjects/file-given',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Субъекты системы описаны', en: 'The subjects of the system are defined' },
  fault: { ru: 'Субъекты системы не описаны', en: 'The subjects of the system are not described' },
  reason: {
    ru: 'Без subjects.yaml неизвестно, кто такие ответственные дорожной карты и чьи функции стоят в тексте.',
    en: 'Without subjects.yaml nobody knows who answers for the measures and whose functions stand in the text.',
  },
  cure: {
    ru: 'Добавьте subjects.yaml с субъектами, которых называет документ, и их функциями.',
    en: 'Add subjects.yaml with the subjects that the document names, and their functions.',
  },
  *check(territory) {
    // A plan of events alone describes nobody.
    if (territory.files.has('subjects') || !concernsSystem(territory)) return;
    const at = firstNeed(territory);
    if (at === null) return;
    yield {
      at,
      message: {
        ru: 'Здесь назван субъект системы, но файла subjects.yaml у территории нет',
        en: 'A subject of the system is named here, but the territory has no subjects.yaml',
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Файла subjects.yaml нет', en: 'There is no subjects.yaml' },
      files: { 'regions/primer/acts/1/subjects.yaml': null },
      points: '<Functions of="ministry"/>',
    },
  ],
  good: [{ title: { ru: 'Субъекты описаны', en: 'The subjects are defined' }, files: {} }],
};
