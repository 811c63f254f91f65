// Looking into the tree of an XML part: what nearly every function of the readers asks.
import type { FilePlace } from '../printed.ts';
import type { Element } from './xml.ts';

const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** The child elements, in order. */
export const elementsOf = (element: Element): readonly Element[] => element.children.filter(isElement);

/** The first child of a name. */
export const child = (element: Element | null | undefined, name: string): Element | null =>
  element?.children.find((each): each is Element => isElement(each) && each.name === name) ?? null;

/** All children of a name. */
export const childrenOf = (element: Element | null | undefined, name: string): readonly Element[] =>
  element?.children.filter((each): each is Element => isElement(each) && each.name === name) ?? [];

/** The descendant at the end of a path of first children. */
export const descendant = (element: Element | null | undefined, ...path: readonly string[]): Element | null =>
  path.reduce<Element | null>((within, name) => child(within, name), element ?? null);

/** An attribute; null where there is none. */
export const attribute = (element: Element | null | undefined, name: string): string | null =>
  element?.attributes[name] ?? null;

/** A whole number in an attribute; null where there is none or it is no number of sane size. */
export const whole = (element: Element | null | undefined, name: string): number | null => {
  const said = attribute(element, name);
  return said !== null && /^\s*-?\d{1,9}\s*$/.test(said) ? Number(said) : null;
};

/** All text within an element. */
export const textWithin = (element: Element): string =>
  element.children.map((each) => (isElement(each) ? textWithin(each) : each)).join('');

/** Whether an element of a name stands anywhere within. */
export const holds = (element: Element, test: (name: string) => boolean): boolean =>
  element.children.some((each) => isElement(each) && (test(each.name) || holds(each, test)));

/** Where an element stands. */
export const placeOf = (part: string, { from, to }: Element): FilePlace => ({ in: 'xml', part, from, to });
