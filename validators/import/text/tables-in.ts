// The tables of a document, each where it stands: a roadmap, indicators and interactions in files of their own, others in tables.yaml,
// and what was only laid out as a table as the text that it is.
import type { Paragraph, Table } from '../../printed/printed.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { itemsOf, type Line, linesIn } from '../layout/lines.ts';
import { documentWord } from '../layout/words.ts';
import type { Said, Value, ValueMap } from '../said.ts';
import type { TableKind } from '../tables/kind.ts';
import { type ReadTable, readTable } from '../tables/read-table.ts';
import { type Element, mark, paragraph } from './elements.ts';
import { linesOf, type Outlined, soleLine } from './outline.ts';
import {
  type OutlinedHeading,
  printedTables,
  type Run,
  type TablesContext,
  wordsOver,
} from './table-runs.ts';

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
  /** The headings that tables print themselves: among their rows, or over them. */
  readonly headings: ReadonlySet<Outlined>;
}

/** The lines right below a table, up to the next heading or table. */
const below = (outline: readonly Outlined[], last: Outlined): readonly Line[] => {
  const found: Line[] = [];
  for (const one of outline.slice(outline.indexOf(last) + 1)) {
    if (one.kind === 'heading' || one.kind === 'table') break;
    found.push(...(one.kind === 'list' ? one.lines : [one.line]));
  }
  return found;
};

/** The notes between the title over a table and the table: the title calls them. */
const notesAbove = (outline: readonly Outlined[], first: Outlined): readonly Line[] => {
  const before = outline.slice(0, outline.indexOf(first));
  const isNoted = (one: Outlined): boolean => one.kind === 'line' && one.line.isNote;
  const title = before.findLastIndex((one) => !isNoted(one));
  return title < 0 || before[title]?.kind === 'heading' ? before.slice(title + 1).flatMap(linesOf) : [];
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

/** What is printed in one line right above a table and names it; null where nothing does. */
const titleAbove = (outline: readonly Outlined[], table: Outlined): Said | null => {
  const at = outline.indexOf(table);
  const over = outline[at - 1];
  const line = over === undefined ? null : soleLine(over);
  if (line === null || over?.kind !== 'heading') {
    // «План мероприятий на 2026 год» between two tables, as sheets have it.
    const isBetween = outline[at - 2]?.kind === 'table' && documentWord(line?.said.text ?? '') !== null;
    const names =
      line !== null && (/:$/u.test(line.said.text) || (isBetween && !/[.;,]$/u.test(line.said.text)));
    return names ? line.said : null;
  }
  return outline[at - 2]?.kind === 'heading' ? null : line.said;
};

const isNumbered = (one: Outlined): boolean => readClauseNumber(soleLine(one)?.said.text ?? '') !== null;

/**
 * The heading right above a table that is its caption and no section: it has no number where the heading before it has one, and nothing
 * but the table stands under it before the numbers go on. Null where there is none.
 */
const captionOver = (
  outline: readonly Outlined[],
  { tables: [first, ...more] }: Run,
): OutlinedHeading | null => {
  const at = outline.indexOf(first);
  const [before, over] = [outline[at - 2], outline[at - 1]];
  const behind = outline[outline.indexOf(more.at(-1) ?? first) + 1];
  if (over?.kind !== 'heading' || before?.kind === 'heading' || isNumbered(over)) return null;
  const section = outline.slice(0, at - 1).findLast(({ kind }) => kind === 'heading');
  const isAlone = behind === undefined || isNumbered(behind);
  return isAlone && section !== undefined && isNumbered(section) ? over : null;
};

/** The title of a table where it is not that of the document; indicators may have none. */
const ownTitle = (kind: TableKind, title: Said | null, isFirst: boolean): ValueMap => {
  if (title !== null) return { title };
  return isFirst || kind === 'roadmap' ? {} : { title: undefined };
};

/** The entries of tables.yaml; a very long table is several. */
const plainTables = ({ tables }: ValueMap): readonly ValueMap[] =>
  Array.isArray(tables)
    ? tables.filter((one): one is ValueMap => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];

/** Reads the tables of a document. */
export const findTables = (
  outline: readonly Outlined[],
  runs: readonly Run[],
  { choosing, federal, title, year, isParted }: TablesContext,
): FoundTables => {
  const files = new Map<TableKind, ValueMap>();
  const has = new Set<TableKind>();
  const interactions: ValueMap[] = [];
  const tables: ValueMap[] = [];
  const plain = new Map<Outlined, readonly ValueMap[]>();
  const above: Said[] = [];
  const elements = new Map<Outlined, readonly Element[]>();
  const taken = new Set<Paragraph>();
  const printed = new Map<Table, readonly Said[]>();
  const captions = new Set<Outlined>();
  for (const run of runs) {
    const [first] = run.tables;
    const { clause } = first.at;
    const lines = below(outline, run.tables.at(-1) ?? first);
    const notes = [...notesAbove(outline, first), ...lines.filter(({ isNote }) => isNote)];
    const under = paragraphsOf(lines.filter(({ isNote }) => !isNote));
    const read = readTable(printedTables(run), {
      id: run.id,
      title: wordsOver(first, title),
      choosing,
      year,
      federal,
      under,
      has,
    });
    for (const own of under.slice(0, read.taken)) taken.add(own);
    for (const one of run.tables) {
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
      // The only plan of a document has the title of the document; indicators within a clause have none.
      const isWithin = read.kind === 'indicators' && clause !== null && !isParted;
      const isFirst = has.size === 0 && !isWithin;
      const own = (isFirst && !isParted) || isWithin ? null : titleAbove(outline, first);
      files.set(read.kind, { ...ownTitle(read.kind, own, isFirst), ...withNotes(read.content, notes) });
      for (const own of paragraphsOf(notes)) taken.add(own);
      has.add(read.kind);
      if (heading !== undefined) above.push(heading);
      elements.set(first, [...before, mark(read.kind === 'roadmap' ? 'Roadmap' : 'Indicators'), ...behind]);
    } else {
      const caption = captionOver(outline, run);
      if (caption !== null) captions.add(caption);
      const own = plainTables(read.content).map(({ id, ...content }, index) => ({
        id,
        ...(caption === null || index > 0 ? {} : { caption: caption.line.said }),
        ...content,
      }));
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
    headings: new Set([...captions, ...runs.flatMap(({ over }) => [...over.values()].flat())]),
  };
};
