// The text of a document as provision.mdx holds it, element by element, before any of it is written.
import type { Said } from '../said.ts';

export type Element =
  | { readonly kind: 'title'; readonly said: Said }
  | { readonly kind: 'heading'; readonly depth: number; readonly said: Said }
  | { readonly kind: 'paragraph'; readonly said: Said }
  | { readonly kind: 'bullet'; readonly said: Said }
  /** `<Functions of="…"/>` and others that hold no text. */
  | { readonly kind: 'mark'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  /** `<Order>`, `<Approval>`, `<Signature>`: each line a paragraph. */
  | { readonly kind: 'frame'; readonly name: string; readonly elements: readonly Element[] };

export const mark = (name: string, attributes: Readonly<Record<string, string>> = {}): Element => ({
  kind: 'mark',
  name,
  attributes,
});

export const frame = (name: string, elements: readonly Element[]): Element => ({
  kind: 'frame',
  name,
  elements,
});

export const paragraph = (said: Said): Element => ({ kind: 'paragraph', said });
