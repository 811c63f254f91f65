// The indicator table: its columns and groups, values and formulas, as printed and as read.
import type { Spot } from '../../source/spot.ts';
import type { Formula, SymbolNode } from '../../text/formula/formula.ts';
import type { Parsed } from '../../text/parsed.ts';
import type { IndicatorRole } from '../../text/table-head/indicators.ts';
import type { CountedUnit, Target } from '../../text/target/target.ts';
import type { Column, Detail } from './columns.ts';
import type { FederalIndicator } from './federal.ts';
import type { Heading } from './headings.ts';
import type { Part } from './provision.ts';
import type { Reference } from './reference.ts';
import type { Abbreviation } from './terms.ts';

export interface IndicatorTable {
  /** The title of a table that has one of its own. */
  readonly title: string | null;
  /** The header of the printed table. */
  readonly columns: readonly IndicatorColumn[];
  readonly abbreviationsTitle: string | null;
  /** The years, quarters or months that it plans for. */
  readonly years: readonly string[];
  /** Where each of them is said. */
  readonly yearSpots: readonly Spot[];
  /** All rows, in printed order, those of groups among them. */
  readonly indicators: readonly Indicator[];
  /** The headings inside the table; none where its rows stand under none. */
  readonly groups: readonly IndicatorGroup[];
  /** What is printed under the table beside its marks. */
  readonly footnotes: readonly string[];
  readonly abbreviations: readonly Abbreviation[];
  readonly spot: Spot;
}

/** A column; one of values says of what time they are. */
export interface IndicatorColumn extends Column<IndicatorRole> {
  /** «2023», «2022-2023», «2023-Q1», «2023-09»; «Q1» or «09» where the year stands over the rows; else null. */
  readonly at: string | null;
}

/** A heading inside the table, with what stands under it. */
export interface IndicatorGroup extends Heading<'group'> {
  /** The year that the heading gives its rows. */
  readonly year: string | null;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly IndicatorGroup[];
  readonly spot: Spot;
}

/** A value of an indicator: as printed, and as read. A cell may hold several, each counting something else. */
export interface IndicatorValue {
  readonly printed: string;
  readonly parsed: Parsed<readonly Target[]>;
  readonly spot: Spot;
}

/** A value achieved by a time. */
export interface AchievedValue extends IndicatorValue {
  /** «2023», «2022-2023», «2023-Q1», «2023-01». */
  readonly at: string;
}

/** The unit of a row: as printed in its own column or at the end of the name, and what it counts. */
export interface IndicatorUnit extends CountedUnit {
  readonly printed: string;
}

/** A row of the indicator table. */
export interface Indicator {
  readonly number: string;
  readonly name: string;
  readonly federal: Reference<FederalIndicator> | null;
  readonly better: 'higher' | 'lower';
  /** The unit in which values without one are given; null where none is printed, or none that counts. */
  readonly unit: IndicatorUnit | null;
  /** The last value that is achieved. */
  readonly baseline: AchievedValue | null;
  /** All that are achieved, the last among them, in the order of time. */
  readonly achieved: readonly AchievedValue[];
  /** By year, quarter or month, in the order of time; the whole of a year after its parts. */
  readonly targets: ReadonlyMap<string, IndicatorValue>;
  readonly minimum: IndicatorValue | null;
  /** The clause it is printed in, where it stands in the text and not in a table. */
  readonly clause: Reference<Part> | null;
  /** Methods of collection, as printed. */
  readonly collection: string | null;
  readonly formulas: readonly PrintedFormula[];
  /** The cells that have no field of their own, in printed order. */
  readonly details: readonly Detail<IndicatorRole>[];
  /** The headings that it stands under, the outermost first. */
  readonly within: readonly Heading<'group'>[];
  /** The year that the nearest of them gives it; null where none gives one. */
  readonly year: string | null;
  readonly anchor: string;
  readonly spot: Spot;
}

/** A formula as printed, in LaTeX, and what its symbols mean. */
export interface PrintedFormula {
  readonly printed: string;
  readonly parsed: Parsed<Formula>;
  /** What is printed between the formula and its symbols: «где». */
  readonly where: string | null;
  readonly symbols: readonly ExplainedSymbol[];
  readonly spot: Spot;
}

/** A symbol of a formula and its printed meaning. */
export interface ExplainedSymbol {
  readonly symbol: string;
  readonly parsed: Parsed<SymbolNode>;
  readonly means: string;
  readonly spot: Spot;
}
