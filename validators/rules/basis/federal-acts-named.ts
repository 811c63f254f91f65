// What the provisions of a system rest on is worth namingDirective in its other documents too, though nobody has shown a duty.
import { concernsSystem, onlyAmends } from '../../model/act-actions.ts';
import { hasWholeText } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { amended } from '../editions/example-editions.ts';
import { planOfOrder } from '../example-plan.ts';
import type { TerritoryRule } from '../rule.ts';
import { namingDirective, withRequired } from './example-required.ts';
import { wholeName } from './name-act.ts';
import { nothingNamed, placesNaming, unnamedActs, whoNames } from './required-acts.ts';

export const federalActsNamed: TerritoryRule = {
  id: 'basis/federal-acts-named',
  scope: 'territory',
  severity: 'note',
  norm: 'system-basis',
  title: {
    ru: 'Документ называет и те федеральные акты, на которые ссылаются документы другого вида или уровня',
    en: 'A document names the federal acts, too, that documents of another kind or level rest on',
  },
  fault: {
    ru: 'Не назван федеральный акт, на котором основана система',
    en: 'A federal act on which the system rests is not named',
  },
  reason: {
    ru: 'Другие документы Свода начинают свою основу с этих актов. Читатель, открывший только этот документ, о них не узнает.',
    en: 'Other documents of the Svod begin their basis with these acts; a reader of this one alone does not learn of them.',
  },
  cure: {
    ru: 'Назовите эти акты при ближайшей поправке.',
    en: 'Name these acts with the next amendment.',
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
  ofAct: true,
  *check(territory, { corpus, asOf }) {
    const { provision } = territory;
    if (!concernsSystem(territory) || onlyAmends(territory)) return;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const { common } = unnamedActs(territory, corpus, asOf);
    if (common.length === 0) return;
    const one = common.length === 1;
    const names = common.map((act) => wholeName(act, one));
    const none = nothingNamed(territory);
    yield {
      at: child(provision.spot, 'basis'),
      message: {
        ru: `${none && !one ? 'Документ не ссылается ни на один из федеральных актов, на которых основана система' : `В правовых основах документа нет ${one ? 'федерального акта, на который' : 'федеральных актов, на которые'} ссылаются другие`}: ${names.map(({ ru }) => ru).join('; ')}`,
        en: `${none && !one ? 'The document names none of the federal acts on which the system rests' : 'The document does not name what others name as their basis'}: ${names.map(({ en }) => en).join('; ')}`,
      },
      hint: none
        ? {
            ru: 'Назовите их в преамбуле приказа или в первом разделе: из них читатель узнает, откуда взялись система и её задачи.',
            en: 'Name them in the preamble of the order or in the first section: they tell a reader where the system and its tasks come from.',
          }
        : {
            ru: `При ближайшей поправке допишите ${one ? 'его' : 'их'} в перечень правовых основ; ради одного этого документ менять не нужно.`,
            en: `Add ${one ? 'it' : 'them'} to the legal basis by the next amendment; this alone needs none.`,
          },
      grounds: whoNames(common, corpus),
      statedIn: placesNaming(common, corpus),
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
    {
      title: { ru: 'Одно распоряжение названо, другого нет', en: 'One directive is named, another is not' },
      files: {
        'federal/acts.yaml': withRequired('concept').replace(
          'kind: code\n    printed: закон об образовании\n',
          'kind: code\n    printed: закон об образовании\n    required: { kinds: [provision], levels: [region], statedIn: [sosed#1.2] }\n',
        ),
      },
    },
  ],
  good: [
    {
      title: {
        ru: 'План приказа: акты называет положение той же системы',
        en: 'A plan of an order: the provision of the same system names the acts',
      },
      files: {
        ...planOfOrder('{ title: план мероприятий, document: roadmap }'),
        'federal/acts.yaml': withRequired('concept'),
        'regions/primer/acts/1/provision.mdx': namingDirective,
      },
    },
    {
      title: { ru: 'Приказ, который только изменяет', en: 'An order that only amends' },
      files: {
        ...amended(
          ['1.1. Приложение № 2 изложить в новой редакции согласно приложению к настоящему приказу.'],
          { provision: namingDirective },
        ),
        'federal/acts.yaml': withRequired('concept'),
        'regions/primer/acts/1/provision.mdx': namingDirective,
      },
    },
    {
      title: { ru: 'Распоряжение моложе документа', en: 'The directive is younger than the document' },
      files: { 'federal/acts.yaml': withRequired('concept', 'region', '2024-06-02') },
    },
  ],
};
