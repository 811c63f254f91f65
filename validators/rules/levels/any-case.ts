// The name of a territory in whatever case a sentence needs it.

const ESCAPED = /[\\^$.*+?()[\]{}|]/gu;

/** A pattern for the name in any case: its words without their endings. */
export const inAnyCase = (name: string): string =>
  name
    .trim()
    .split(/[\s-]+/u)
    .map((word) => `${word.slice(0, Math.max(4, word.length - 3)).replace(ESCAPED, '\\$&')}\\p{L}*`)
    .join('[\\s-]+');
