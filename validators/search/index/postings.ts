// Where a word stands in the records, as numbers: small to serve, and all that the order of answers is made from.

/** The parts of a record: its other names, its title, its text, and the way to it. */
export const fields = ['names', 'title', 'text', 'context'] as const;

export type Field = (typeof fields)[number];

/** A record that has a word, with what is asked of the record before it is shown. */
export interface Posting {
  readonly record: number;
  /** Its kind by number, and the level of its subject (0 for none). */
  readonly kind: number;
  readonly level: number;
  /** Words of its title, and eighths of words of its text. */
  readonly title: number;
  readonly text: number;
  /** The places of the word: `index * 4 + field`, ascending. */
  readonly places: readonly number[];
}

const levels = 8;

/** The field of a place, and its index there. */
export const fieldAt = (place: number): number => place % fields.length;
export const indexAt = (place: number): number => Math.floor(place / fields.length);
export const placeAt = (field: number, index: number): number => index * fields.length + field;

/** Postings as one list of numbers. */
export type WrittenPostings = ArrayLike<number>;

/** Writes the postings of a layer whose first record is `first`, sorted by record, as one list of numbers. */
export const writePostings = (postings: readonly Posting[], first: number): readonly number[] => {
  let before = first;
  return postings.flatMap(({ record, kind, level, title, text, places }) => {
    const step = record - before;
    before = record;
    return [step, kind * levels + level, title, text, places.length, ...places];
  });
};

/** Reads what `writePostings` wrote. */
export const readPostings = (numbers: WrittenPostings, first: number): readonly Posting[] => {
  const postings: Posting[] = [];
  let record = first;
  for (let at = 0; at < numbers.length; ) {
    const number = (after: number): number => numbers[at + after] ?? 0;
    record += number(0);
    const places = Array.from({ length: number(4) }, (_, index) => number(5 + index));
    postings.push({
      record,
      kind: Math.floor(number(1) / levels),
      level: number(1) % levels,
      title: number(2),
      text: number(3),
      places,
    });
    at += 5 + places.length;
  }
  return postings;
};
