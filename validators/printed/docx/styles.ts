// Styles: what a paragraph or a run has that is not written at it, along the chain of styles that each is based on.
import { attribute, child, childrenOf, descendant, elementsOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';

/** On, off, or nothing said. `w:b` alone is on; `w:val` may be 0, false or off. */
export const toggle = (element: Element | null): boolean | null => {
  if (element === null) return null;
  const said = attribute(element, 'w:val');
  return said === null || !/^(?:0|false|off|none)$/i.test(said);
};

/** The value of the only attribute of most properties. */
export const settingOf = (element: Element | null | undefined, name: string): string | null =>
  attribute(child(element, name), 'w:val');

type Properties = ReadonlyMap<string, Element>;

export interface Style {
  readonly id: string;
  /** As a person sees it. */
  readonly name: string;
  /** Its properties of paragraphs and of runs by their names: they are asked for at every run. */
  readonly paragraph: Properties;
  readonly run: Properties;
  /** The `num` and the level that it gives, as written; null where it says no `num`. */
  readonly list: { readonly id: string; readonly level: number | null } | null;
}

export interface Styles {
  /** The style of an id and those that it is based on, nearest first; of no id the default of its kind. */
  readonly chain: (kind: 'paragraph' | 'character' | 'numbering', id: string | null) => readonly Style[];
  /** The language of the text, «ru-RU»; null where the file does not say. */
  readonly language: string | null;
}

/** The longest chain; one that runs in a circle ends with it. */
const longestChain = 20;

interface Known extends Style {
  readonly kind: string;
  readonly basedOn: string | null;
}

/** The first of each name. */
const byName = (element: Element | null): Properties =>
  new Map(
    element === null
      ? []
      : elementsOf(element)
          .toReversed()
          .map((each) => [each.name, each]),
  );

const listOf = (numbering: Element | undefined): Style['list'] => {
  const id = settingOf(numbering, 'w:numId');
  return id === null ? null : { id, level: whole(child(numbering, 'w:ilvl'), 'w:val') };
};

const styleOf = (element: Element): Known => {
  const id = attribute(element, 'w:styleId') ?? '';
  const paragraph = byName(child(element, 'w:pPr'));
  return {
    id,
    kind: attribute(element, 'w:type') ?? 'paragraph',
    name: settingOf(element, 'w:name') ?? id,
    basedOn: settingOf(element, 'w:basedOn'),
    paragraph,
    run: byName(child(element, 'w:rPr')),
    list: listOf(paragraph.get('w:numPr')),
  };
};

const isDefault = (element: Element): boolean =>
  /^(?:1|true|on)$/i.test(attribute(element, 'w:default') ?? '');

/** Reads `word/styles.xml`; without one there are no styles. */
export const readStyles = (root: Element | null): Styles => {
  const known = new Map<string, Known>();
  const defaults = new Map<string, string>();
  for (const element of childrenOf(root, 'w:style')) {
    const style = styleOf(element);
    known.set(style.id, style);
    if (isDefault(element)) defaults.set(style.kind, style.id);
  }
  const chains = new Map<string, readonly Style[]>();
  return {
    language: settingOf(descendant(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), 'w:lang'),
    chain: (kind, id) => {
      const first = (id !== null && known.has(id) ? id : defaults.get(kind)) ?? '';
      const found = chains.get(first);
      if (found !== undefined) return found;
      const chain: Known[] = [];
      for (
        let style = known.get(first);
        style !== undefined && chain.length < longestChain && !chain.includes(style);
        style = known.get(style.basedOn ?? '')
      )
        chain.push(style);
      chains.set(first, chain);
      return chain;
    },
  };
};

/** What a chain says of a switch: its nearest style that says anything. */
export const switchOf = (chain: readonly Style[], name: string): boolean => {
  for (const { run } of chain) {
    const said = toggle(run.get(name) ?? null);
    if (said !== null) return said;
  }
  return false;
};

/** The nearest property of paragraphs of a name. */
export const propertyOf = (chain: readonly Style[], name: string): Element | null => {
  for (const { paragraph } of chain) {
    const found = paragraph.get(name);
    if (found !== undefined) return found;
  }
  return null;
};

const headingName = /^(?:heading|заголовок)\s*([1-9])$/iu;
const bodyLevel = 9;

/** The level of a heading from 1: by the outline level of the paragraph or of its styles, else by their names. */
export const headingOf = (properties: Element | null, chain: readonly Style[]): number | null => {
  const outline = child(properties, 'w:outlineLvl') ?? propertyOf(chain, 'w:outlineLvl');
  const level = whole(outline, 'w:val');
  if (level !== null) return level >= 0 && level < bodyLevel ? level + 1 : null;
  for (const { id, name } of chain) {
    const [, digit] = headingName.exec(name) ?? headingName.exec(id) ?? [];
    if (digit !== undefined) return Number(digit);
  }
  return null;
};
