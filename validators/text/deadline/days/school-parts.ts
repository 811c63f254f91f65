// The parts of a school year, by their months.

/** First month and length in months of a school half-year, in order. */
export const SCHOOL_HALVES = [
  [9, 4],
  [1, 5],
] as const;

/** The same of a school term («четверть»). */
export const SCHOOL_TERMS = [
  [9, 2],
  [11, 2],
  [1, 3],
  [4, 2],
] as const;

/** The same of a third of the school year («триместр»). */
export const SCHOOL_THIRDS = [
  [9, 3],
  [12, 3],
  [3, 3],
] as const;

/** The months with which the shares of a school year end: a half, a term, else so many of its nine months. Nothing falls due in summer. */
export const schoolEnds = (times: number): readonly number[] => {
  const parts = times === 2 ? SCHOOL_HALVES : times === 4 ? SCHOOL_TERMS : null;
  if (parts !== null) return parts.map(([month, length]) => month + length - 1);
  const shares = Array.from({ length: times }, (_, k) => Math.max(1, Math.floor((9 * (k + 1)) / times)));
  return [...new Set(shares)].map((share) => ((share + 7) % 12) + 1);
};
