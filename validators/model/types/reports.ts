// What was reported on the indicators of an act: values of a period, as given and as computed by the act's own formulas.
import type { Spot } from '../../source/spot.ts';
import type { Calculation, Quantity, SymbolNode } from '../../text/formula/formula.ts';
import type { Parsed } from '../../text/parsed.ts';
import type { Indicator, IndicatorValue, PrintedFormula } from './indicators.ts';
import type { Reference } from './reference.ts';

/** A number that was put into a formula. */
export interface GivenNumber {
  /** The symbol as it is written, and as it is read. */
  readonly name: string;
  readonly symbol: Parsed<SymbolNode>;
  readonly printed: string;
  readonly parsed: Parsed<Quantity>;
  readonly spot: Spot;
}

/** A formula of the indicator with what came out of it. */
export interface Computed {
  readonly formula: PrintedFormula;
  readonly calculation: Calculation;
}

/** What was reported on one indicator. */
export interface ReportedValue {
  /** The row of the table that applied when the period ended. */
  readonly indicator: Reference<Indicator>;
  /** The value as it was reported; null where only the numbers of its formula were. */
  readonly value: IndicatorValue | null;
  readonly given: readonly GivenNumber[];
  /** What the given numbers come to; null where they are enough for no formula of the indicator, or for several. */
  readonly computed: Computed | null;
  /** Where the figure comes from; that of the report where the value has none of its own. */
  readonly source: string | null;
  readonly note: string | null;
  readonly spot: Spot;
}

/** A report: the values of one period. */
export interface PeriodReport {
  /** «2024», «2022-2023», «2024-Q1», «2024-H1», «2024-09». */
  readonly period: string;
  /** The day on which it was made (ISO date); null where it gives none. */
  readonly reportedOn: string | null;
  readonly source: string | null;
  readonly values: readonly ReportedValue[];
  readonly spot: Spot;
}
