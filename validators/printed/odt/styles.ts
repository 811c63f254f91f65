// Styles of OpenDocument: those that a person sees are common, those that a program makes for one paragraph are automatic and lie beside the text.
import { attribute, childrenOf, elementsOf } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';

export type Family = 'paragraph' | 'text' | 'table' | 'section';

export interface Style {
  readonly said: Element['attributes'];
  /** The attributes of its properties, by the kind of them («style:text-properties»). */
  readonly properties: ReadonlyMap<string, Element['attributes']>;
  /** A person sees it; it was not made for one paragraph. */
  readonly common: boolean;
}

export interface Styles {
  /** The style of a name and its parents, nearest first. */
  readonly chain: (family: Family, name: string | null) => readonly Style[];
  /** The name that a person sees of the nearest common style; null where there is none. */
  readonly shownName: (family: Family, name: string | null) => string | null;
  /** The list style of a name. */
  readonly list: (name: string) => Element | null;
}

const longestChain = 20;

/** «Heading_20_1» is «Heading 1». */
const decoded = (name: string): string =>
  name.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const styleOf = (element: Element, common: boolean): Style => ({
  said: element.attributes,
  properties: new Map(
    elementsOf(element)
      .toReversed()
      .map(({ name, attributes }) => [name, attributes]),
  ),
  common,
});

/** `automatic` and `common` are elements that hold styles, of the part and of styles.xml. */
export const readStyles = (automatic: Element | null, common: Element | null): Styles => {
  const named = new Map<string, Style>();
  const lists = new Map<string, Element>();
  for (const holder of [common, automatic]) {
    for (const style of childrenOf(holder, 'style:style'))
      named.set(
        `${attribute(style, 'style:family')}/${attribute(style, 'style:name')}`,
        styleOf(style, holder === common),
      );
    for (const list of childrenOf(holder, 'text:list-style'))
      lists.set(attribute(list, 'style:name') ?? '', list);
  }
  const chains = new Map<string, readonly Style[]>();
  const chain: Styles['chain'] = (family, name) => {
    if (name === null) return [];
    const key = `${family}/${name}`;
    const known = chains.get(key);
    if (known !== undefined) return known;
    const found: Style[] = [];
    for (
      let style = named.get(key);
      style !== undefined && found.length < longestChain && !found.includes(style);
      style = named.get(`${family}/${style.said['style:parent-style-name']}`)
    )
      found.push(style);
    chains.set(key, found);
    return found;
  };
  return {
    chain,
    shownName: (family, name) => {
      const said = chain(family, name).find((style) => style.common)?.said;
      const own = said?.['style:name'];
      return own === undefined ? null : (said?.['style:display-name'] ?? decoded(own));
    },
    list: (name) => lists.get(name) ?? null,
  };
};

/** The nearest value of a property: an attribute of the properties of a kind. */
export const propertyOf = (chain: readonly Style[], kind: string, name: string): string | null => {
  for (const { properties } of chain) {
    const said = properties.get(kind)?.[name];
    if (said !== undefined) return said;
  }
  return null;
};

/** The nearest value of an attribute of the styles themselves. */
export const saidOf = (chain: readonly Style[], name: string): string | null => {
  for (const { said } of chain) if (said[name] !== undefined) return said[name];
  return null;
};
