// A Markdown parser's work can grow with the square of what a text holds. What makes it grow is counted first, and
// held under bounds that no real document comes near: the longest provision has 414 lines and 17 of these signs.

/** How deep blocks may be nested; the content needs three. */
export const maxDepth = 16;

interface Bound {
  readonly reason: 'lines' | 'openers' | 'escapes' | 'underlines' | 'markers' | 'indent';
  readonly pattern: RegExp;
  /** How many there may be. */
  readonly limit: number;
}

/** Measured on two cores, each bound alone: none lets a file take more than two seconds. */
const bounds: readonly Bound[] = [
  { reason: 'markers', pattern: /^[ \t]*(?:[-*+][ \t]+|>[ \t]*|\d{1,9}[.)][ \t]+){17}/gm, limit: 0 },
  { reason: 'indent', pattern: /^[ \t]{65,}(?=[^ \t\n])/gm, limit: 0 },
  { reason: 'lines', pattern: /\n/g, limit: 6000 },
  { reason: 'openers', pattern: /\*+|_+|[[\]<{`]/g, limit: 4000 },
  { reason: 'escapes', pattern: /[\\&!~|\t]/g, limit: 50_000 },
  { reason: 'underlines', pattern: /^[ \t]*(?:=+|-+)[ \t]*$/gm, limit: 500 },
];

/** The first bound that the text goes beyond from `start` on, and where; null where it keeps them all. */
export const beyondBounds = (
  text: string,
  start: number,
): { readonly reason: Bound['reason']; readonly limit: number; readonly offset: number } | null => {
  const body = text.slice(start);
  for (const { reason, pattern, limit } of bounds) {
    let count = 0;
    for (const found of body.matchAll(pattern)) {
      count += 1;
      if (count > limit) return { reason, limit, offset: start + found.index };
    }
  }
  return null;
};
