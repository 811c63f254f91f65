// The tables of a document, each where it stands: a roadmap, indicators and interactions in files of their own, others in tables.yaml,
// and what was only laid out as a table as the text that it is.
import type { Paragraph, Table } from '../../printed/printed.ts';
import type { Choosing } from '../choosing.ts';
import { itemsOf, type Line, linesIn } from '../layout/lines.ts';
import type { Said, Value, ValueMap } from '../said.ts';
import type { FederalName } from '../tables/federal.ts';
import type { TableKind } from '../tables/kind.ts';
import { type ReadTable, readTable } from '../tables/read-table.ts';
import { type Element, mark, paragraph } from './elements.ts';
import type { Outlined } from './outline.ts';

type OutlinedTable = Extract<Outlined, { kind: 'table' }>;

export interface TablesContext {
  readonly choosing: Choosing;
  readonly federal: readonly FederalName[];
  /** The title of the document. */
  readonly title: string;
  readonly year: string | null;
  /** Tells the tables of this document from those of others. */
  readonly prefix: string;
}

export interface FoundTables {
  readonly roadmap: ValueMap | null;
  readonly indicators: ValueMap | null;
  readonly interactions: readonly ValueMap[];
  readonly tables: readonly ValueMap[];
  /** The entries of tables.yaml by the place of their table. */
  readonly plain: ReadonlyMap<Outlined, readonly ValueMap[]>;
  /** What a table prints over its head: a title, where the document has none. */
  readonly above: readonly Said[];
  /** What stands in the text in the place of a table; nothing for one that goes on the one before. */
  readonly elements: ReadonlyMap<Outlined, readonly Element[]>;
  /** The lines of source.txt that a table prints; those that go on another print none. */
  readonly printed: ReadonlyMap<Table, readonly Said[]>;
  /** Notes below tables, which the tables print themselves. */
  readonly taken: ReadonlySet<Paragraph>;
}

/** Tables one under another without a word between them are one that a page parts, where they have as many columns. */
const runsIn = (outline: readonly Outlined[]): readonly (readonly OutlinedTable[])[] => {
  const runs: OutlinedTable[][] = [];
  for (const [at, one] of outline.entries()) {
    if (one.kind !== 'table') continue;
    const last = runs.at(-1);
    const before = outline[at - 1];
    if (last !== undefined && before?.kind === 'table' && before.table.columns === one.table.columns)
      last.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** The lines right below a table, up to the next heading or table. */
const below = (outline: readonly Outlined[], last: Outlined): readonly Line[] => {
  const found: Line[] = [];
  for (const one of outline.slice(outline.indexOf(last) + 1)) {
    if (one.kind === 'heading' || one.kind === 'table') break;
    found.push(...(one.kind === 'list' ? one.lines : [one.line]));
  }
  return found;
};

const paragraphsOf = (lines: readonly Line[]): readonly Paragraph[] => [
  ...new Set(lines.flatMap(({ said }) => said.stretches.map(({ paragraph: own }) => own))),
];

/** Content of a table with its footnotes, those called in its cells before those printed below it. */
const withNotes = (content: ValueMap, notes: readonly Line[]): ValueMap => {
  const { footnotes } = content;
  const own: readonly Value[] = Array.isArray(footnotes) ? footnotes : [];
  return notes.length === 0 ? content : { ...content, footnotes: [...notes.map(({ said }) => said), ...own] };
};

const layoutElements = ({ blocks }: ReadTable): readonly Element[] =>
  linesIn(itemsOf(blocks)).map(({ said, isBullet }) =>
    isBullet ? { kind: 'bullet', said } : paragraph(said),
  );

/** The entries of tables.yaml; a very long table is several. */
const plainTables = ({ tables }: ValueMap): readonly ValueMap[] =>
  Array.isArray(tables)
    ? tables.filter((one): one is ValueMap => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];

/** Reads the tables of a document. */
export const findTables = (outline: readonly Outlined[], context: TablesContext): FoundTables => {
  const { choosing, federal, title, year, prefix } = context;
  const files = new Map<TableKind, ValueMap>();
  const has = new Set<TableKind>();
  const interactions: ValueMap[] = [];
  const tables: ValueMap[] = [];
  const plain = new Map<Outlined, readonly ValueMap[]>();
  const above: Said[] = [];
  const elements = new Map<Outlined, readonly Element[]>();
  const taken = new Set<Paragraph>();
  const printed = new Map<Table, readonly Said[]>();
  for (const [index, run] of runsIn(outline).entries()) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const { headings, lead, clause } = first.at;
    const lines = below(outline, last);
    const notes = lines.filter(({ isNote }) => isNote);
    const under = paragraphsOf(lines.filter(({ isNote }) => !isNote));
    const read = readTable(
      run.map(({ table }): Table => table),
      {
        id: `${prefix}table-${index + 1}`,
        title: [title, headings.at(-1) ?? '', lead.at(-1)?.said.text ?? ''].join(' ').trim(),
        choosing,
        year,
        federal,
        under,
        has,
      },
    );
    for (const own of under.slice(0, read.taken)) taken.add(own);
    for (const one of run) {
      elements.set(one, []);
      printed.set(one.table, one === first ? read.printed : []);
    }
    // The title of a document that has none; else words of the text around the table.
    const [heading, ...others] = title === '' && above.length === 0 ? read.above : [undefined, ...read.above];
    const before = others.flatMap((own) => (own === undefined ? [] : [paragraph(own)]));
    const behind = read.below.map(paragraph);
    if (read.kind === 'layout') elements.set(first, layoutElements(read));
    else if (read.kind === 'interactions' && clause !== null) {
      interactions.push({ number: clause, ...read.content });
      elements.set(first, [mark('Interactions', { number: clause })]);
    } else if (read.kind === 'roadmap' || read.kind === 'indicators') {
      files.set(read.kind, withNotes(read.content, notes));
      for (const own of paragraphsOf(notes)) taken.add(own);
      has.add(read.kind);
      if (heading !== undefined) above.push(heading);
      elements.set(first, [...before, mark(read.kind === 'roadmap' ? 'Roadmap' : 'Indicators'), ...behind]);
    } else {
      const own = plainTables(read.content);
      tables.push(...own);
      plain.set(first, own);
      elements.set(
        first,
        own.flatMap(({ id }) => (typeof id === 'string' ? [mark('Table', { id })] : [])),
      );
    }
  }
  return {
    roadmap: files.get('roadmap') ?? null,
    indicators: files.get('indicators') ?? null,
    interactions,
    tables,
    plain,
    above,
    elements,
    printed,
    taken,
  };
};
