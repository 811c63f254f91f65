// The address of a part without a number: its place among the bullets or the paragraphs of what it stands in.
import type { Builder } from './builder.ts';

/** The next number in a series of anchors below a part. */
const next = (series: Map<string, number>, key: string): number => {
  const value = (series.get(key) ?? 0) + 1;
  series.set(key, value);
  return value;
};

/**
 * What a text stands under, by its address. A passage that the extraction scrambled, and a list inside an item of another,
 * count on with the text around them.
 */
export const baseAnchor = ({ inOrder, open }: Builder): string =>
  open.findLast(({ kind }) => kind === 'section' || kind === 'clause')?.part.anchor ?? topAnchor(inOrder);

/** What the addresses of a text begin with: those of the order, or those of the document. */
export const topAnchor = (inOrder: boolean): string => (inOrder ? 'order' : 'p');

/** The address of the next bullet: `p-4.1.3-2`. */
export const bulletAnchor = (builder: Builder): string => {
  const base = baseAnchor(builder);
  return `${base}-${next(builder.bullets, base)}`;
};

/** The address of the next paragraph under an address: `p-4.1.3-abz-3`. */
export const paragraphAnchor = (builder: Builder, base: string): string =>
  `${base}-abz-${next(builder.paragraphs, base)}`;
