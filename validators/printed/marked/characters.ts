// The characters of a text with their offsets in the XML: an entity is many there and one here.
import type { Element } from '../package/xml.ts';
import { isSelfClosed, tagEnd } from './splice.ts';

/** One character (a pair of surrogates is one), or what stands for it. */
export interface Character {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const ofReference = (name: string): string => {
  if (!name.startsWith('#')) return named[name] ?? '';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** The characters of a stretch of XML without tags; null where it holds more than letters and references: comments, CDATA. */
export const charactersIn = (text: string, from: number, to: number): readonly Character[] | null => {
  const raw = text.slice(from, to);
  if (raw.includes('<')) return null;
  return [...raw.matchAll(/&([^;&]*);|\r\n|[\s\S]/gu)].map(({ 0: written, 1: reference, index }) => ({
    from: from + index,
    to: from + index + written.length,
    text: reference === undefined ? (written.startsWith('\r') ? '\n' : written) : ofReference(reference),
  }));
};

/** What stands in an element: its child elements, and the stretches of text around them. */
export const contentOf = (
  text: string,
  element: Element,
): readonly (Element | { readonly from: number; readonly to: number })[] => {
  if (isSelfClosed(text, element)) return [];
  const parts: (Element | { readonly from: number; readonly to: number })[] = [];
  let at = tagEnd(text, element);
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.from > at) parts.push({ from: at, to: child.from });
    parts.push(child);
    at = child.to;
  }
  const end = text.lastIndexOf('</', element.to - 1);
  if (end > at) parts.push({ from: at, to: end });
  return parts;
};

/** How many UTF-16 units characters have together. */
export const lengthOf = (characters: readonly Character[]): number =>
  characters.reduce((length, { text }) => length + text.length, 0);
