// The indicator table: values and formulas, as printed and as read.
import type { Spot } from '../../source/spot.ts';
import type { Formula, SymbolNode } from '../../text/formula.ts';
import type { Parsed } from '../../text/parsed.ts';
import type { Target } from '../../text/target.ts';
import type { FederalIndicator } from './federal.ts';
import type { Part } from './provision.ts';
import type { Reference } from './reference.ts';
import type { Abbreviation } from './terms.ts';

export interface IndicatorTable {
  /** The title of a table that has one of its own. */
  readonly title: string | null;
  /** The header of the printed table. */
  readonly columns: readonly string[];
  readonly abbreviationsTitle: string | null;
  readonly years: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly abbreviations: readonly Abbreviation[];
  readonly spot: Spot;
}

/** A value of an indicator: as printed, and as read. A cell may hold several, each counting something else. */
export interface IndicatorValue {
  readonly printed: string;
  readonly parsed: Parsed<readonly Target[]>;
  readonly spot: Spot;
}

/** A row of the indicator table. */
export interface Indicator {
  readonly number: string;
  readonly name: string;
  readonly federal: Reference<FederalIndicator> | null;
  readonly better: 'higher' | 'lower';
  readonly baseline: (IndicatorValue & { readonly at: string }) | null;
  readonly targets: ReadonlyMap<string, IndicatorValue>;
  /** The clause it is printed in, where it stands in the text and not in a table. */
  readonly clause: Reference<Part> | null;
  /** Methods of collection, as printed. */
  readonly collection: string | null;
  readonly formulas: readonly PrintedFormula[];
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
