// What stands over the columns of a roadmap on the site: their printed heads; where no head is entered, plain words.
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
export const headOf = ({ role, head }: ShownColumn): string => head ?? heads[role ?? ''] ?? 'Прочее';
