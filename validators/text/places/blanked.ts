// What a rule is not to read is blanked, so that the rest stands where it stood.

/** A stretch of a text, from its first place to that behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text with spaces in the place of some stretches of it, which may overlap. */
export const blanked = (text: string, spans: readonly Span[]): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    pieces.push(text.slice(done, start), ' '.repeat(to - start));
    done = to;
  }
  return pieces.join('') + text.slice(done);
};
