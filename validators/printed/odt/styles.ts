// Styles of OpenDocument: those that a person sees are common, those that a program makes for one paragraph are automatic and lie beside the text.
import { attribute, child, childrenOf } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';

export type Family = 'paragraph' | 'text' | 'table' | 'section';

export interface Styles {
  /** The style of a name and its parents, nearest first. */
  readonly chain: (family: Family, name: string | null) => readonly Element[];
  /** The name that a person sees of the nearest common style; null where there is none. */
  readonly shownName: (family: Family, name: string | null) => string | null;
  /** The list style of a name. */
  readonly list: (name: string) => Element | null;
}

const longestChain = 20;

/** «Heading_20_1» is «Heading 1». */
const decoded = (name: string): string =>
  name.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** `automatic` and `common` are elements that hold styles, of the part and of styles.xml. */
export const readStyles = (automatic: Element | null, common: Element | null): Styles => {
  const named = new Map<string, Element>();
  const lists = new Map<string, Element>();
  for (const holder of [common, automatic]) {
    for (const style of childrenOf(holder, 'style:style'))
      named.set(`${attribute(style, 'style:family')}/${attribute(style, 'style:name')}`, style);
    for (const list of childrenOf(holder, 'text:list-style'))
      lists.set(attribute(list, 'style:name') ?? '', list);
  }
  const commons = new Set(childrenOf(common, 'style:style'));
  const chains = new Map<string, readonly Element[]>();
  const chain: Styles['chain'] = (family, name) => {
    if (name === null) return [];
    const key = `${family}/${name}`;
    const known = chains.get(key);
    if (known !== undefined) return known;
    const found: Element[] = [];
    for (
      let style = named.get(key);
      style !== undefined && found.length < longestChain && !found.includes(style);
      style = named.get(`${family}/${attribute(style, 'style:parent-style-name')}`)
    )
      found.push(style);
    chains.set(key, found);
    return found;
  };
  return {
    chain,
    shownName: (family, name) => {
      const style = chain(family, name).find((each) => commons.has(each));
      const own = style === undefined ? null : attribute(style, 'style:name');
      return style === undefined || own === null
        ? null
        : (attribute(style, 'style:display-name') ?? decoded(own));
    },
    list: (name) => lists.get(name) ?? null,
  };
};

/** The nearest value of a property: an attribute of the child that holds the properties of a kind. */
export const propertyOf = (chain: readonly Element[], holder: string, name: string): string | null => {
  for (const style of chain) {
    const said = attribute(child(style, holder), name);
    if (said !== null) return said;
  }
  return null;
};

/** The nearest value of an attribute of the styles themselves. */
export const saidOf = (chain: readonly Element[], name: string): string | null => {
  for (const style of chain) {
    const said = attribute(style, name);
    if (said !== null) return said;
  }
  return null;
};
