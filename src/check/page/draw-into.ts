// Trees that are drawn by functions of plain data become the content of an element of the page.
import type { ElementContent } from 'hast';
import { toDom } from 'hast-util-to-dom';

/** Puts trees in place of what an element holds; every string in them is text. */
export const drawInto = (place: Element, content: readonly ElementContent[]): void =>
  place.replaceChildren(...content.map((one) => toDom(one)));
