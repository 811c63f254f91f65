// What the search finds: one record for each place of the site that answers a question.

import { levelNames } from '../../model/kind-names.ts';
import type { ActStateKind } from '../../model/state.ts';

/** Kinds of record with the name of their group. */
export const kinds = {
  clause: 'Пункты актов',
  function: 'Функции субъектов',
  action: 'Действия во взаимодействии',
  measure: 'Мероприятия',
  indicator: 'Показатели',
  figure: 'Числа',
  row: 'Строки таблиц',
  term: 'Понятия',
  topic: 'Темы',
  subject: 'Субъекты',
  'subject-kind': 'Виды субъектов',
  act: 'Акты',
  rule: 'Правила проверки',
  finding: 'Замечания',
  guide: 'Руководства',
  page: 'Страницы Свода',
} as const;

export type Kind = keyof typeof kinds;

const kindNames = Object.keys(kinds) as readonly Kind[];

/** The kind of a number: a posting holds its place among the kinds. */
export const kindOf = (number: number): Kind => kindNames[number] ?? 'page';

/** Kinds that speak of the acts and of Svod, in the words of every act. */
const aboutKinds = ['rule', 'finding', 'guide'] as const satisfies readonly Kind[];

export type AboutKind = (typeof aboutKinds)[number];

/** What a record is weighed among: what the acts say, or what is said about them. */
export type Pool = 'acts' | 'about';

/** The pool of a kind. */
export const poolOf = (kind: Kind): Pool => (aboutKinds.some((one) => one === kind) ? 'about' : 'acts');

/** Levels of subjects with their names. */
export const levels = {
  federal: levelNames.federal.choice,
  regional: levelNames.regional.choice,
  municipal: levelNames.municipal.choice,
  institutional: levelNames.institutional.choice,
} as const;

/** States of the documents with their names. */
export const states: Readonly<Record<ActStateKind, string>> = {
  'in-force': 'В силе',
  coming: 'Ещё не в силе',
  draft: 'Проект',
  ended: 'Период закончился',
  repealed: 'Утратил силу',
  unknown: 'Не указано',
  none: 'Документа нет',
};

export interface SearchRecord {
  /** Address inside the site without its base path, with the anchor. No two records have the same. */
  readonly path: string;
  readonly kind: Kind;
  /** Null where it is of none: a list over all of them, a rule, a guide. */
  readonly territory: { readonly id: string; readonly name: string } | null;
  readonly title: string;
  /** The way to the place, from the document down. */
  readonly context: readonly string[];
  /** The words of the act that the title goes on with («ЦНППМ обеспечивает:»): shown, and no words to find it by. */
  readonly lead?: string;
  readonly text: string;
  /** Where in the text its paragraphs begin that have an address of their own. */
  readonly paragraphs?: readonly { readonly path: string; readonly at: number }[];
  /** Words that are not shown and find the record as its title does: its number, its other names. */
  readonly names: readonly string[];
  readonly level: keyof typeof levels | null;
}
