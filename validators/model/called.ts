// What a document is called by a reader: by its kind, or, where it is of none of the great kinds, as its own title calls it.
import { documentNames } from './kind-names.ts';

interface Named {
  readonly ru: string;
  readonly en: string;
}

/** What further documents call themselves, by the noun of their titles. */
const ownNames: ReadonlyMap<string, Named> = new Map(
  [
    ['План', 'Plan'],
    ['Программа', 'Programme'],
    ['Положение', 'Provision'],
    ['Порядок', 'Procedure'],
    ['Регламент', 'Regulations'],
    ['Правила', 'Rules'],
    ['Состав', 'Membership'],
    ['Перечень', 'List'],
    ['Список', 'List'],
    ['Реестр', 'Register'],
    ['Форма', 'Form'],
    ['График', 'Schedule'],
    ['Модель', 'Model'],
    ['Критерии', 'Criteria'],
    ['Показатели', 'Indicators'],
    ['Инструкция', 'Instructions'],
  ].map(([ru = '', en = '']) => [ru.toLowerCase(), { ru, en }] as const),
);

/** The noun stands first, or behind its adjectives: «Комплексный план», «ПЛАН РАБОТЫ». */
const NOUN = /^(?:\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)\s+){0,2}(\p{L}+)/iu;

/** What a document of a kind with a title is called; the same object for the same name. */
export const calledBy = (kind: keyof typeof documentNames | undefined, title: string): Named => {
  if (kind !== 'annex') return documentNames[kind ?? 'provision'];
  const [, noun = ''] = NOUN.exec(title.trim()) ?? [];
  return ownNames.get(noun.toLowerCase()) ?? documentNames.annex;
};

const annexes: ReadonlySet<Named> = new Set([documentNames.annex, ...ownNames.values()]);

/** Whether a document with this name is one of those that the number of an annex tells apart. */
export const isCalledAnnex = (name: Named): boolean => annexes.has(name);
