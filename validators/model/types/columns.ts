// The head of a printed table: what stands over each column, and what the column holds.
import type { Spot } from '../../source/spot.ts';

/** A column of a table, in printed order. */
export interface Column<Role extends string> {
  /** Its head, as printed. */
  readonly printed: string;
  /** What its cells hold; null for what no rule knows: such a column is only kept and shown. */
  readonly role: Role | null;
  /** Whether the editor says the role, and it is not read from the words. */
  readonly said: boolean;
  /** Where the head stands. */
  readonly spot: Spot;
}

/** A cell that has no field of its own in the model: it is kept and shown. */
export interface Detail<Role extends string> {
  readonly role: Role | null;
  /** What stands over it: the printed head, else the name of its role. */
  readonly head: string;
  /** Whether the head of the table has its column; cells of a role that is known stand in one of their own all the same. */
  readonly inHead: boolean;
  readonly text: string;
  readonly spot: Spot;
}
