// What printed deadlines mean in a plan, as a table of tests: the words, and the deadline as it would be printed anew.
import { describe, expect, it } from 'vitest';
import { type Days, formatDeadline, parseDeadline } from '../../validators/text/deadline/deadline.ts';

/** Tests one kind of deadlines; of one that is not read the reason and the unread words are what is expected. */
export type DeadlineTable = (
  title: string,
  rows: readonly (readonly [printed: string, means: string])[],
) => void;

/** Tables of deadlines in a plan of some days. */
export const deadlinesIn = (plan: Days): DeadlineTable => {
  const read = (printed: string): string => {
    const found = parseDeadline(printed, plan);
    return found.ok ? formatDeadline(found.value) : `${found.reason}: ${found.text}`;
  };
  return (title, rows) => {
    describe(title, () => {
      it.each(rows)('«%s» значит «%s»', (printed, means) => expect(read(printed)).toBe(means));
    });
  };
};
