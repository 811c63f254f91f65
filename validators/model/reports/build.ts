// Links a report with the indicators that it is about, and puts the numbers that it gives into their printed formulas.
import { child, type Spot } from '../../source/spot.ts';
import {
  evaluate,
  identityOf,
  parseSymbol,
  type Quantity,
  readQuantity,
  symbolsOf,
} from '../../text/formula/formula.ts';
import type { ReportFile } from '../content.generated.ts';
import type { ContentFile } from '../file.ts';
import { valueReader } from '../indicators/row.ts';
import { type Loose, present } from '../loose.ts';
import type { Computed, GivenNumber, Indicator, PeriodReport, ReportedValue } from '../types.ts';

/** What an indicator is called with in a report or a call: its number, or `row-3` where none is printed. */
export const nameInReport = ({ anchor, number }: Pick<Indicator, 'anchor' | 'number'>): string =>
  number === '' ? anchor.replace(/^i-/, '') : number;

type ValueData = Loose<ReportFile['values'][number]>;

const givenOf = ({ given }: ValueData, spot: Spot): readonly GivenNumber[] =>
  Object.entries(given ?? {}).flatMap(([name, number]) => {
    if (number === undefined) return [];
    const printed = String(number);
    return [
      {
        name,
        symbol: parseSymbol(name),
        printed,
        parsed: readQuantity(printed),
        spot: child(spot, 'given', name),
      },
    ];
  });

/** The numbers that were given and read, by the identity of their symbols. */
const valuesOf = (given: readonly GivenNumber[]): ReadonlyMap<string, Quantity> =>
  new Map(
    given.flatMap(({ symbol, parsed }): [string, Quantity][] =>
      symbol.ok && parsed.ok ? [[identityOf(symbol.value), parsed.value]] : [],
    ),
  );

/** What the numbers come to; null where they are enough for no formula, or for several: nobody says which of them is meant. */
const computedOf = (indicator: Indicator | null, given: readonly GivenNumber[]): Computed | null => {
  const values = valuesOf(given);
  const complete = (indicator?.formulas ?? []).flatMap((formula): Computed[] => {
    if (!formula.parsed.ok) return [];
    const used = symbolsOf(formula.parsed.value).map(identityOf);
    if (used.length === 0 || used.some((symbol) => !values.has(symbol))) return [];
    const own = new Map([...values].filter(([symbol]) => used.includes(symbol)));
    const calculation = evaluate(formula.parsed.value, own);
    return calculation.ok ? [{ formula, calculation }] : [];
  });
  const [only, ...more] = complete;
  return only === undefined || more.length > 0 ? null : only;
};

const reportedValue = (
  data: ValueData,
  spot: Spot,
  indicators: readonly Indicator[],
  source: string | null,
): ReportedValue => {
  const printed = data.indicator ?? '';
  const target = indicators.find((indicator) => nameInReport(indicator) === printed) ?? null;
  const given = givenOf(data, spot);
  const read = valueReader(target ?? { name: '', unit: null });
  return {
    indicator: { printed, target, spot: child(spot, 'indicator') },
    value: data.value === undefined ? null : read(String(data.value), child(spot, 'value')),
    given,
    computed: computedOf(target, given),
    source: data.source ?? source,
    note: data.note ?? null,
    spot,
  };
};

/**
 * Links a report.
 *
 * @param indicators the rows of the table that applied when the period ended
 */
export const buildReport = (
  period: string,
  { data, spot }: ContentFile<ReportFile>,
  indicators: readonly Indicator[],
): PeriodReport => {
  const source = data.source ?? null;
  return {
    period,
    reportedOn: data.reportedOn ?? null,
    source,
    values: present(data.values).map(([index, value]) =>
      reportedValue(value, child(spot, 'values', index), indicators, source),
    ),
    spot,
  };
};
