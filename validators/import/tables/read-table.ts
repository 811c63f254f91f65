// A printed table → what it is, and the content of its file. Nothing is lost: what is not understood stays under its head, and a
// table that is nothing else is one of tables.yaml.
import type { Aside, Block, Paragraph, Table } from '../../printed/printed.ts';
import type { Choosing } from '../choosing.ts';
import type { Said, ValueMap } from '../said.ts';
import type { FederalName } from './federal.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Head, headOf } from './head.ts';
import { readIndicators } from './indicators.ts';
import { readInteractions } from './interactions.ts';
import { oneLine } from './join.ts';
import { kindNames, type Likely, likelyKinds, type TableKind } from './kind.ts';
import { fitsContent } from './limits.ts';
import { type Line, linesOf } from './lines.ts';
import { readPlain } from './plain.ts';
import { readRoadmap } from './roadmap.ts';
import type { Texts } from './roles.ts';
import type { AskHeading } from './rows.ts';
import { calledNotes, readUnder, type Under } from './under.ts';

/** What is known of a table before it is read. */
export interface TableContext {
  /** What is printed over it: its heading; '' where nothing is. */
  readonly title: string;
  readonly choosing: Choosing;
  /** The year of the act or of the plan; null where it is not known. */
  readonly year: string | null;
  /** Names the table among those of the import: «table/2». */
  readonly id: string;
  /** The federal indicators that rows may carry out. */
  readonly federal?: readonly FederalName[];
  /** The kind of table that the document has already: another one of it is a plain table. */
  readonly has?: ReadonlySet<TableKind>;
  /** The paragraphs printed right below it, among which its notes and abbreviations are sought. */
  readonly under?: readonly Paragraph[];
  /** The notes of the document, among which those are the table's that are called in it or in `heading`. */
  readonly asides?: readonly Aside[];
  /** The paragraphs of its title. */
  readonly heading?: readonly Paragraph[];
}

/** What the readers of one kind ask and are told. */
export interface Asking extends Required<Omit<TableContext, 'under' | 'has' | 'asides' | 'heading'>> {
  /** Whether lines of cells may have run together, as where a table was seen in positions on a page. */
  readonly runsTogether: boolean;
}

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
  /** The paragraphs and tables of the cells in order, where the table is only a layout. */
  readonly blocks: readonly Block[];
  /** How many of the paragraphs below it are its own. */
  readonly taken: number;
}

/** No plan has so many rows; what has more is kept as it is printed. */
const mostRead = 20_000;

const idOf = (id: string): string => {
  const plain = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '');
  return (plain === '' ? 'table' : plain).slice(0, 48);
};

/** The words of columns, below the head. */
const textsOf = (head: Head): Texts => {
  const known = new Map<number, readonly string[]>();
  const sample = head.body.filter(({ cells, head: mark }) => cells.length > 1 && mark === null).slice(0, 200);
  return (leaf) => {
    const found = known.get(leaf);
    if (found !== undefined) return found;
    const [from, to] = [
      head.leaves[leaf]?.column ?? 0,
      head.leaves[leaf + 1]?.column ?? Number.POSITIVE_INFINITY,
    ];
    const texts = sample.map(
      ({ cells }) => cells.find(({ column }) => from <= column && column < to)?.text ?? '',
    );
    known.set(leaf, texts);
    return texts;
  };
};

const chosenKind = (
  kinds: readonly [Likely, ...Likely[]],
  grid: Grid,
  { choosing, id }: Asking,
): TableKind => {
  const [best] = kinds;
  const choiceOf = ({ kind }: Likely) => ({ value: kind, says: kindNames[kind] });
  const [first, ...others] = kinds;
  return choosing.choose<TableKind>({
    id,
    at: grid.rows[0]?.cells[0]?.lines[0]?.stretches[0] ?? null,
    says: {
      ru: `Таблица: ${kindNames[best.kind].ru} – по заголовкам граф и словам над ней`,
      en: `The table: ${kindNames[best.kind].en}, by the heads of its columns and the words above it`,
    },
    likelihood: best.likelihood,
    choices: [choiceOf(first), ...others.map(choiceOf)],
  });
};

/** Asks of rows with a name alone whether they are headings. */
const askingHeading = ({ choosing, id }: Asking): AskHeading => {
  let asked = 0;
  return (row, isHeading, likelihood) => {
    if (likelihood > 0.9) return isHeading;
    asked += 1;
    const name = row.cells.map(({ text }) => text).join(' ');
    const heading = {
      value: 'heading',
      says: { ru: 'заголовок строк под ней', en: 'a heading of the rows below' },
    } as const;
    const plain = { value: 'row', says: { ru: 'обычная строка', en: 'a row like the others' } } as const;
    const best = isHeading ? heading : plain;
    return (
      choosing.choose<'heading' | 'row'>({
        id: `${id}/row/${asked}`,
        at: row.cells[0]?.lines[0]?.stretches[0] ?? null,
        says: {
          ru: `Строка «${name}»: ${best.says.ru} – в ней заполнено одно название`,
          en: `The row “${name}”: ${best.says.en}; it has a name and nothing else`,
        },
        likelihood,
        choices: isHeading ? [heading, plain] : [plain, heading],
      }) === 'heading'
    );
  };
};

const contentOf = (
  kind: TableKind,
  head: Head,
  texts: Texts,
  columns: number,
  asking: Asking,
): ValueMap | null => {
  switch (kind) {
    case 'roadmap':
      return readRoadmap(head, texts, columns, asking, askingHeading(asking));
    case 'indicators':
      return readIndicators(head, texts, columns, asking, askingHeading(asking));
    case 'interactions':
      return readInteractions(head);
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

/** Reads a printed table; the parts into which pages cut it come together. */
export const readTable = (tables: readonly Table[], context: TableContext): ReadTable => {
  const { under = [], has = new Set(), federal = [], asides = [], heading = [], ...known } = context;
  const grid = gridOf(tables);
  const head = headOf(grid);
  const texts = textsOf(head);
  const above = head.above.flatMap(({ cells }) => cells.map(({ lines }) => oneLine(lines)));
  const title = [known.title, ...above.map(({ text }) => text)].join(' ').trim();
  const runsTogether = tables.some((table) => table.guessed);
  const asking: Asking = { ...known, title, federal, runsTogether };
  const kinds: readonly [Likely, ...Likely[]] =
    head.body.length > mostRead
      ? [{ kind: 'table', likelihood: 1 }]
      : likelyKinds(grid, head, texts, title, known.year);
  const kind = chosenKind(kinds, grid, asking);
  const blocks =
    kind === 'layout'
      ? tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)))
      : [];
  const content = has.has(kind) ? null : contentOf(kind, head, texts, grid.columns, asking);
  if (content !== null && fitsContent(content)) {
    const texts = linesBelow(head, under);
    // A process has no place for a head and notes of its own.
    const isProcess = kind === 'interactions';
    const own = readUnder(isProcess ? [] : texts);
    const notes = isProcess ? [] : calledNotes([...heading, ...tables], asides);
    return {
      kind,
      content: withUnder(content, notes, own),
      above: isProcess ? [...above, ...head.entries.map(({ printed }) => printed)] : above,
      below: texts.slice(own.taken, head.below.length).map(oneLine),
      blocks,
      taken: Math.max(0, own.taken - head.below.length),
    };
  }
  if (kind === 'layout') return { kind, content: {}, above: [], below: [], blocks, taken: 0 };
  const plain = readPlain(grid, head, idOf(known.id));
  return {
    kind: kind === 'members' ? kind : 'table',
    content: plain,
    above: [],
    below: [],
    blocks,
    taken: 0,
  };
};
