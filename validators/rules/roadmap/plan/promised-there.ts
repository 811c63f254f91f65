// A document that counts its roadmap among its indicators, or gives somebody the duty to adopt it, promises one.

import { concernsSystem } from '../../../model/act-actions.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Territory } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { child, type Spot } from '../../../source/spot.ts';
import { orderSays } from '../../requisites/order-text.ts';
import type { TerritoryRule } from '../../rule.ts';
import { hasPlan, PLAN } from './has-plan.ts';

const ADOPTS = /(?<!\p{L})(?:утвержд|утвердить|разрабатыва|разработ|принима|принят)/iu;

/** What promises a plan of the system, and where. */
interface Promised {
  readonly text: string;
  readonly at: Spot;
}

/** Indicators that count the plan as there, and functions by which it is adopted. */
const promisesOf = ({ subjects, indicators }: Territory): readonly Promised[] => [
  ...(indicators?.indicators ?? []).flatMap(({ name, spot }) =>
    PLAN.test(name) ? [{ text: name, at: child(spot, 'name') }] : [],
  ),
  ...subjects.flatMap(({ functions }) =>
    functions.flatMap(({ text, spot: at }) => (ADOPTS.test(text) && PLAN.test(text) ? [{ text, at }] : [])),
  ),
];

/** Of a plan of which the order itself speaks, or which it lists among its annexes, the rules on the order tell. */
const isOfOrder = ({ provision }: Territory): boolean =>
  provision !== null &&
  (orderSays(provision, PLAN) ||
    (provision.front.order?.annexes ?? []).some((annex) => annex?.document === 'roadmap'));

const folder = 'regions/primer/municipalities/gorod';

/** A municipality whose only document is a provision, with these functions of its office. */
const municipal = (...functions: readonly string[]): Readonly<Record<string, string>> => ({
  [`${folder}/region.yaml`]: 'id: gorod\nname: Город\nlevel: municipality\n',
  [`${folder}/acts/1/act.yaml`]: 'status: draft\ncoordinator: office\n',
  [`${folder}/acts/1/provision.mdx`]: `---
kind: provision
title: Положение о муниципальной системе
---

# Положение о муниципальной системе

1. Управление образования – координатор муниципальной системы методического сопровождения:

<Functions of="office"/>
`,
  [`${folder}/acts/1/subjects.yaml`]: `subjects:
  - id: office
    name: Управление образования
    kind: ministry
    level: municipal
    clause: "1"
    functions: [${functions.join(', ')}]
`,
});

export const promisedThere: TerritoryRule = {
  id: 'roadmap/promised-there',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Обещанная дорожная карта есть', en: 'The roadmap that is promised is there' },
  fault: { ru: 'Дорожная карта обещана, а её нет', en: 'A roadmap is promised and is not there' },
  reason: {
    ru: 'Без дорожной карты у функций и показателей нет ни дел, ни сроков, ни ответственных: положение не исполняется, а только описывает.',
    en: 'Without a roadmap functions and indicators have neither work nor deadlines nor anybody who answers: the provision describes and is not carried out.',
  },
  cure: {
    ru: 'Приложите дорожную карту, а если она утверждена другим актом, назовите его номер и дату.',
    en: 'Annex the roadmap, or, where another act adopted it, name its number and date.',
  },
  edit: {
    ru: 'Если дорожная карта утверждена другим актом территории, внесите и его.',
    en: 'Where another act of the territory adopted the roadmap, enter that act, too.',
  },
  doubt: {
    ru: 'Дорожная карта может быть утверждена другим актом, которого в Своде нет.',
    en: 'The roadmap may have been adopted by another act that the Svod does not have.',
  },
  *check(territory, { corpus }) {
    if (!concernsSystem(territory) || !isWhole(corpus, territory, 'roadmap')) return;
    if (hasPlan(territory) || isOfOrder(territory)) return;
    const [first, ...others] = promisesOf(territory);
    if (first === undefined) return;
    yield {
      at: first.at,
      message: {
        ru: `Сказано «${inner(excerpt(first.text))}», а дорожной карты нет ни здесь, ни в других актах территории, которые есть в Своде`,
        en: `The document says “${excerpt(first.text)}”, and neither it nor another act of the territory in the Svod has a roadmap`,
      },
      grounds: others.map(({ text, at }) => ({
        says: { ru: `Она обещана и здесь: «${inner(text)}»`, en: `It is promised here, too: “${text}”` },
        at,
      })),
      placeless: true,
      evidence: '',
    };
  },
  bad: [
    {
      title: {
        ru: 'Карту утверждает управление, а её нет',
        en: 'The office adopts a roadmap that is not there',
      },
      files: municipal('утверждает дорожную карту развития системы'),
      points: 'утверждает дорожную карту развития системы',
    },
    {
      title: { ru: 'Комплекс мер обещан дважды', en: 'A set of measures is promised twice' },
      files: municipal('разрабатывает комплекс мер', 'утверждает комплекс мер'),
      points: 'разрабатывает комплекс мер',
    },
  ],
  good: [
    { title: { ru: 'Дорожная карта приложена', en: 'The roadmap is annexed' }, files: {} },
    {
      title: { ru: 'Чужую карту только исполняют', en: 'The roadmap of another is only carried out' },
      files: municipal('исполняет дорожную карту региона'),
    },
  ],
};
