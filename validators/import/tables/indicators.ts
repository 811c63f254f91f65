// A printed table of indicators as indicators.yaml: rows with values of their times, under their headings.
import { type IndicatorRole, readIndicatorHeads } from '../../text/table-head/indicators.ts';
import type { Said, ValueMap } from '../said.ts';
import { cellsOf } from './cells.ts';
import { chosenRoles, columnsContent, indicatorRoleNames } from './chosen-roles.ts';
import { proposedFederal } from './federal.ts';
import { readFormulas } from './formula.ts';
import type { Head } from './head.ts';
import { oneLine, printedText } from './join.ts';
import { longest } from './limits.ts';
import { type Line, withoutEnd } from './lines.ts';
import { type Cells, type Node, outlineOf } from './outline.ts';
import type { Asking } from './read-table.ts';
import { type IndicatorRead, indicatorRoles, type Texts } from './roles.ts';
import { type AskHeading, itemsOf, type Keys } from './rows.ts';

/** What a column holds, and the time of its values; no time where they have it from a heading. */
type Column = Pick<IndicatorRead, 'role' | 'at'>;

interface Reading {
  readonly head: Head;
  readonly columns: readonly Column[];
  /** The federal indicators of rows, by their order in the table. */
  readonly federalOf: (row: Cells) => string | undefined;
}

const YEAR = /^\s*(?:план\s+)?(?:на\s+|в\s+)?(20\d\d)\s*(?:год[ау]?|г\.)?\s*$/iu;
const TIME = /^\d{4}(?:-(?:\d{4}|Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/u;
const YEARS = /(?<![\d–—-])20\d\d(?![\d–—-])/gu;
const NUMBER = /^\d+(?:\.\d+)*$/u;
const TEXTS = ['collection', 'source', 'responsible', 'note'] as const;
const VALUES = ['minimum', 'weight'] as const;

const isOfValues = (role: IndicatorRole | null): role is 'baseline' | 'target' =>
  role === 'baseline' || role === 'target';

const orNone = (value: Said): Said | undefined => (value.text === '' ? undefined : value);

/** The only year that a title names, as the model reads heads without a year. */
const onlyYear = (title: string): string | null => {
  const [year, ...more] = new Set(Array.from(title.matchAll(YEARS), ([found]) => found));
  return more.length === 0 ? (year ?? null) : null;
};

/** The time of a column under a heading that is a year. */
const timeOf = (at: string | null, year: string | null): string | null => {
  const whole = at === null ? year : TIME.test(at) ? at : year === null ? null : `${year}-${at}`;
  return whole !== null && TIME.test(whole) ? whole : null;
};

const isShort = ({ text }: Said): boolean => text.length <= longest.value;

/** The values of a row by their times, and the columns whose cells are none. */
const valuesIn = ({ columns }: Reading, cells: Cells, year: string | null) => {
  const baseline: ValueMap[] = [];
  const targets: [string, Said][] = [];
  const left = new Set<number>();
  for (const [leaf, { role, at }] of columns.entries()) {
    const value = oneLine(cells.get(leaf)?.lines ?? []);
    if (!isOfValues(role) || value.text === '') continue;
    const time = timeOf(at, year);
    const isTaken = role === 'target' && targets.some(([other]) => other === time);
    if (time === null || isTaken || !isShort(value)) left.add(leaf);
    else if (role === 'target') targets.push([time, value]);
    else baseline.push({ at: time, value });
  }
  return { baseline, targets, left };
};

const rowOf = (reading: Reading, cells: Cells, year: string | null): ValueMap => {
  const { columns, head } = reading;
  const of = (role: IndicatorRole): readonly Line[] =>
    columns.flatMap((column, leaf) => (column.role === role ? (cells.get(leaf)?.lines ?? []) : []));
  const number = withoutEnd(oneLine(of('number')), /[.)\s]+$/u);
  const isNumber = NUMBER.test(number.text) && number.text.length <= longest.number;
  const { baseline, targets, left } = valuesIn(reading, cells, year);
  const printedFormulas = printedText(of('formula'));
  const formulas = printedFormulas.text === '' ? null : readFormulas(printedFormulas);
  const short = Object.fromEntries(VALUES.map((role) => [role, oneLine(of(role))]));
  const isLeft = (leaf: number): boolean => {
    const role = columns[leaf]?.role ?? null;
    return (
      role === null ||
      left.has(leaf) ||
      (role === 'formula' && formulas === null) ||
      (role === 'number' && !isNumber) ||
      ((role === 'minimum' || role === 'weight') && !isShort(short[role] ?? number))
    );
  };
  const [first, ...more] = baseline;
  return {
    number: isNumber ? number : undefined,
    name: orNone(oneLine(of('name'))),
    unit: orNone(oneLine(of('unit'))),
    federal: reading.federalOf(cells),
    baseline: more.length === 0 ? first : baseline,
    targets: targets.length === 0 ? undefined : Object.fromEntries(targets),
    ...Object.fromEntries(
      Object.entries(short).map(([role, value]) => [role, isShort(value) ? orNone(value) : undefined]),
    ),
    ...Object.fromEntries(TEXTS.map((role) => [role, orNone(printedText(of(role)))])),
    formulas: formulas ?? undefined,
    cells: cellsOf(head, cells, isLeft),
  };
};

const yearOf = ({ heading }: Node): string | null => YEAR.exec(heading?.title?.text ?? '')?.[1] ?? null;

const contentsOf = (
  reading: Reading,
  { rows, nodes }: Pick<Node, 'rows' | 'nodes'>,
  year: string | null,
): ValueMap => ({
  groups: nodes.length === 0 ? undefined : nodes.map((node) => groupOf(reading, node, year)),
  indicators: rows.length === 0 ? undefined : rows.map((row) => rowOf(reading, row, year)),
});

const groupOf = (reading: Reading, node: Node, year: string | null): ValueMap => ({
  number: node.heading?.label === null ? (node.heading.number ?? undefined) : undefined,
  label: node.heading?.label ?? undefined,
  title: node.heading?.title ?? undefined,
  ...contentsOf(reading, node, yearOf(node) ?? year),
});

/** The rows in printed order. */
const rowsIn = ({ rows, nodes }: Pick<Node, 'rows' | 'nodes'>): readonly Cells[] => [
  ...rows,
  ...nodes.flatMap(rowsIn),
];

const neededRoles: ReadonlySet<IndicatorRole | null> = new Set(['target', 'baseline', 'unit']);

/** Reads the table as one of indicators; null where it has no column of their names. */
export const readIndicators = (
  head: Head,
  texts: Texts,
  columns: number,
  asking: Asking,
  askHeading: AskHeading,
): ValueMap | null => {
  const hasYears = head.body.some(({ cells }) => cells.length === 1 && YEAR.test(cells[0]?.text ?? ''));
  const year = hasYears ? null : (onlyYear(asking.title) ?? asking.year);
  const read = indicatorRoles(head, texts, year);
  const roles = chosenRoles(head, read, indicatorRoleNames, asking);
  const main = roles.indexOf('name');
  if (main === -1) return null;
  const own = roles.map((role, leaf): Column => {
    const at = isOfValues(role) ? (read[leaf]?.at ?? (role === 'target' ? year : null)) : null;
    return { role, at };
  });
  const number = roles.indexOf('number');
  const keys: Keys = {
    number: number === -1 ? null : number,
    main,
    group: null,
    needed: roles.flatMap((role, leaf) => (neededRoles.has(role) ? [leaf] : [])),
  };
  const { notes, ...top } = outlineOf(itemsOf(head, keys, columns, askHeading), keys, null);
  const dated = own.map(
    (column): Column =>
      isOfValues(column.role) && !hasYears && timeOf(column.at, null) === null
        ? { role: null, at: null }
        : column,
  );
  const all = rowsIn(top);
  const proposed = proposedFederal(
    all.map((cells) => oneLine(cells.get(main)?.lines ?? [])),
    asking.federal,
    asking.choosing,
    asking.id,
  );
  const federalBy = new Map(all.flatMap((row, index) => [[row, proposed.get(index)] as const]));
  const reading: Reading = { head, columns: dated, federalOf: (row) => federalBy.get(row) };
  return {
    columns: columnsContent<IndicatorRole>(
      head,
      (leaf) => dated[leaf] ?? { role: null, at: null },
      (heads) =>
        readIndicatorHeads(heads, onlyYear(asking.title)).map((column) => column ?? { role: null, at: null }),
    ),
    ...contentsOf(reading, top, null),
    footnotes: notes.length === 0 ? undefined : notes,
  };
};
