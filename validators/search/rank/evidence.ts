// What speaks for a record: for each thing that is looked for, how much of it stands where.
import { fieldAt, fields, indexAt, type Posting } from '../index/postings.ts';
import type { Sequence } from '../query/sequences.ts';

export type Postings = ReadonlyMap<string, readonly Posting[]>;

/** The means of the index by which lengths are judged. */
export interface Means {
  readonly meanTitle: number;
  readonly meanText: number;
}

/** What a record has of one thing that is looked for. */
export interface Evidence {
  readonly posting: Posting;
  /** Between 0 and 1: nothing of it, and as much as can be. */
  readonly weight: number;
  readonly places: readonly number[];
}

/** What a word counts in each field, and how soon more of it says no more. */
const boosts: Readonly<Record<(typeof fields)[number], number>> = {
  names: 3,
  title: 2.2,
  text: 1,
  context: 0.5,
};
const SATURATION = 1.2;
/** How much a long field is held against a word in it. */
const LENGTH = { title: 0.5, text: 0.6 };

const lengthOf = (own: number, mean: number, share: number): number =>
  1 - share + (share * own) / Math.max(1, mean);

const frequency = ({ places, title, text }: Posting, { meanTitle, meanText }: Means): number => {
  let sum = 0;
  for (const place of places) {
    const field = fields[fieldAt(place)] ?? 'text';
    const norm =
      field === 'title'
        ? lengthOf(title, meanTitle, LENGTH.title)
        : field === 'text'
          ? lengthOf(text, meanText, LENGTH.text)
          : 1;
    sum += boosts[field] / norm;
  }
  return sum;
};

const saturated = (sum: number): number => sum / (SATURATION + sum);

/** How much of a key a record has, by that key alone: 0 to 1. */
export const weightAlone = (posting: Posting, means: Means): number => saturated(frequency(posting, means));

/** The records that have one of the keys, each key with its weight. */
export const evidenceOfKeys = (
  postings: Postings,
  means: Means,
  keys: readonly (readonly [key: string, weight: number])[],
): ReadonlyMap<number, Evidence> => {
  const sums = new Map<number, { posting: Posting; sum: number; best: number; places: number[] }>();
  for (const [key, weight] of keys)
    for (const posting of postings.get(key) ?? []) {
      const own = sums.get(posting.record) ?? { posting, sum: 0, best: 0, places: [] };
      own.sum += weight * frequency(posting, means);
      own.best = Math.max(own.best, weight);
      own.places.push(...posting.places);
      sums.set(posting.record, own);
    }
  return new Map(
    [...sums].map(([record, { posting, sum, best, places }]) => [
      record,
      // Kindred words alone, however many, say less than the word itself.
      { posting, weight: Math.min(best, saturated(sum)), places: [...new Set(places)] },
    ]),
  );
};

/** Words that may be put between two of a sequence: «индивидуальный (образовательный) маршрут». */
const BETWEEN = 1;

/** The records in which a sequence stands, and the places of its first words. `exactly`: nothing is put between its words. */
export const evidenceOfSequence = (
  postings: Postings,
  means: Means,
  sequence: Sequence,
  exactly: boolean,
): ReadonlyMap<number, Evidence> => {
  const steps = sequence.map(({ keys }) => {
    const byRecord = new Map<number, { posting: Posting; places: Set<number> }>();
    for (const key of keys)
      for (const posting of postings.get(key) ?? []) {
        const own = byRecord.get(posting.record) ?? { posting, places: new Set<number>() };
        for (const place of posting.places) own.places.add(place);
        byRecord.set(posting.record, own);
      }
    return byRecord;
  });
  const [first, ...rest] = steps;
  const found = new Map<number, Evidence>();
  for (const [record, { posting, places }] of first ?? []) {
    const own = rest.map((step) => step.get(record)?.places);
    const starts = [...places].filter((start) => {
      let at = start;
      return own.every((step, index) => {
        const after = sequence[index + 1]?.after ?? 1;
        for (let more = 0; more <= (exactly ? 0 : BETWEEN); more += 1) {
          const next = at + (after + more) * fields.length;
          if (step?.has(next)) {
            at = next;
            return true;
          }
        }
        return false;
      });
    });
    if (starts.length === 0) continue;
    const weight = saturated(frequency({ ...posting, places: starts }, means));
    found.set(record, { posting, weight, places: starts });
  }
  return found;
};

/** Of two things in the wrong order it is as if so many words stood between them. */
const TURNED = 1;

/** How many words after one thing another stands, at the nearest, in one field; infinity where they share none. */
export const wordsApart = (one: readonly number[], other: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const a of one)
    for (const b of other) {
      // What stands instead of both has one place, and is no two words.
      if (fieldAt(a) !== fieldAt(b) || a === b) continue;
      const apart = indexAt(b) - indexAt(a);
      least = Math.min(least, apart > 0 ? apart : TURNED - apart);
    }
  return least;
};
