// The system has one coordinator, and the reader must be able to look up who it is.
import { isWhole, subjectNames } from '../../model/whole.ts';
import { edit } from '../example-base.ts';
import { bare, resolves } from '../makers/resolves.ts';

export const coordinatorDefined = resolves({
  id: 'subjects/coordinator-defined',
  title: { ru: 'Координатор системы описан', en: 'The coordinator of the system is defined' },
  fault: { ru: 'Координатор системы не описан', en: 'The coordinator of the system is not described' },
  reason: {
    ru: 'К координатору обращаются в первую очередь. Если он не описан среди субъектов, его функций не узнать.',
    en: 'The coordinator is the first to be asked; if it is not among the subjects, its functions are unknown.',
  },
  cure: {
    ru: 'Укажите в coordinator файла act.yaml идентификатор субъекта из subjects.yaml.',
    en: 'Give in `coordinator` of act.yaml the id of a subject of subjects.yaml.',
  },
  known: (territory, corpus) =>
    territory.files.has('subjects') && isWhole(corpus, territory, 'subjects', subjectNames)
      ? territory.subjects.map(({ id }) => id)
      : null,
  references: ({ coordinator }) => bare([coordinator]),
  say: (printed) => ({
    ru: `Координатор «${printed}» не описан среди субъектов системы`,
    en: `The coordinator “${printed}” is not among the subjects of the system`,
  }),
  bad: [
    {
      title: { ru: 'Координатора нет среди субъектов', en: 'The coordinator is not among the subjects' },
      files: edit('act', 'coordinator: cnppm', 'coordinator: institute'),
      points: 'institute',
    },
  ],
  good: [
    {
      title: { ru: 'Координатор — министерство', en: 'The ministry is the coordinator' },
      files: {
        ...edit('act', 'coordinator: cnppm', 'coordinator: ministry'),
        ...edit('provision', ' – координатор системы.', '.'),
      },
    },
  ],
});
