// What stands above the text of an order: issuer, kind, date, number, place and title, in the middle of the page.
import { orderNames } from '../../../model/kind-names.ts';
import type { Part, Provision } from '../../../model/types.ts';
import type { StyleName } from '../document.ts';

/** Letters alone, so that «П Р И К А З» is «Приказ». */
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const kindWords: ReadonlySet<string> = new Set(Object.values(orderNames).map(({ ru }) => letters(ru)));

/** The looks of the paragraphs above the text of the order; those of its text are not among them. */
export const requisiteStyles = ({ parts, order, byNumber }: Provision): ReadonlyMap<Part, StyleName> => {
  const inOrder = parts.filter((part) => part.inOrder && part.kind === 'paragraph');
  const titles = new Set([order?.title, order?.titlePrinted].map((title) => letters(title ?? '')));
  titles.delete('');
  const isTitle = ({ text }: Part): boolean => titles.has(letters(text));
  const title = inOrder.findIndex(isTitle);
  const preamble = inOrder.findIndex(({ anchor }) => anchor === byNumber.get('order/preamble')?.anchor);
  const above = inOrder.slice(0, title === -1 ? Math.max(0, preamble) : title + 1);
  return new Map(
    above.map((part) => [
      part,
      isTitle(part) || kindWords.has(letters(part.text)) ? 'requisite-strong' : 'requisite',
    ]),
  );
};
