// The part that an editor names: by its number, else by its address on the page.
import type { Part } from '../types.ts';

/** The places of a text by their numbers and by their addresses. */
interface Places {
  readonly byNumber: ReadonlyMap<string, Part>;
  readonly byAnchor: ReadonlyMap<string, Part>;
}

/**
 * The part that is called so in the content: «4.1.3» and «order/2» by number; what bears none by its address, `part-2` (the
 * second section without a number), `part-2-abz-1`, `III-abz-30`. Null where the text has no such part.
 */
export const citedPart = ({ byNumber, byAnchor }: Places, printed: string): Part | null =>
  byNumber.get(printed) ??
  byAnchor.get(`p-${printed}`) ??
  (/^(?:part|preamble)-/u.test(printed) ? byAnchor.get(printed) : undefined) ??
  null;
