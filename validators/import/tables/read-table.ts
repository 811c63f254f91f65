// A printed table → what it is, and the content of its file. Nothing is lost: what is not understood stays under its head, and a
// table that is nothing else is one of tables.yaml.
import type { Block, Paragraph, Row, Table } from '../../printed/printed.ts';
import { without } from '../../text/sets.ts';
import { joinSaid, type Said, type ValueMap } from '../said.ts';
import { type Asking, askingHeading, chosenKind, type TableContext } from './asking.ts';
import { textsOf } from './columns/content-of-column.ts';
import type { Texts } from './columns/roles.ts';
import { type GridRow, gridOf } from './grid/grid.ts';
import { type Head, headOf, isOfHead } from './grid/head.ts';
import { oneLine, printedText } from './grid/join.ts';
import { type Line, linesOf } from './grid/lines.ts';
import { turned } from './grid/turned.ts';
import { readIndicators } from './indicators/indicators.ts';
import { readInteractions } from './interactions.ts';
import { type Likely, likelyKinds, type TableKind } from './kind.ts';
import { fitsContent } from './limits.ts';
import { readPlain } from './plain.ts';
import { readRoadmap } from './roadmap/roadmap.ts';
import type { ReadRows } from './rows/rows.ts';
import { calledNotes, readUnder, type Under } from './under.ts';

export interface ReadTable {
  readonly kind: TableKind;
  /**
   * `roadmap`, `indicators`: what the file holds besides its title; `interactions`: the rows of one process, whose number is that
   * of its section; `table`, `members`: what tables.yaml holds; `layout`: nothing, its blocks are text.
   */
  readonly content: ValueMap;
  /** What the table prints and the content has no place for: above the rows a title, below them a signature. */
  readonly above: readonly Said[];
  readonly below: readonly Said[];
  /** Rows that say nothing of their own: the head again, the numbers of its columns. Neither source nor content has them. */
  readonly omitted: readonly Row[];
  /** A line for each row, as source.txt has it. */
  readonly printed: readonly Said[];
  /** The paragraphs and tables of the cells in order, where the table is only a layout. */
  readonly blocks: readonly Block[];
  /** How many of the paragraphs below it are its own. */
  readonly taken: number;
}

/** No plan has so many rows; what has more is kept as it is printed. */
const mostRead = 5000;

const idOf = (id: string): string => {
  const plain = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '');
  return (plain === '' ? 'table' : plain).slice(0, 48);
};

/** The words of texts, whatever their order and number. */
const wordsIn = (texts: readonly Said[]): ReadonlySet<string> =>
  new Set(texts.flatMap(({ text }) => text.split(/\s+/u)));

const rowText = ({ cells }: GridRow): Said => {
  const joined = joinSaid(
    cells.map(({ lines }) => printedText(lines)),
    '\t',
  );
  return { ...joined, text: joined.text.replaceAll('\n', ' ') };
};

/**
 * The rows of a head: where heads stand over others, each with those below it, as content has them: one that stands over two columns
 * of one name is said of each.
 */
const headLines = ({ rows, entries }: Head): readonly Said[] => {
  const said = rows.map(rowText);
  const inColumns = joinSaid(
    entries.map(({ printed }) => printed),
    '\t',
  );
  const [printed, again] = [wordsIn(said), wordsIn([inColumns])];
  const isSame = without(printed, again).size === 0 && without(again, printed).size === 0;
  return rows.length > 1 && isSame ? [inColumns] : said;
};

/** The rows of a table below its head, as they are printed. */
const bodyRows = (head: Head): readonly Said[] =>
  head.body.flatMap((row) => (isOfHead(row, head) || row.cells.length === 0 ? [] : [rowText(row)]));

const contentOf = (
  kind: TableKind,
  head: Head,
  texts: Texts,
  columns: number,
  asking: Asking,
): ReadRows | null => {
  switch (kind) {
    case 'roadmap':
      return readRoadmap(head, texts, columns, asking, askingHeading(asking));
    case 'indicators':
      return readIndicators(head, texts, columns, asking, askingHeading(asking));
    case 'interactions': {
      const content = readInteractions(head);
      return content === null ? null : { content, printed: bodyRows(head) };
    }
    case 'members':
    case 'table':
    case 'layout':
      return null;
  }
};

/** What is printed below the rows in the table itself, then below the table. */
const linesBelow = ({ below }: Head, under: readonly Paragraph[]): readonly (readonly Line[])[] => [
  ...below.map(({ cells }) => cells.flatMap(({ lines }) => lines)),
  ...under.map((paragraph) => linesOf([paragraph])),
];

const withUnder = (
  content: ValueMap,
  called: readonly Said[],
  { notes, abbreviationsTitle, abbreviations }: Under,
): ValueMap => {
  const own = content['footnotes'];
  const footnotes = [...(Array.isArray(own) ? own : []), ...notes, ...called];
  return {
    ...content,
    footnotes: footnotes.length === 0 ? undefined : footnotes,
    abbreviationsTitle: abbreviationsTitle ?? undefined,
    abbreviations: abbreviations.length === 0 ? undefined : abbreviations,
  };
};

/** A table as its kind is told from it. */
const lookedAt = (tables: readonly Table[], before: string) => {
  const grid = gridOf(tables);
  const head = headOf(grid);
  const above = head.above.flatMap(({ cells }) => cells.map(({ lines }) => oneLine(lines)));
  return {
    grid,
    head,
    texts: textsOf(head),
    above,
    title: [before, ...above.map(({ text }) => text)].join(' ').trim(),
  };
};

type Known = Omit<TableContext, 'under' | 'has' | 'asides' | 'heading'>;

/** What the table may be, and how it looks: one that is turned on its side the right way up. */
const seenIn = (tables: readonly Table[], { federal = [], ...known }: Known) => {
  const over = turned(tables);
  const seen = lookedAt(over === null ? tables : [over], known.title);
  const runsTogether = tables.some((table) => table.guessed);
  const asking: Asking = { ...known, title: seen.title, federal, runsTogether };
  const kinds: readonly [Likely, ...Likely[]] =
    seen.head.body.length > mostRead
      ? [{ kind: 'table', likelihood: 1 }]
      : likelyKinds(seen.grid, seen.head, seen.texts, seen.title, known.year);
  return { over, seen, asking, kind: chosenKind(kinds, seen.grid, asking) };
};

/** What a table is taken for, and the rows of its head, before it is read. */
export interface Glance {
  readonly kind: TableKind;
  readonly head: readonly Row[];
  /** The words of its head. */
  readonly words: string;
  /** What it prints above its head. */
  readonly above: readonly Said[];
}

/** Looks at a table that is read later; the report hears nothing of it. */
export const glanceAt = (tables: readonly Table[], { choosing, ...known }: Known): Glance => {
  const { seen, kind } = seenIn(tables, { ...known, choosing: choosing.unheard() });
  const { rows } = seen.head;
  return {
    kind,
    head: rows.map(({ printed }) => printed),
    words: rows.map((row) => rowText(row).text).join('\n'),
    above: seen.above,
  };
};

/** Reads a printed table; the parts into which pages cut it come together. */
export const readTable = (tables: readonly Table[], context: TableContext): ReadTable => {
  const { under = [], has = new Set(), asides = [], heading = [], ...known } = context;
  const { over, seen, asking, kind } = seenIn(tables, known);
  const { grid, head, texts, above } =
    over === null || kind === 'indicators' ? seen : lookedAt(tables, known.title);
  const blocks =
    kind === 'layout'
      ? tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)))
      : [];
  const read = has.has(kind) ? null : contentOf(kind, head, texts, grid.columns, asking);
  const content = read?.content ?? null;
  const around = (
    rows: readonly Said[],
    heads: readonly Said[] = head.rows.map(rowText),
  ): readonly Said[] => [...head.above.map(rowText), ...heads, ...rows, ...head.below.map(rowText)];
  if (read !== null && content !== null && fitsContent(content)) {
    const texts = linesBelow(head, under);
    // A process has no place for a head and notes of its own.
    const isProcess = kind === 'interactions';
    const own = readUnder(isProcess ? [] : texts);
    const notes = isProcess ? [] : calledNotes([...heading, ...tables], asides);
    return {
      kind,
      content: withUnder(content, notes, own),
      above: isProcess ? [...above, ...head.entries.map(({ printed }) => printed)] : above,
      omitted: head.body.flatMap((row) => (isOfHead(row, head) ? [row.printed] : [])),
      printed: around(read.printed, headLines(head)),
      below: texts.slice(own.taken, head.below.length).map(oneLine),
      blocks,
      taken: Math.max(0, own.taken - head.below.length),
    };
  }
  if (kind === 'layout')
    return {
      kind,
      content: {},
      above: [],
      below: [],
      omitted: [],
      printed: around(bodyRows(head)),
      blocks,
      taken: 0,
    };
  const plain = readPlain(grid, head, idOf(known.id));
  return {
    kind: kind === 'members' ? kind : 'table',
    content: plain,
    above: [],
    below: [],
    omitted: [],
    printed: around(bodyRows(head)),
    blocks,
    taken: 0,
  };
};
