// What a document could know of other acts depends on when it was signed.
import type { Territory } from '../../model/types.ts';

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
 * When the document was signed, or since when at the earliest: one without a date is not older than the latest act of
 * its basis. Null where nothing tells.
 */
export const signedNotBefore = ({ provision }: Pick<Territory, 'provision'>): Signed | null => {
  if (provision === null) return null;
  const printed = provision.order?.date;
  if (printed !== undefined) return { date: printed, printed: true };
  const date = latest(provision.basis.map(({ act }) => act.target?.date));
  return date === null ? null : { date, printed: false };
};
