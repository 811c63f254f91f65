// What a document could know of other acts depends on when it was signed.
import type { Territory } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import type { Text } from '../rule.ts';

const latest = (dates: readonly (string | null | undefined)[]): string | null =>
  dates.reduce<string | null>(
    (known, date) => (typeof date === 'string' && (known === null || date > known) ? date : known),
    null,
  );

/** An ISO date on which the document was signed, or before which it was not; `printed` where the act itself says it. */
export interface Signed {
  readonly date: string;
  readonly printed: boolean;
}

/**
 * When the document was signed, or since when at the earliest: a draft without a day is written on that of the verdict, another
 * is not older than the latest act of its basis. Null where nothing tells.
 *
 * @param asOf ISO date of the verdict
 */
export const signedNotBefore = (
  { provision, status }: Pick<Territory, 'provision' | 'status'>,
  asOf: string,
): Signed | null => {
  if (provision === null) return null;
  const printed = provision.order?.date;
  if (printed !== undefined) return { date: printed, printed: true };
  const date = status === 'draft' ? asOf : latest(provision.basis.map(({ act }) => act.target?.date));
  return date === null ? null : { date, printed: false };
};

/** When the document was signed, as a ground of a finding. */
export const saySigned = ({ date, printed }: Signed): Text =>
  printed
    ? { ru: `Документ подписан ${formatDate(date)}`, en: `The document was signed on ${date}` }
    : {
        ru: `Даты у документа нет, но он подписан не раньше ${formatDate(date)}: это день проекта или самого позднего акта, который он называет`,
        en: `The document has no date, but was signed not before ${date}: the day of the draft, or of the latest act that it names`,
      };
