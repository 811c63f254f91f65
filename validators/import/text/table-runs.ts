// The tables of a document as they belong together: one that pages part, and a plan whose sections have a table each.
import type { Cell, Row, Table } from '../../printed/printed.ts';
import type { Choosing } from '../choosing.ts';
import { documentWord } from '../layout/words.ts';
import type { Said } from '../said.ts';
import type { FederalName } from '../tables/federal.ts';
import { type Glance, glanceAt } from '../tables/read-table.ts';
import type { Outlined } from './outline.ts';
import { type OutlinedTable, pagesIn, sheetOf } from './pages.ts';

export type OutlinedHeading = Extract<Outlined, { kind: 'heading' }>;

export interface TablesContext {
  readonly choosing: Choosing;
  readonly federal: readonly FederalName[];
  /** The title of the document. */
  readonly title: string;
  readonly year: string | null;
  /** Tells the tables of this document from those of others. */
  readonly prefix: string;
  /** Whether other plans or tables of indicators stand in the same annex. */
  readonly isParted: boolean;
}

/** Tables that are read as one. */
export interface Run {
  /** Names it among the guesses of the import. */
  readonly id: string;
  readonly tables: readonly [OutlinedTable, ...OutlinedTable[]];
  /** The headings over a table that head its rows: those of a plan in sections. */
  readonly over: ReadonlyMap<OutlinedTable, readonly OutlinedHeading[]>;
  /** What it is taken for; null where it is alone in its document, which nobody asks. */
  readonly glance: Glance | null;
}

/** What stands over a table: the title of its document, the heading above it, the words before it. */
export const wordsOver = ({ at: { headings, lead } }: OutlinedTable, title: string): string =>
  [title, headings.at(-1) ?? '', lead.at(-1)?.said.text ?? ''].join(' ').trim();

/** The headings right above a place, one under another. */
export const headingsAbove = (outline: readonly Outlined[], at: number): readonly OutlinedHeading[] => {
  const from = outline.slice(0, at).findLastIndex(({ kind }) => kind !== 'heading') + 1;
  return outline.slice(from, at).flatMap((one) => (one.kind === 'heading' ? [one] : []));
};

/** «Раздел II. Показатели школ» names a document under its number; «2. Мероприятия с наставниками» is a part of one. */
const namesDocument = ({ line }: OutlinedHeading): boolean => {
  const words = line.said.text.replace(/^(?:\p{L}+\s+)?(?:[IVX]+|\d+(?:\.\d+)*)[.):]?\s+/u, '');
  return [line.said.text, words].some((text) => ![null, 'мероприятия'].includes(documentWord(text)));
};

/** The headings between two tables, where nothing else stands there and they may be those of sections. */
const headingsBetween = (
  outline: readonly Outlined[],
  first: OutlinedTable | undefined,
  next: OutlinedTable,
): readonly OutlinedHeading[] => {
  const at = outline.indexOf(next);
  const headings = headingsAbove(outline, at);
  const before = outline[at - headings.length - 1];
  return before === first && !headings.some(namesDocument) ? headings : [];
};

const isRead = ({ glance }: Run): boolean => glance?.kind === 'roadmap' || glance?.kind === 'indicators';

/** Whether a table under its heading goes on with the plan before it; a person may say that it is one of its own. */
const goesOn = ({ id }: Run, heading: Said, choosing: Choosing): boolean => {
  const group = {
    value: 'section',
    says: { ru: 'раздел того же плана или той же таблицы', en: 'a section of the same plan or table' },
  } as const;
  const own = { value: 'own', says: { ru: 'таблица сама по себе', en: 'a table of its own' } } as const;
  return (
    choosing.choose<'section' | 'own'>({
      id: `${id}/section`,
      at: heading.stretches[0] ?? null,
      says: {
        ru: `«${heading.text}»: раздел таблицы, которая стоит выше, – шапка у них одна`,
        en: `“${heading.text}”: a section of the table above; they have one head`,
      },
      likelihood: 0.85,
      choices: [group, own],
    }) === 'section'
  );
};

/** The second as a section of the first; null where it is none. */
const joined = (outline: readonly Outlined[], first: Run, next: Run, choosing: Choosing): Run | null => {
  const { glance } = first;
  if (glance === null || !isRead(first) || glance.kind !== next.glance?.kind) return null;
  if (glance.words === '' || glance.words !== next.glance.words) return null;
  // A sheet of its own tells a table from that of another sheet.
  if (sheetOf(first.tables[0]) !== sheetOf(next.tables[0])) return null;
  const headings = headingsBetween(outline, first.tables.at(-1), next.tables[0]);
  const [top] = headings;
  if (top === undefined) return null;
  const [opening] = first.tables;
  const over =
    first.over.get(opening) ??
    headingsAbove(outline, outline.indexOf(opening)).filter(({ depth }) => depth >= top.depth);
  if (over[0]?.depth !== top.depth || over.some(namesDocument)) return null;
  if (!goesOn(next, top.line.said, choosing)) return null;
  return {
    ...first,
    tables: [...first.tables, ...next.tables],
    over: new Map([...first.over, [opening, over], [next.tables[0], headings]]),
  };
};

/** The tables of a document that are read together, in their order. */
export const runsIn = (
  outline: readonly Outlined[],
  { choosing, title, year, prefix }: Omit<TablesContext, 'isParted'>,
): readonly Run[] => {
  const pages = pagesIn(outline, choosing, prefix);
  const runs: Run[] = [];
  for (const [index, tables] of pages.entries()) {
    const id = `${prefix}table-${index + 1}`;
    const own = { id, title: wordsOver(tables[0], title), choosing, year };
    const glance =
      pages.length < 2
        ? null
        : glanceAt(
            tables.map(({ table }) => table),
            own,
          );
    const run: Run = { id, tables, over: new Map(), glance };
    const last = runs.at(-1);
    const section = last === undefined ? null : joined(outline, last, run, choosing);
    if (section === null) runs.push(run);
    else runs[runs.length - 1] = section;
  }
  return runs;
};

/** A heading as a row over all columns of its table, as other plans print it. */
const asRow = ({ line: { said } }: OutlinedHeading, columns: number): Row | null => {
  const blocks = [...new Set(said.stretches.map(({ paragraph }) => paragraph))];
  const [first] = blocks;
  if (first === undefined) return null;
  const { place } = first;
  const cell: Cell = { column: 0, columns, rows: 1, blocks, text: said.text, place };
  return { cells: [cell], head: null, place };
};

/** The printed tables of a run, with the headings of its sections among their rows: those over the first behind its head. */
export const printedTables = ({ tables, over, glance }: Run): readonly Table[] =>
  tables.map((one, index) => {
    const { table } = one;
    const rows = (over.get(one) ?? []).flatMap((heading) => asRow(heading, table.columns) ?? []);
    const head = glance?.head.at(-1);
    const behind = index > 0 || head === undefined ? 0 : table.rows.indexOf(head) + 1;
    return rows.length === 0 ? table : { ...table, rows: table.rows.toSpliced(behind, 0, ...rows) };
  });
