// A system measure names the bullets of the provision it carries out; they must be there.
import { edit } from '../../example-base.ts';
import { clauseResolves } from '../../makers/resolves.ts';

export const bulletKnown = clauseResolves({
  id: 'roadmap/bullet-known',
  across: true,
  title: {
    ru: 'Абзац положения, который исполняет дорожная карта, существует',
    en: 'The bullet of the provision that the roadmap carries out exists',
  },
  fault: {
    ru: 'Абзаца положения, который исполняет дорожная карта, нет',
    en: 'The passage that the roadmap carries out does not exist',
  },
  reason: {
    ru: 'По этой ссылке видно, какое обещание положения исполняется. Ссылка в пустоту обрывает эту связь.',
    en: 'The reference shows which promise of the provision is carried out; one that leads nowhere breaks the link.',
  },
  cure: {
    ru: 'Исправьте номер: «5.1-7» значит седьмой маркированный абзац пункта 5.1.',
    en: 'Correct the number: “5.1-7” is the seventh bullet of clause 5.1.',
  },
  references: ({ roadmap }) =>
    (roadmap?.directions ?? []).flatMap(({ systemMeasures }) =>
      systemMeasures.flatMap(({ provision }) => provision),
    ),
  bad: [
    {
      title: { ru: 'Такого абзаца в пункте нет', en: 'The clause has no such bullet' },
      files: edit('roadmap', 'number: "1.1"\n', 'number: "1.1"\n        provision: [3.1-9]\n'),
      points: '3.1-9',
    },
  ],
  good: [
    {
      title: { ru: 'Абзац есть', en: 'The bullet is there' },
      files: edit('roadmap', 'number: "1.1"\n', 'number: "1.1"\n        provision: [3.1-1]\n'),
    },
  ],
});
