// What the columns of a table of indicators are called where the document prints no head for them.

import type { IndicatorRole } from '../../text/table-head/indicators.ts';
import { achievedAt } from '../achieved-at.ts';
import { yearName } from '../year-name.ts';
import type { IndicatorSlot } from './cells.ts';

/** How cells without a field of their own are called, by their keys. */
export const detailNames = {
  unit: 'Единица измерения',
  minimum: 'Минимальное значение',
  weight: 'Вес',
  source: 'Источник данных',
  responsible: 'Ответственный',
  note: 'Примечание',
} as const satisfies Partial<Record<IndicatorRole, string>>;

/** Whether a role is written under a key of its own, for which the model has no field. */
export const isDetailKey = (role: IndicatorRole | null): role is keyof typeof detailNames =>
  role !== null && Object.hasOwn(detailNames, role);

const ownHeads = {
  ...detailNames,
  number: '№',
  name: 'Показатель',
  formula: 'Как считают',
  collection: 'Методы сбора',
  baseline: 'Достигнуто',
  target: 'План',
} as const satisfies Readonly<Record<IndicatorRole, string>>;

/** The head of a column as printed, else in the Svod's own words: «План на 2024 год», «Достигнуто, январь 2023». */
export const headOf = ({ head, role, at }: Pick<IndicatorSlot, 'head' | 'role' | 'at'>): string => {
  if (head !== null || role === null) return head ?? 'Прочее';
  if (at === null) return ownHeads[role];
  return role === 'baseline' ? `${ownHeads.baseline}, ${achievedAt(at)}` : `План на ${yearName(at)}`;
};
