// Who carries a measure out must be named; who helps whoever answers for it need not be there at all.
import type { Measure, Roadmap } from '../types.ts';

/** «Исполнители», «ответственный исполнитель»; «соисполнители», «кто помогает», «участвующие субъекты» are others beside them. */
const THEMSELVES = /(?<!со-?)исполнител/iu;

/** Whether a row may leave the executors empty: the head of their column names helpers, and the row names who answers. */
export const mayLackExecutors = (
  { columns }: Pick<Roadmap, 'columns'>,
  { responsible }: Pick<Measure, 'responsible'>,
): boolean => {
  const heads = columns.filter(({ role }) => role === 'executors');
  return (
    heads.length > 0 &&
    heads.every(({ printed }) => !THEMSELVES.test(printed)) &&
    responsible !== null &&
    responsible.length > 0
  );
};
