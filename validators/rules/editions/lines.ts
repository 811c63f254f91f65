// An edition as the lines of its documents, each with the numbers it is found by: what amendments are held against.
import { allParts } from '../../model/all-parts.ts';
import { headingWords } from '../../model/headings.ts';
import { cellsOf, shownColumns } from '../../model/roadmap/cells.ts';
import type {
  Indicator,
  IndicatorGroup,
  IndicatorTable,
  Measure,
  MeasureGroup,
  Part,
  Roadmap,
  Territory,
} from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { readLabelledNumber } from '../../text/acts/labelled-number.ts';
import { withoutPublisherNotes } from '../../text/marks/publisher-notes.ts';
import { normalise } from '../../text/words/words.ts';
import { headingNumbers } from './heading-number.ts';

/** A paragraph of the text, a row of a table. */
export interface Line {
  readonly document: 'provision' | 'roadmap' | 'indicators';
  /** The further document of the act in which it stands, by its name; null for the main ones. */
  readonly further: string | null;
  /** The numbers of what holds it, the outermost first, and its own. */
  readonly numbers: readonly string[];
  /** What a row is called; '' for a paragraph. */
  readonly name: string;
  /** «2» of the second row of a table that numbers none of its rows; null of all else. */
  readonly counted: string | null;
  readonly text: string;
  /** Its words without marks, between spaces. */
  readonly words: string;
  /** Whether it stands in the order itself and not in a document that the order adopts. */
  readonly inOrder: boolean;
  /** The words of the headings over a row, each between spaces; '' for all else. */
  readonly above: string;
  /** The cells of a row; none of a paragraph. */
  readonly cells: readonly LineCell[];
  /** What of a table stands around its rows: its title, a head of its columns, a note below it; null of all else. */
  readonly frame: Frame | null;
  readonly spot: Spot;
}

/** What is printed of a table beside its rows and their headings. */
export type Frame = 'title' | 'head' | 'note';

/** What a row has in one of its columns. */
export interface LineCell {
  /** What tells the column from the others. */
  readonly column: string;
  readonly text: string;
  readonly spot: Spot;
}

/** Words as they are compared: without marks, letter case and ё, between spaces. */
export const bareWords = (text: string): string =>
  ` ${normalise(text)
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .replaceAll(/(?<=\d)%/gu, ' %')
    .trim()} `;

/** «Раздел IV», «глава 4»: the word that a heading may say before its number. */
const LABEL = /^ (?:раздел|подраздел|глава|часть|статья|параграф)(?= )/iu;

/** What a line prints before its own words: the number that it is found by, with the word before it; '' where it does not. */
const leadOf = ({ words, numbers }: Line): string => {
  const number = bareWords(numbers.at(-1) ?? '');
  const label = LABEL.exec(words)?.[0] ?? '';
  return number.trim() !== '' && words.slice(label.length).startsWith(number) ? `${label}${number}` : '';
};

/** Whether a line prints the number that it is found by: the clause itself or a heading, and no paragraph under it. */
export const printsNumber = (line: Line): boolean => leadOf(line) !== '';

/** The words without the number that they begin with: what is numbered anew says the same. */
export const unnumbered = (line: Line): string =>
  printsNumber(line) ? line.words.slice(leadOf(line).length - 1) : line.words;

const line = (
  document: Line['document'],
  numbers: readonly string[],
  text: string,
  spot: Spot,
  more: Partial<Pick<Line, 'name' | 'counted' | 'inOrder' | 'above' | 'cells' | 'frame'>> = {},
): readonly Line[] => {
  const words = bareWords(withoutPublisherNotes(text));
  if (words.trim() === '') return [];
  const plain = { name: '', counted: null, inOrder: false, above: '', cells: [], frame: null } as const;
  return [{ document, further: null, numbers, text, words, spot, ...plain, ...more }];
};

type Documents = Pick<Territory, 'provision' | 'roadmap' | 'indicators' | 'terms'>;

/** «Глава 4» over clauses that are counted «1.», «2.»: what a section is found by, where «пункт 4» is another. */
export const sectionKey = (number: string): string => `§${number}`;

const sectionNumber = ({ kind, text }: Part): string | null => {
  const read = kind === 'section' ? readLabelledNumber(text) : null;
  return read === null ? null : sectionKey(read.number);
};

function* ofParts(
  parts: readonly Part[],
  above: readonly string[],
  terms: Territory['terms'],
): Generator<Line> {
  for (const part of parts) {
    const number = part.number ?? sectionNumber(part);
    const numbers = number === null ? above : [...above, number];
    yield* line('provision', numbers, part.text, part.spot, { inOrder: part.inOrder });
    if (part.component?.name === 'Terms')
      for (const { text, spot } of terms) yield* line('provision', numbers, text, spot);
    yield* ofParts(part.children, numbers, terms);
  }
}

const numbersIn = (...printed: readonly (string | number | null)[]): readonly string[] =>
  printed.flatMap((number) => (number === null || number === '' ? [] : [String(number)]));

function* ofGroups(
  document: Line['document'],
  groups: readonly (MeasureGroup | IndicatorGroup)[],
  numberOf: ReturnType<typeof headingNumbers>,
  above: readonly string[] = [],
): Generator<Line> {
  for (const group of groups) {
    const numbers = [...above, ...numbersIn(numberOf(group))];
    yield* line(document, numbers, headingWords(group), group.spot);
    yield* ofGroups(document, group.groups, numberOf, numbers);
  }
}

/** The numbers of a row and of what stands over it. */
const rowNumbers = (
  { within, number }: Pick<Measure | Indicator, 'within' | 'number'>,
  numberOf: ReturnType<typeof headingNumbers>,
): readonly string[] => numbersIn(...within.map(numberOf), number);

/** The words of the headings over a row. */
const wordsAbove = ({ within }: Pick<Measure | Indicator, 'within'>): string =>
  within.map((group) => bareWords(headingWords(group))).join('');

/** A row: its cells, and their words one under the other. */
const row = (
  document: Line['document'],
  numbers: readonly string[],
  { name, counted, above }: Pick<Line, 'name' | 'counted' | 'above'>,
  cells: readonly LineCell[],
  spot: Spot,
): readonly Line[] =>
  line(document, numbers, cells.map(({ text }) => text).join('\n'), spot, {
    name,
    counted,
    above,
    cells: cells.filter(({ text }) => text !== ''),
  });

/** By what place rows are called where none of them has a number. */
const countedIn = (rows: readonly { readonly number: string }[]): ((index: number) => string | null) => {
  const isNumbered = rows.some(({ number }) => number !== '');
  return (index) => (isNumbered ? null : String(index + 1));
};

/** The title of a table and the heads of its columns. */
function* ofHead(
  document: Line['document'],
  { title, columns, spot }: Pick<Roadmap | IndicatorTable, 'title' | 'columns' | 'spot'>,
): Generator<Line> {
  yield* line(document, [], title ?? '', child(spot, 'title'), { frame: 'title' });
  for (const { printed, spot: at } of columns) yield* line(document, [], printed, at, { frame: 'head' });
}

/** What is printed below a table. */
function* ofNotes(
  document: Line['document'],
  { footnotes, spot }: Pick<Roadmap | IndicatorTable, 'footnotes' | 'spot'>,
): Generator<Line> {
  for (const [index, note] of footnotes.entries())
    yield* line(document, [], note, child(spot, 'footnotes', index), { frame: 'note' });
}

function* ofRoadmap(roadmap: Roadmap): Generator<Line> {
  yield* ofHead('roadmap', roadmap);
  const numberOf = headingNumbers(roadmap.measures);
  yield* ofGroups('roadmap', roadmap.groups, numberOf);
  const columns = shownColumns(roadmap);
  const counted = countedIn(roadmap.measures);
  for (const [index, measure] of roadmap.measures.entries()) {
    const cells = cellsOf(measure, columns).flatMap(({ role, head, isApart, values }) =>
      values.map(({ text, spot, under }) => ({
        column: (isApart === true ? head : role) ?? under ?? head ?? '',
        text,
        spot,
      })),
    );
    const called = { name: measure.title, counted: counted(index), above: wordsAbove(measure) };
    yield* row('roadmap', rowNumbers(measure, numberOf), called, cells, measure.spot);
  }
  yield* ofNotes('roadmap', roadmap);
}

function* ofIndicators(table: IndicatorTable): Generator<Line> {
  const { groups, indicators } = table;
  yield* ofHead('indicators', table);
  const numberOf = headingNumbers(indicators);
  yield* ofGroups('indicators', groups, numberOf);
  const counted = countedIn(indicators);
  for (const [index, indicator] of indicators.entries()) {
    const { number, name, achieved, targets, collection, details, spot } = indicator;
    const [units, others] = [true, false].map((isUnit) =>
      details
        .filter(({ role }) => (role === 'unit') === isUnit)
        .map(({ role, head, text, spot: at }) => ({ column: role ?? head, text, spot: at })),
    );
    const cells: readonly LineCell[] = [
      { column: 'number', text: number, spot: child(spot, 'number') },
      { column: 'name', text: name, spot: child(spot, 'name') },
      ...(units ?? []),
      ...achieved.map((value) => ({ column: value.at, text: value.printed, spot: value.spot })),
      ...[...targets].map(([at, value]) => ({ column: at, text: value.printed, spot: value.spot })),
      { column: 'collection', text: collection ?? '', spot: child(spot, 'collection') },
      ...(others ?? []),
    ];
    yield* row(
      'indicators',
      rowNumbers(indicator, numberOf),
      { name, counted: counted(index), above: wordsAbove(indicator) },
      cells,
      spot,
    );
  }
  yield* ofNotes('indicators', table);
}

function* ofDocument({ provision, roadmap, indicators, terms }: Documents): Generator<Line> {
  const parts = provision?.parts ?? [];
  const places = [...allParts(parts)].some(({ component }) => component?.name === 'Terms');
  yield* ofParts(parts, [], terms);
  if (!places) for (const { text, spot } of terms) yield* line('provision', [], text, spot);
  if (roadmap !== null) yield* ofRoadmap(roadmap);
  if (indicators !== null) yield* ofIndicators(indicators);
}

function* ofEdition(edition: Territory): Generator<Line> {
  yield* ofDocument(edition);
  for (const annex of edition.annexes)
    for (const found of ofDocument(annex)) yield { ...found, further: annex.document?.name ?? '' };
}

/** The lines of an edition in printed order, and all their words. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly words: string;
}

/** The lines of the editions of one territory at a time: those of a country would not fit in the memory. */
let known: { readonly acts: Territory['acts']; readonly lines: Map<Territory, Lines> } = {
  acts: [],
  lines: new Map(),
};

/** An edition line by line; made once, since every amendment asks for it. */
export const linesOf = (edition: Territory): Lines => {
  if (known.acts !== edition.acts) known = { acts: edition.acts, lines: new Map() };
  const before = known.lines.get(edition);
  if (before !== undefined) return before;
  const lines = [...ofEdition(edition)];
  const made = { lines, words: lines.map(({ words }) => words).join('') };
  known.lines.set(edition, made);
  return made;
};
