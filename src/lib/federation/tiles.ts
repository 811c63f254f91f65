// The map of tiles with what the Svod has of each subject of the Federation.
import type { Territory } from '../../../validators/model/types.ts';
import {
  type FederationSubject,
  federationSubjects,
  subjectByName,
} from '../../../validators/text/names/federation-subjects.ts';
import { mapParts } from './map.ts';

type Known = Pick<Territory, 'name' | 'level'>;

export interface Tile<T extends Known> {
  readonly subject: FederationSubject;
  /** Place in its row, from 1. */
  readonly column: number;
  /** Null for a subject that is not in the Svod. */
  readonly territory: T | null;
}

export interface TilePart<T extends Known> {
  readonly name: string;
  /** Row by row from north to south, each from west to east. */
  readonly tiles: readonly Tile<T>[];
}

const byShort: ReadonlyMap<string, FederationSubject> = new Map(
  federationSubjects.map((subject) => [subject.short, subject]),
);

/** The subject of the Federation that a territory is, by its full name; undefined for a municipality and for any other name. */
export const subjectOf = ({ name, level }: Known): FederationSubject | undefined =>
  level === 'region' ? (subjectByName(name) ?? undefined) : undefined;

/** The map of the given territories; of two that call themselves the same subject the first has the tile. */
export const tileParts = <T extends Known>(territories: readonly T[]): readonly TilePart<T>[] => {
  const known = new Map<FederationSubject, T>();
  for (const territory of territories) {
    const subject = subjectOf(territory);
    if (subject !== undefined && !known.has(subject)) known.set(subject, territory);
  }
  return mapParts.map(({ name, rows }) => ({
    name,
    tiles: rows.flatMap((row) =>
      row.split(/ +/).flatMap((short, index) => {
        const subject = byShort.get(short);
        return subject === undefined
          ? []
          : [{ subject, column: index + 1, territory: known.get(subject) ?? null }];
      }),
    ),
  }));
};
