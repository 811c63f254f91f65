// act.yaml says whether an act holds and for how long; documents without it have no state.
import { passportGiven } from '../makers/given.ts';

export const actGiven = passportGiven({
  id: 'territory/act-given',
  title: { ru: 'У акта есть паспорт act.yaml', en: 'An act has its act.yaml' },
  fault: { ru: 'У акта нет паспорта act.yaml', en: 'An act has no act.yaml' },
  reason: {
    ru: 'Без act.yaml неизвестно, проект это или действующий акт, на какой период он принят и не утратил ли силу.',
    en: 'Without act.yaml nobody knows whether the act is a draft or holds, for what period, and whether it is repealed.',
  },
  cure: {
    ru: 'Создайте act.yaml в папке акта: status, а если период напечатан – period.',
    en: 'Create act.yaml in the folder of the act with `status` and, where a period is printed, `period`.',
  },
  kind: 'act',
  folder: ({ act }) => act,
  of: { ru: 'акта', en: 'the act' },
  bad: [
    {
      title: { ru: 'Документы акта есть, паспорта нет', en: 'An act with documents and no act.yaml' },
      files: { 'regions/primer/acts/1/act.yaml': null },
    },
  ],
  good: [
    { title: { ru: 'Паспорт есть', en: 'There is an act.yaml' }, files: {} },
    {
      title: { ru: 'У территории нет ни одного акта', en: 'A territory without an act' },
      files: { 'regions/gorod/region.yaml': 'id: gorod\nname: Городская область\nlevel: region\n' },
    },
  ],
});
