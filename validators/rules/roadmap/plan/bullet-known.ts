// A system measure names the bullets of the provision it carries out; they must be there.
import { hasWholeText } from '../../../model/whole.ts';
import { edit } from '../../example-base.ts';
import { sayMissing } from '../../provision/missing-clause.ts';
import type { TerritoryRule } from '../../rule.ts';

export const bulletKnown: TerritoryRule = {
  id: 'roadmap/bullet-known',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'error',
  norm: 'craft',
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
  *check(territory, { corpus }) {
    const { provision, roadmap } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const direction of roadmap?.directions ?? [])
      for (const measure of direction.systemMeasures)
        for (const { printed, target, spot } of measure.provision)
          if (target === null) yield { at: spot, ...sayMissing(provision, printed), evidence: printed };
  },
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
};
