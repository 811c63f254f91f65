// A row of a printed table of indicators as one of indicators.yaml.
import type { IndicatorRole } from '../../../text/table-head/indicators.ts';
import type { Said, ValueMap } from '../../said.ts';
import type { IndicatorRead } from '../columns/roles.ts';
import type { Head } from '../grid/head.ts';
import { oneLine, printedText } from '../grid/join.ts';
import { type Line, withoutEnd } from '../grid/lines.ts';
import { longest } from '../limits.ts';
import { cellsOf } from '../rows/cells.ts';
import type { Cells } from '../rows/outline.ts';
import { readFormulas } from './formula.ts';

/** What a column holds, and the time of its values; no time where they have it from a heading. */
export type Column = Pick<IndicatorRead, 'role' | 'at'>;

export interface Reading {
  readonly head: Head;
  readonly columns: readonly Column[];
  /** The federal indicators of rows, by their order in the table. */
  readonly federalOf: (row: Cells) => string | undefined;
}

const TIME = /^\d{4}(?:-(?:\d{4}|Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/u;
const NUMBER = /^\d+(?:\.\d+)*$/u;
const TEXTS = ['collection', 'source', 'responsible', 'note'] as const;
const VALUES = ['minimum', 'weight'] as const;

export const isOfValues = (role: IndicatorRole | null): role is 'baseline' | 'target' =>
  role === 'baseline' || role === 'target';

const orNone = (value: Said): Said | undefined => (value.text === '' ? undefined : value);

/** The time of a column under a heading that is a year. */
export const timeOf = (at: string | null, year: string | null): string | null => {
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

export const rowOf = (reading: Reading, cells: Cells, year: string | null): ValueMap => {
  const { columns, head } = reading;
  const of = (role: IndicatorRole): readonly Line[] =>
    columns.flatMap((column, leaf) => (column.role === role ? (cells.get(leaf)?.lines ?? []) : []));
  const number = withoutEnd(oneLine(of('number')), /[.)\s]/u);
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
