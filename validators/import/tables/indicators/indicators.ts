// A printed table of indicators as indicators.yaml: rows with values of their times, under their headings.
import { type IndicatorRole, readIndicatorHeads } from '../../../text/table-head/indicators.ts';
import type { ValueMap } from '../../said.ts';
import type { Asking } from '../asking.ts';
import { chosenRoles, indicatorRoleNames } from '../columns/chosen-roles.ts';
import { columnsContent } from '../columns/columns-content.ts';
import { indicatorRoles, type Texts } from '../columns/roles.ts';
import { proposedFederal } from '../federal.ts';
import type { Head } from '../grid/head.ts';
import { oneLine, printedText } from '../grid/join.ts';
import { type Cells, type Node, outlineOf } from '../rows/outline.ts';
import { printedRows } from '../rows/printed-rows.ts';
import { type AskHeading, itemsOf, type Keys, type ReadRows } from '../rows/rows.ts';
import { asFormulas } from './formula.ts';
import { type Column, isOfValues, type Reading, rowOf, timeOf } from './row.ts';

const YEAR = /^\s*(?:план\s+)?(?:на\s+|в\s+)?(20\d\d)\s*(?:год[ау]?|г\.)?\s*$/iu;
const YEARS = /(?<![\d–—-])20\d\d(?![\d–—-])/gu;

/** The only year that a title names, as the model reads heads without a year. */
const onlyYear = (title: string): string | null => {
  const [year, ...more] = new Set(Array.from(title.matchAll(YEARS), ([found]) => found));
  return more.length === 0 ? (year ?? null) : null;
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
): ReadRows | null => {
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
    counted: false,
    needed: roles.flatMap((role, leaf) => (neededRoles.has(role) ? [leaf] : [])),
  };
  const items = itemsOf(head, keys, columns, askHeading);
  const { notes, ...top } = outlineOf(items, keys, null);
  /** «План» and «прогноз» of one year: the second stays under its head. */
  const isSecond = ({ role, at }: Column, leaf: number): boolean =>
    role === 'target' && own.findIndex((column) => column.role === role && column.at === at) < leaf;
  const dated = own.map(
    (column, leaf): Column =>
      (isOfValues(column.role) && !hasYears && timeOf(column.at, null) === null) || isSecond(column, leaf)
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
  const content = {
    columns: columnsContent<IndicatorRole>(
      head,
      (leaf) => dated[leaf] ?? { role: null, at: null },
      (heads) =>
        readIndicatorHeads(heads, onlyYear(asking.title)).map((column) => column ?? { role: null, at: null }),
    ),
    ...contentsOf(reading, top, null),
    footnotes: notes.length === 0 ? undefined : notes,
  };
  return {
    content,
    printed: printedRows(
      items,
      () => false,
      (lines, leaf) => {
        const said = printedText(lines);
        return dated[leaf]?.role === 'formula' ? asFormulas(said) : said;
      },
    ),
  };
};
