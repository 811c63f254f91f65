// Links an indicator table to the federal indicators and reads its values.

import { child, type Spot } from '../source/spot.ts';
import { parseFormula, parseSymbol } from '../text/formula.ts';
import { asksGrowth } from '../text/target.ts';
import type { IndicatorsFile } from './content.generated.ts';
import { parseCell } from './indicator-values.ts';
import { type Loose, present } from './loose.ts';
import type { Parts } from './parts/builder.ts';
import { clauseReference } from './provision.ts';
import type {
  Abbreviation,
  FederalIndicator,
  Indicator,
  IndicatorTable,
  IndicatorValue,
  Reference,
} from './types.ts';

const readValue = (printed: string, spot: Spot, grows: boolean): IndicatorValue => ({
  printed,
  parsed: parseCell(printed, grows),
  spot,
});

const buildIndicator = (
  data: Loose<IndicatorsFile['indicators'][number]>,
  spot: Spot,
  federal: readonly FederalIndicator[],
  parts: Parts | null,
  anchor: string,
): Indicator => {
  const { baseline } = data;
  const grows = asksGrowth(data.name ?? '');
  const carried: Reference<FederalIndicator> | null =
    data.federal === undefined
      ? null
      : {
          printed: data.federal,
          target: federal.find(({ id }) => id === data.federal) ?? null,
          spot: child(spot, 'federal'),
        };
  const targets = Object.entries(data.targets ?? {}).flatMap(([year, printed]): [string, IndicatorValue][] =>
    printed === undefined ? [] : [[year, readValue(printed, child(spot, 'targets', year), grows)]],
  );
  return {
    number: data.number ?? '',
    name: data.name ?? '',
    federal: carried,
    better: carried?.target?.better ?? data.better ?? 'higher',
    baseline:
      baseline?.value === undefined
        ? null
        : { ...readValue(baseline.value, child(spot, 'baseline', 'value'), grows), at: baseline.at ?? '' },
    targets: new Map(targets.sort(([a], [b]) => (a < b ? -1 : 1))),
    clause: data.clause === undefined ? null : clauseReference(parts, data.clause, child(spot, 'clause')),
    collection: data.collection ?? null,
    formulas: present(data.formulas).map(([index, formula]) => {
      const at = child(spot, 'formulas', index);
      return {
        printed: formula.printed ?? '',
        parsed: parseFormula(formula.printed ?? ''),
        where: formula.where ?? null,
        symbols: present(formula.symbols).map(([place, { symbol, means }]) => ({
          symbol: symbol ?? '',
          parsed: parseSymbol(symbol ?? ''),
          means: means ?? '',
          spot: child(at, 'symbols', place),
        })),
        spot: at,
      };
    }),
    anchor,
    spot,
  };
};

/** Links an indicator table's file. */
export const buildIndicators = (
  data: Loose<IndicatorsFile>,
  spot: Spot,
  federal: readonly FederalIndicator[],
  parts: Parts | null,
  abbreviations: readonly Abbreviation[],
): IndicatorTable => {
  const anchors = new Set<string>();
  const anchorOf = (number: string | undefined, index: number): string => {
    const wanted = `i-${number ?? `row-${index + 1}`}`;
    const anchor = anchors.has(wanted) ? `${wanted}~${index + 1}` : wanted;
    anchors.add(anchor);
    return anchor;
  };
  return {
    title: data.title ?? null,
    columns: present(data.columns).map(([, column]) => column),
    abbreviationsTitle: data.abbreviationsTitle ?? null,
    years: present(data.years).map(([, year]) => year),
    indicators: present(data.indicators).map(([index, entry]) =>
      buildIndicator(entry, child(spot, 'indicators', index), federal, parts, anchorOf(entry.number, index)),
    ),
    abbreviations,
    spot,
  };
};
