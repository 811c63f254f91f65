// What the provisions of a system rest on is worth naming in its other documents too, though nobody has shown a duty.
import { concernsSystem, onlyAmends } from '../../model/deed.ts';
import { hasWholeText } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import type { TerritoryRule } from '../rule.ts';
import { withRequired } from './example-required.ts';
import { nameActs } from './name-act.ts';
import { unnamedActs, whoNames } from './required-acts.ts';

export const federalActsNamed: TerritoryRule = {
  id: 'basis/federal-acts-named',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Документ называет федеральные акты, на которых стоит система',
    en: 'A document names the federal acts that the system rests on',
  },
  fault: {
    ru: 'Не назван федеральный акт, на котором стоит система',
    en: 'A federal act on which the system rests is not named',
  },
  reason: {
    ru: 'Другие документы Свода начинают свою основу с этих актов. Читатель, открывший только этот документ, о них не узнает.',
    en: 'Other documents of the Svod begin their basis with these acts; a reader of this one alone does not learn of them.',
  },
  cure: {
    ru: 'Если документ стоит на этих актах, назовите их при ближайшей поправке.',
    en: 'If the document rests on these acts, name them with the next amendment.',
  },
  doubt: {
    ru: 'Документы этого вида и уровня называют эти акты не всегда, и обязанности назвать их Свод не видит.',
    en: 'Documents of this kind and level do not always name these acts, and the Svod sees no duty to do so.',
  },
  heldTo: {
    statuses: ['draft', 'adopted'],
    why: {
      ru: 'Проекты и действующие документы: отменённый уже никто не дополнит.',
      en: 'Drafts and documents in force: nobody adds to one that is repealed.',
    },
  },
  *check(territory, { corpus, asOf }) {
    const { provision } = territory;
    if (!concernsSystem(territory) || onlyAmends(territory)) return;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const { common } = unnamedActs(territory, corpus, asOf);
    if (common.length === 0) return;
    const names = nameActs(common);
    const one = common.length === 1;
    yield {
      at: child(provision.spot, 'basis'),
      message: {
        ru: `Документ не называет ${one ? 'федеральный акт, который' : 'федеральные акты, которые'} другие называют своей основой: ${names.ru}`,
        en: `The document does not name what others name as their basis: ${names.en}`,
      },
      hint: {
        ru: `Если документ стоит на ${one ? 'этом акте' : 'этих актах'}, допишите ${names.ru} в перечень основ при ближайшей поправке.`,
        en: `Where the document rests on ${one ? 'it' : 'them'}, add to its basis by the next amendment: ${names.en}.`,
      },
      grounds: whoNames(common, corpus),
      evidence: common
        .map(({ id }) => id)
        .sort()
        .join(' '),
    };
  },
  bad: [
    {
      title: {
        ru: 'Концепции называют распоряжение, положение — нет',
        en: 'Concepts name the directive, the provision does not',
      },
      files: { 'federal/acts.yaml': withRequired('concept') },
    },
    {
      title: {
        ru: 'Муниципалитеты называют распоряжение, регион — нет',
        en: 'Municipalities name the directive, the region does not',
      },
      files: { 'federal/acts.yaml': withRequired('provision', 'municipality') },
    },
  ],
  good: [
    {
      title: { ru: 'Распоряжение моложе документа', en: 'The directive is younger than the document' },
      files: { 'federal/acts.yaml': withRequired('concept', 'region', '2024-06-02') },
    },
  ],
};
