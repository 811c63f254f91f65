// Regional systems are made in execution of a few federal acts; the documents of the Svod that make one all name them.
import { foundsSystem, onlyAmends } from '../../model/act-actions.ts';
import { hasWholeText } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import type { TerritoryRule } from '../rule.ts';
import { namingDirective, withRequired } from './example-required.ts';
import { nameActs } from './name-act.ts';
import { placesNaming, unnamedActs, whoNames } from './required-acts.ts';

export const requiredActsCited: TerritoryRule = {
  id: 'basis/required-acts-cited',
  scope: 'territory',
  severity: 'warning',
  norm: 'system-basis',
  title: {
    ru: 'Документ называет акты, во исполнение которых принят',
    en: 'A document names the acts in whose execution it is adopted',
  },
  fault: {
    ru: 'Не назван акт, во исполнение которого принят документ',
    en: 'An act that the document carries out is not cited',
  },
  reason: {
    ru: 'Все такие документы Свода называют эти акты своей основой. Документ без них не показывает, откуда взялись его задачи и показатели.',
    en: 'All such documents of the Svod name these acts as their basis; without them a document does not show where its tasks and indicators come from.',
  },
  cure: {
    ru: 'Назовите недостающие акты в преамбуле приказа или в пункте о нормативной основе.',
    en: 'Name the missing acts in the preamble of the order or in the clause on the basis.',
  },
  heldTo: {
    kinds: ['provision', 'concept'],
    why: {
      ru: 'Положения и концепции: они создают систему. Какие из них и какого уровня обязаны назвать акт, показывают сами документы Свода: так делают все такие. Акты моложе документа не требуются.',
      en: 'Provisions and concepts: they make the system. Which of them, and of which level, must name an act is shown by the documents of the Svod: all such do. Acts younger than the document are not asked for.',
    },
  },
  ofAct: true,
  *check(territory, { corpus, asOf }) {
    const { provision } = territory;
    if (!foundsSystem(territory) || onlyAmends(territory)) return;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const { required } = unnamedActs(territory, corpus, asOf);
    if (required.length === 0) return;
    const names = nameActs(required);
    yield {
      at: child(provision.spot, 'basis'),
      message: {
        ru: `Документ не называет своей основой ${required.length === 1 ? 'акт' : 'акты'} ${names.ru}`,
        en: `The document does not name as its basis: ${names.en}`,
      },
      grounds: whoNames(required, corpus),
      statedIn: placesNaming(required, corpus),
      evidence: required.map(({ id }) => id).join(' '),
    };
  },
  bad: [
    {
      title: { ru: 'Распоряжение не названо', en: 'A directive is not named' },
      files: { 'federal/acts.yaml': withRequired('provision') },
    },
  ],
  good: [
    {
      title: { ru: 'Распоряжение названо в тексте', en: 'The directive is named in the text' },
      files: {
        'federal/acts.yaml': withRequired('provision'),
        'regions/primer/acts/1/provision.mdx': namingDirective,
      },
    },
    {
      title: { ru: 'Распоряжение моложе документа', en: 'The directive is younger than the document' },
      files: { 'federal/acts.yaml': withRequired('provision', 'region', '2024-06-02') },
    },
  ],
};
