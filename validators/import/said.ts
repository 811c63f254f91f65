// What content says and where it was printed: the import builds values of content files from words of a printed document,
// and each word keeps its place in the official's own file.
import type { Paragraph } from '../printed/printed.ts';
import type { Stretch } from '../printed/stretch.ts';

/** Words of a content file, and the stretches of the printed document from which they were taken, in their order. */
export interface Said {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A map of a content file in the order of its keys; a key without a value is not written. */
export interface ValueMap {
  readonly [key: string]: Value | undefined;
}

/** A value of a content file; what is not `Said` was chosen by the import (an id, a kind, a date). */
export type Value = Said | string | number | boolean | readonly Value[] | ValueMap;

export const isSaid = (value: Value): value is Said => typeof value === 'object' && 'stretches' in value;

/** The text of a paragraph, or a part of it, without white space around it. Its automatic number is not in it. */
export const said = (paragraph: Paragraph, from = 0, to = paragraph.text.length): Said => {
  const text = paragraph.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  const trimmed = text.trim();
  return { text: trimmed, stretches: [{ paragraph, from: start, to: start + trimmed.length }] };
};

/** Words that stand apart in print, as one text of content. */
export const joinSaid = (parts: readonly Said[], between: string): Said => ({
  text: parts.map(({ text }) => text).join(between),
  stretches: parts.flatMap(({ stretches }) => stretches),
});
