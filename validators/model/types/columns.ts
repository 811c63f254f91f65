// The head of a printed table: what stands over each column, and what the column holds.
import type { Spot } from '../../source/spot.ts';

/** A column of a table, in printed order. */
export interface Column<Role extends string> {
  /** Its head, as printed. */
  readonly printed: string;
  /** What its cells hold; null for what no rule knows: such a column is only kept and shown. */
  readonly role: Role | null;
  readonly spot: Spot;
}
