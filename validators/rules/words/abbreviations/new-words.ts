// «Слова „(далее – Коллегия)“ заменить словами „(далее – Коллегия), …“»: what an amending act quotes introduces its names in the act
// that is amended, and each quotation is a text of its own there.

import { amendingParts } from '../../../model/act-actions.ts';
import { allParts } from '../../../model/all-parts.ts';
import type { Provision } from '../../../model/types.ts';
import type { Spot } from '../../../source/spot.ts';
import { quotedSpans } from '../../../text/amendment/amendment.ts';

/** Tells in which of the quotations of its changes, from 0, a place of a text stands; null outside them. */
export const newWordsAt = (provision: Provision | null): ((spot: Spot, at: number) => number | null) => {
  const changing = provision === null ? new Set() : amendingParts(provision);
  if (provision === null || changing.size === 0) return () => null;
  const parts = [...allParts(provision.parts)];
  const begins = new Map<Spot, number>();
  let length = 0;
  for (const part of parts) {
    if (changing.has(part)) begins.set(part.spot, length);
    length += part.text.length + 1;
  }
  const spans = quotedSpans(parts.map(({ text }) => text));
  return (spot, at) => {
    const begin = begins.get(spot);
    if (begin === undefined) return null;
    const found = spans.findIndex(({ from, to }) => from <= begin + at && begin + at < to);
    return found < 0 ? null : found;
  };
};
