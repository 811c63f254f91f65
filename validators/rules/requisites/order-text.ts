// What the text of an order says: an order is short, and its clauses are worded alike everywhere.
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';

/** The parts of the order in printed order; empty where the document has none. */
export const orderParts = ({ parts }: Provision): readonly Part[] =>
  [...allParts(parts)].filter(({ inOrder }) => inOrder);

/** Whether some part of the order has the words. */
export const orderSays = (provision: Provision, words: RegExp): boolean =>
  orderParts(provision).some(({ text }) => words.test(text));
