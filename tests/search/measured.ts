// The queries with the places that may come first, and whether what is found has one of them first.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchRecord } from '../../validators/search/records/record.ts';

type Queries = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A record that was found, and the address that it opens. */
export interface Hit {
  readonly path: string;
  readonly record: SearchRecord;
}

/** One query: whether a right place came first, and whether it was among three. */
export interface Measured {
  readonly kind: string;
  readonly query: string;
  readonly first: boolean;
  readonly amongThree: boolean;
}

const AMONG = 3;

const isPlace = (place: string, { path, record }: Hit): boolean => {
  if (place.startsWith('re:')) {
    const { names, title, text, lead = '' } = record;
    const words = [...names, title, lead, text].join(' ').replaceAll('\u00A0', ' ');
    return new RegExp(place.slice('re:'.length), 'iu').test(words);
  }
  const parts = place.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(path);
};

/** Puts the queries of a file (`given`, `own`, `fresh`, `second`, `about`), one after another. `find` gives the first hits. */
export const measureQueries = async (
  file: string,
  find: (query: string) => Promise<readonly Hit[]>,
): Promise<readonly Measured[]> => {
  const kinds: Queries = parse(readFileSync(`${import.meta.dirname}/queries/${file}.yaml`, 'utf8'));
  const measured: Measured[] = [];
  for (const [kind, queries] of Object.entries(kinds))
    for (const [query, places] of Object.entries(queries)) {
      const hits = (await find(query)).slice(0, AMONG);
      const right = hits.map((hit) => places.some((place) => isPlace(place, hit)));
      measured.push({ kind, query, first: right[0] === true, amongThree: right.includes(true) });
    }
  return measured;
};

/** How much of the queries has a right place there: 0 to 1. */
export const shareOf = (all: readonly Measured[], of: 'first' | 'amongThree'): number =>
  all.filter((one) => one[of]).length / all.length;
