// The tie between what is published and what was printed: both as words, laid side by side.
import type { ActPlace } from '../../source/act-place.ts';
import { formatDate } from '../../text/russian.ts';
import { adoptedWords } from '../act-name.ts';
import { otherPrinted } from '../own-acts.ts';
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
  /** The day from which the edition applies (ISO date), `first` for the act as adopted; null for the edition in force. */
  readonly edition: string | null;
  readonly words: number;
  readonly covered: number;
}

const ofView = (view: Territory, name: Coverage['name'], edition: string | null): readonly Coverage[] => {
  const found = view.provision === null ? null : provenance(view);
  if (found === null) return [];
  const { words, covered } = found;
  return [{ region: view.id, act: view.act?.id ?? null, name, edition, words, covered }];
};

const editionWords = (from: string | null): NonNullable<Coverage['name']> =>
  from === null
    ? { ru: 'первая редакция', en: 'the first edition' }
    : { ru: `редакция с ${formatDate(from)}`, en: `the edition of ${from}` };

/** «Приказ от … № …, первая редакция» */
const inEdition = (name: Coverage['name'], from: string | null): NonNullable<Coverage['name']> => {
  const edition = editionWords(from);
  return name === null ? edition : { ru: `${name.ru}, ${edition.ru}`, en: `${name.en}, ${edition.en}` };
};

/** The coverage of each act that has a source, edition by edition, the one in force first, in the order of the territories. */
export const coverageOf = (territories: readonly Territory[]): readonly Coverage[] =>
  territories.flatMap((territory) => {
    const isOne = territory.acts.length < 2;
    if (territory.acts.length === 0) return ofView(territory, null, null);
    return territory.acts.flatMap((act) => {
      const { provision } = act.current;
      const name = isOne || provision === null ? null : adoptedWords(provision);
      return [
        ...ofView(isOne ? territory : act.current, name, null),
        ...otherPrinted(act).flatMap((view) =>
          ofView(view, inEdition(name, view.act?.from ?? null), view.act?.from ?? 'first'),
        ),
      ];
    });
  });
