// A row of an indicator table: linked to the federal indicator that it carries, its values read.

import { child, type Spot } from '../../source/spot.ts';
import { parseFormula, parseSymbol } from '../../text/formula/formula.ts';
import { fail } from '../../text/parsed.ts';
import type { IndicatorRole } from '../../text/table-head/indicators.ts';
import { asksGrowth, inUnit, unitBeside } from '../../text/target/target.ts';
import { normalise } from '../../text/words/words.ts';
import type { IndicatorRow } from '../content.generated.ts';
import { detailsOf } from '../details.ts';
import { type Loose, present } from '../loose.ts';
import type { Parts } from '../parts/builder.ts';
import { byTime } from '../planned-year.ts';
import { clauseReference } from '../provision.ts';
import type {
  AchievedValue,
  Detail,
  FederalIndicator,
  Indicator,
  IndicatorColumn,
  IndicatorUnit,
  IndicatorValue,
  PrintedFormula,
  Reference,
} from '../types.ts';
import { shownBetter } from './direction.ts';
import { detailNames } from './heads.ts';
import { parseCell } from './values.ts';

type FormulaData = NonNullable<IndicatorRow['formulas']>[number];

export type RowData = Loose<IndicatorRow>;

/** The list form of a value that may be given alone. */
const isList = <T>(given: T | readonly T[]): given is readonly T[] => Array.isArray(given);

/** What the rows of a table are built with. */
export interface Building {
  readonly federal: readonly FederalIndicator[];
  readonly parts: Parts | null;
  readonly columns: readonly IndicatorColumn[];
  /** A free address for the next row, by its number. */
  readonly anchorOf: (number: string | undefined) => string;
}

/** Reads a printed value of a row, whose name may ask for growth and which may say its unit beside it. */
type ReadValue = (printed: string, spot: Spot) => IndicatorValue;

const valuesOf = (grows: boolean, unit: IndicatorUnit | null, inFigures = false): ReadValue => {
  const inOwnUnit = (cell: IndicatorValue['parsed']): IndicatorValue['parsed'] =>
    unit === null || !cell.ok ? cell : { ...cell, value: cell.value.map((target) => inUnit(target, unit)) };
  const read = (printed: string): IndicatorValue['parsed'] => {
    const cell = parseCell(printed, grows, unit?.rank);
    // «Высокий» among figures gives none.
    const isGrade = cell.ok && cell.value.some(({ kind }) => kind === 'grade');
    return isGrade && inFigures ? fail(printed, 0, printed.length, 'no-number') : inOwnUnit(cell);
  };
  return (printed, spot) => ({ printed, parsed: read(printed), spot });
};

/** Reads values of a row that stand outside its table, as those in it are read. */
export const valueReader = ({ name, unit }: Pick<Indicator, 'name' | 'unit'>): ReadValue =>
  valuesOf(asksGrowth(name), unit);

/** Whether a cell of the row has a figure. */
const isInFigures = ({ baseline, targets }: RowData, details: readonly Detail<IndicatorRole>[]): boolean =>
  [
    ...(baseline === undefined ? [] : isList(baseline) ? baseline : [baseline]).map((one) => one?.value),
    ...Object.values(targets ?? {}),
    ...details.flatMap(({ role, text }) => (role === 'minimum' ? [text] : [])),
  ].some((printed) => /\p{N}/u.test(printed ?? ''));

const unitOf = (name: string, details: readonly Detail<IndicatorRole>[]): IndicatorUnit | null =>
  unitBeside(details.find(({ role }) => role === 'unit')?.text, name);

const achievedOf = ({ baseline }: RowData, spot: Spot, read: ReadValue): readonly AchievedValue[] => {
  const at = child(spot, 'baseline');
  const given =
    baseline === undefined
      ? []
      : isList(baseline)
        ? present(baseline).map(([index, value]) => [value, child(at, index)] as const)
        : [[baseline, at] as const];
  return given
    .flatMap(([data, place]) =>
      data.value === undefined ? [] : [{ ...read(data.value, child(place, 'value')), at: data.at ?? '' }],
    )
    .toSorted((a, b) => byTime(a.at, b.at));
};

const targetsOf = ({ targets }: RowData, spot: Spot, read: ReadValue): ReadonlyMap<string, IndicatorValue> =>
  new Map(
    Object.entries(targets ?? {})
      .flatMap(([time, printed]): [string, IndicatorValue][] =>
        printed === undefined ? [] : [[time, read(printed, child(spot, 'targets', time))]],
      )
      .sort(([a], [b]) => byTime(a, b)),
  );

const buildFormula = (formula: Loose<FormulaData>, spot: Spot): PrintedFormula => ({
  printed: formula.printed ?? '',
  parsed: parseFormula(formula.printed ?? ''),
  where: formula.where ?? null,
  symbols: present(formula.symbols).map(([place, { symbol, means }]) => ({
    symbol: symbol ?? '',
    parsed: parseSymbol(symbol ?? ''),
    means: means ?? '',
    spot: child(spot, 'symbols', place),
  })),
  spot,
});

/** The federal indicator that a row carries out: the one that the editor names, else the one whose words are its own. */
const carriedBy = (
  data: RowData,
  spot: Spot,
  federal: readonly FederalIndicator[],
): Reference<FederalIndicator> | null => {
  if (data.federal !== undefined)
    return {
      printed: data.federal,
      target: federal.find(({ id }) => id === data.federal) ?? null,
      spot: child(spot, 'federal'),
    };
  const words = normalise(data.name ?? '');
  const same = federal.find(({ name }) => normalise(name) === words);
  return same === undefined ? null : { printed: same.id, target: same, spot: child(spot, 'name') };
};

/** Builds a row under the headings `within`, and of the year that they give it. */
export const buildIndicator = (
  data: RowData,
  spot: Spot,
  { within, year }: Pick<Indicator, 'within' | 'year'>,
  { federal, parts, columns, anchorOf }: Building,
): Indicator => {
  const name = data.name ?? '';
  const carried = carriedBy(data, spot, federal);
  const details = detailsOf(data, detailNames, columns, spot);
  const unit = unitOf(name, details);
  const read = valuesOf(asksGrowth(name), unit, isInFigures(data, details));
  const achieved = achievedOf(data, spot, read);
  const targets = targetsOf(data, spot, read);
  const minimum = details.find(({ role }) => role === 'minimum');
  return {
    number: data.number ?? '',
    name,
    federal: carried,
    better:
      carried?.target?.better ??
      data.better ??
      (carried === null ? shownBetter([...achieved, ...targets.values()]) : null) ??
      'higher',
    unit,
    baseline: achieved.at(-1) ?? null,
    achieved,
    targets,
    minimum: minimum === undefined ? null : read(minimum.text, minimum.spot),
    clause: data.clause === undefined ? null : clauseReference(parts, data.clause, child(spot, 'clause')),
    collection: data.collection ?? null,
    formulas: present(data.formulas).map(([index, formula]) =>
      buildFormula(formula, child(spot, 'formulas', index)),
    ),
    details,
    within,
    year,
    anchor: anchorOf(data.number),
    spot,
  };
};
