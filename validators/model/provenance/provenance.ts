// The tie between what is published and what was printed: both as words, laid side by side.
import type { Territory } from '../types.ts';
import { align } from './align.ts';
import {
  contentWords,
  type MarkDifference,
  markDifferences,
  type WordDifference,
  wordDifferences,
} from './differences.ts';
import { type PrintedSource, readSource, type SourceWord } from './printed-source.ts';
import { type Piece, reading } from './reading.ts';
import { wordsOf } from './words.ts';

export interface Provenance {
  readonly source: PrintedSource;
  /** What is published as the act's text, in printed order. */
  readonly pieces: readonly Piece[];
  /** Words of the corrected source without repeated headers, and how many of them are published at their place. */
  readonly words: number;
  readonly covered: number;
  readonly differences: readonly WordDifference[];
  readonly marks: readonly MarkDifference[];
  /** Whether the two have so little in common that they must be different documents; then nothing is compared. */
  readonly another: boolean;
}

/** So many differences are not slips of an editor: the texts are of different editions. */
const mostDifferences = 1000;

/** The share of the shorter of two texts that must be found in the other one, lest they are different documents. */
const kinship = 0.7;

const startsAt = (words: readonly SourceWord[], at: number, sequence: readonly string[]): boolean =>
  sequence.every((word, index) => words[at + index]?.word === word);

/** Takes away the headers that the source repeats where a table runs over a page; a header begins a line. */
const withoutRepeatedHeaders = (
  words: readonly SourceWord[],
  pieces: readonly Piece[],
): { readonly printed: readonly SourceWord[]; readonly breaks: ReadonlySet<number> } => {
  const headers = Map.groupBy(
    pieces
      .filter(({ header }) => header === true)
      .map(({ text }) => wordsOf(text).map(({ word }) => word))
      .filter(({ length }) => length > 0),
    ([first = '']) => first,
  );
  const printed: SourceWord[] = [];
  const breaks = new Set<number>();
  const met = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const begins = word.line !== words[at - 1]?.line;
    const header = begins ? headers.get(word.word)?.find((each) => startsAt(words, at, each)) : undefined;
    const key = header?.join(' ') ?? '';
    if (header !== undefined && met.has(key)) {
      breaks.add(printed.length);
      at += header.length;
      continue;
    }
    if (header !== undefined) met.add(key);
    printed.push(word);
    at += 1;
  }
  return { printed, breaks };
};

const compared = (territory: Territory, sourceText: string): Provenance => {
  const pieces = reading(territory);
  const source = readSource(sourceText, territory.corrections, territory.omissions);
  const { printed, breaks } = withoutRepeatedHeaders(source.words, pieces);
  const published = contentWords(pieces);
  const alignment = align(
    printed.map(({ word }) => word),
    published.map(({ word }) => word),
  );
  const rows = { text: source.text, printed, breaks, published, alignment };
  const differences = wordDifferences(rows);
  const marks = markDifferences(rows);
  const missed = differences.reduce((sum, difference) => sum + difference.printed.length, 0);
  const found = printed.length - missed;
  const another =
    differences.length + marks.length > mostDifferences ||
    found < Math.min(printed.length, published.length) * kinship;
  return {
    source,
    pieces,
    words: printed.length,
    covered: another ? 0 : found,
    differences: another ? [] : differences,
    marks: another ? [] : marks,
    another,
  };
};

const known = new WeakMap<Territory, Provenance>();

/** Compares a territory's content with its printed source, once; null where there is no source to be read. */
export const provenance = (territory: Territory): Provenance | null => {
  if (territory.source === null) return null;
  const before = known.get(territory);
  if (before !== undefined) return before;
  const made = compared(territory, territory.source.text);
  known.set(territory, made);
  return made;
};

/** How much of a document's source is published. */
export interface Coverage {
  /** Id of the territory. */
  readonly region: string;
  readonly words: number;
  readonly covered: number;
}

/** The coverage of each document that has a source, in the order of the territories. */
export const coverageOf = (territories: readonly Territory[]): readonly Coverage[] =>
  territories.flatMap((territory) => {
    const found = territory.provision === null ? null : provenance(territory);
    return found === null ? [] : [{ region: territory.id, words: found.words, covered: found.covered }];
  });
