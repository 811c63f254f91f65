// What a reader calls the columns of a row and the requisites of an order.
import type { ActPlace } from '../../source/act-place.ts';
import type { Path, Step } from '../../source/spot.ts';
import { partOfYear } from '../planned-year.ts';
import { yearName } from '../year-name.ts';

type Words = ActPlace['where'];

const none: Words = { ru: '', en: '' };

const named: Readonly<Record<string, Words>> = {
  number: { ru: 'номер', en: 'number' },
  responsible: { ru: 'ответственные', en: 'who is responsible' },
  executors: { ru: 'исполнители', en: 'who carries it out' },
  deadline: { ru: 'срок', en: 'deadline' },
  result: { ru: 'результат', en: 'result' },
  value: { ru: 'сообщённое значение', en: 'reported value' },
  given: { ru: 'исходные числа', en: 'numbers given' },
  baseline: { ru: 'достигнутое значение', en: 'value achieved' },
  targets: { ru: 'план', en: 'plan' },
  unit: { ru: 'единица измерения', en: 'unit' },
  minimum: { ru: 'минимальное значение', en: 'least value' },
  weight: { ru: 'вес', en: 'weight' },
  source: { ru: 'источник данных', en: 'source of data' },
  participants: { ru: 'участники', en: 'participants' },
  document: { ru: 'документ', en: 'document' },
  place: { ru: 'место', en: 'place' },
  funding: { ru: 'средства', en: 'funding' },
  indicator: { ru: 'показатель', en: 'indicator' },
  note: { ru: 'примечание', en: 'note' },
  formulas: { ru: 'формула', en: 'formula' },
  collection: { ru: 'сбор данных', en: 'collection' },
  columns: { ru: 'шапка таблицы', en: 'head of the table' },
  abbreviationsTitle: { ru: 'список сокращений', en: 'list of abbreviations' },
  abbreviations: { ru: 'список сокращений', en: 'list of abbreviations' },
  functions: { ru: 'функции', en: 'functions' },
  basis: { ru: 'нормативная основа', en: 'legal basis' },
  date: { ru: 'дата', en: 'date' },
  signatory: { ru: 'подпись', en: 'signature' },
  controller: { ru: 'контроль за исполнением', en: 'control' },
  annexes: { ru: 'приложения', en: 'annexes' },
  repeals: { ru: 'отмена прежних актов', en: 'acts repealed' },
  amends: { ru: 'изменение прежних актов', en: 'acts amended' },
  inForce: { ru: 'вступление в силу', en: 'entry into force' },
  period: { ru: 'период действия', en: 'period' },
  coordinator: { ru: 'координатор', en: 'coordinator' },
  systemMeasures: { ru: 'системообразующие мероприятия', en: 'system measures' },
  measures: { ru: 'мероприятия', en: 'measures' },
};

/** «план на 2024 год», «план на 2022–2023 годы», «план на IV квартал 2023 года». */
const plan = (year: Step): Words => {
  if (partOfYear(String(year)) !== null)
    return { ru: `план на ${yearName(String(year))}`, en: `plan for ${String(year)}` };
  const years = String(year).replace('-', '–');
  return {
    ru: `план на ${years} ${years.includes('–') ? 'годы' : 'год'}`,
    en: `plan for ${years}`,
  };
};

/** What stands at the steps below a row; '' where they say nothing to a reader. */
export const columnOf = (steps: Path): Words => {
  const [first, second] = steps;
  if (first === undefined) return none;
  if (first === 'cells' && second !== undefined) return { ru: `графа «${second}»`, en: `column “${second}”` };
  if (first === 'targets' && second !== undefined) return plan(second);
  if (typeof first === 'string' && Object.hasOwn(named, first)) return named[first] ?? none;
  return none;
};
