// What kinds of documents and acts and the levels are called, for the reports, the exports, the search and the site alike.
import type { SubjectLevel } from './types.ts';

interface Named {
  readonly ru: string;
  readonly en: string;
}

export const documentNames = {
  provision: { ru: 'Положение', en: 'Provision' },
  concept: { ru: 'Концепция', en: 'Concept' },
  standard: { ru: 'Стандарт', en: 'Standard' },
  annex: { ru: 'Приложение', en: 'Annex' },
  order: { ru: 'Акт', en: 'Act' },
} as const satisfies Readonly<Record<string, Named>>;

export const orderNames = {
  order: { ru: 'Приказ', en: 'Order' },
  directive: { ru: 'Распоряжение', en: 'Directive' },
  resolution: { ru: 'Постановление', en: 'Resolution' },
  decree: { ru: 'Указ', en: 'Decree' },
  decision: { ru: 'Решение', en: 'Decision' },
  protocol: { ru: 'Протокол', en: 'Minutes' },
} as const satisfies Readonly<Record<string, Named>>;

/** The same acts in the genitive: «пункт 2 постановления». */
export const orderGenitives: Readonly<Record<keyof typeof orderNames, string>> = {
  order: 'приказа',
  directive: 'распоряжения',
  resolution: 'постановления',
  decree: 'указа',
  decision: 'решения',
  protocol: 'протокола',
};

/** The levels of subjects, the widest first. */
export const subjectLevels = [
  'federal',
  'regional',
  'municipal',
  'institutional',
] as const satisfies readonly SubjectLevel[];

/** A level as the heading of its subjects, as one of several to choose, and as the value of a cell. */
export const levelNames: Readonly<
  Record<SubjectLevel, { readonly heading: string; readonly choice: string; readonly value: string }>
> = {
  federal: { heading: 'Федеральный уровень', choice: 'Федеральный', value: 'федеральный' },
  regional: { heading: 'Региональный уровень', choice: 'Региональный', value: 'региональный' },
  municipal: { heading: 'Муниципальный уровень', choice: 'Муниципальный', value: 'муниципальный' },
  institutional: {
    heading: 'Уровень образовательных организаций',
    choice: 'Образовательная организация',
    value: 'образовательных организаций',
  },
};
