// What stands over the columns of a roadmap on the site: short words where Svod knows the column, else its printed head.
import type { ShownColumn } from '../../../validators/model/roadmap/cells.ts';

const heads: Readonly<Record<string, string>> = {
  number: '№',
  measure: 'Мероприятие',
  responsible: 'Ответственный субъект',
  executors: 'Исполнители',
  deadline: 'Срок',
  result: 'Результат',
};

/** The head of a column, for readers. */
export const headOf = ({ role, head }: ShownColumn): string => heads[role ?? ''] ?? head ?? 'Прочее';
