// Clauses that an author wrote in a row begin alike; one of them shows what the others ought to say.

import type { Passage } from '../../model/passages.ts';
import type { Spot } from '../../source/spot.ts';
import { type SystemLevel, worksOnSystem } from './system-names.ts';

/** A numbered clause and what it says of the territory's own system. */
interface Parallel {
  readonly number: string;
  readonly printed: string;
  readonly at: Spot;
}

const NUMBER = /^\s*(?:\d+\.)+\s*/u;
const LEAST_SHARED = 2;

/**
 * Another clause that begins with the same words as `text` up to `end` and goes on with the territory's own system:
 * «6.1. Показатели эффективности создания и развития РС НМС …». Null where there is none.
 */
export const parallelOf = (
  text: string,
  end: number,
  passages: readonly Passage[],
  own: SystemLevel,
): Parallel | null => {
  const head = text.slice(0, end).replace(NUMBER, '').trim();
  if (head.split(/\s+/u).length < LEAST_SHARED) return null;
  for (const { part } of passages) {
    if (part.number === null || part.text === text) continue;
    if (!part.text.replace(NUMBER, '').startsWith(head)) continue;
    const named = worksOnSystem(part.text, own, own === 'region' ? 'federal' : 'region');
    if (named !== null) return { number: part.number, printed: named.printed, at: part.spot };
  }
  return null;
};
