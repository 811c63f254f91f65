// The tie between what is published and what was printed: both as words, laid side by side.
import type { ActPlace } from '../../source/act-place.ts';
import { adoptedWords } from '../act-name.ts';
import type { Territory } from '../types.ts';
import { align } from './align.ts';
import {
  contentWords,
  type MarkDifference,
  markDifferences,
  type Rows,
  type WordDifference,
  wordDifferences,
} from './differences.ts';
import { type PrintedSource, readSource } from './printed-source.ts';
import { type Piece, reading } from './reading.ts';
import { headersOf, isRepeatedHeader, withoutRepeatedHeaders } from './repeated-headers.ts';
import { withoutSaidTitles } from './said-titles.ts';

export interface Provenance {
  readonly source: PrintedSource;
  /** What is published as the act's text, in printed order. */
  readonly pieces: readonly Piece[];
  readonly rows: Rows;
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

const compared = (territory: Territory, sourceText: string): Provenance => {
  const pieces = withoutSaidTitles(reading(territory), sourceText);
  const source = readSource(sourceText, territory.corrections, territory.omissions);
  const headers = headersOf(pieces);
  const { printed, breaks } = withoutRepeatedHeaders(source.words, headers);
  const published = contentWords(pieces);
  const alignment = align(
    printed.map(({ word }) => word),
    published.map(({ word }) => word),
  );
  const rows = { text: source.text, printed, breaks, published, alignment };
  const found = wordDifferences(rows);
  const differences = found.filter((difference) => !isRepeatedHeader(difference, headers));
  const sum = (list: readonly WordDifference[]): number =>
    list.reduce((words, difference) => words + difference.printed.length, 0);
  const marks = markDifferences(rows);
  const covered = printed.length - sum(found);
  const words = covered + sum(differences);
  const another =
    differences.length + marks.length > mostDifferences ||
    covered < Math.min(words, published.length) * kinship;
  return {
    source,
    pieces,
    rows,
    words,
    covered: another ? 0 : covered,
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

/** How much of an act's source is published. */
export interface Coverage {
  /** Id of the territory. */
  readonly region: string;
  /** The folder of the act among those of the territory. */
  readonly act: string | null;
  /** What the act is called, where the territory has several. */
  readonly name: ActPlace['document'] | null;
  readonly words: number;
  readonly covered: number;
}

/** The coverage of each act that has a source, in the edition that applies, in the order of the territories. */
export const coverageOf = (territories: readonly Territory[]): readonly Coverage[] =>
  territories.flatMap((territory) => {
    const isOne = territory.acts.length < 2;
    const views = isOne ? [territory] : territory.acts.map(({ current }) => current);
    return views.flatMap((view) => {
      const found = view.provision === null ? null : provenance(view);
      if (view.provision === null || found === null) return [];
      const name = isOne ? null : adoptedWords(view.provision);
      const { words, covered } = found;
      return [{ region: territory.id, act: view.act?.id ?? null, name, words, covered }];
    });
  });
