// The form of a report, to be filled in a spreadsheet: what is planned for the period stands in it already.

import { measured } from '../model/compare-targets.ts';
import { daysOf, partOfYear } from '../model/planned-year.ts';
import { nameInReport } from '../model/reports/build.ts';
import { aboutRows, formSheets, numberHeads, valueHeads } from '../model/reports/form.ts';
import type { Indicator, PrintedFormula } from '../model/types.ts';
import { thresholdFor } from '../model/verdict.ts';
import { yearName } from '../model/year-name.ts';
import { demand } from '../rules/indicators/federal-threshold.ts';
import { plainExpression, plainSymbol, symbolsOf } from '../text/formula/formula.ts';
import type { OfficeDocument, Row, Table } from './office/document.ts';
import { lines, words } from './office/made/paragraphs.ts';
import { cellAt, headRow, tableOf } from './office/made/table.ts';

const rowOf = (texts: readonly string[]): Row =>
  texts.map((text, column) => cellAt(column, lines('cell', text)));

/** The unit in which a value is wanted: that of the plan, of the row, of the federal indicator. */
const unitWords = ({ targets, unit, federal }: Indicator): string => {
  if (unit !== null) return unit.printed;
  const [figure] = [...targets.values()].flatMap((value) => measured(value));
  const own = figure?.unit ?? federal?.target?.unit ?? null;
  if (own === 'percent') return '%';
  return own === 'people' ? 'чел.' : (figure?.noun ?? '');
};

const thresholdWords = ({ federal }: Indicator, period: string): string => {
  const target = federal?.target ?? null;
  if (target === null || partOfYear(period) !== null) return '';
  const threshold = thresholdFor(target, period, daysOf(period).to);
  return threshold === null ? '' : demand(threshold, target.unit).ru;
};

const valuesTable = (indicators: readonly Indicator[], period: string): Table => {
  const heads = Object.values(valueHeads);
  const rows = indicators.map((indicator) =>
    rowOf([
      nameInReport(indicator),
      indicator.name,
      unitWords(indicator),
      indicator.targets.get(period)?.printed ?? '',
      thresholdWords(indicator, period),
      '',
      '',
      '',
    ]),
  );
  return tableOf(formSheets.values, [headRow(heads), ...rows], { head: 1, columns: heads.length });
};

/** The rows of a formula: one for each of its symbols, with what it means. */
const formulaRows = (indicator: Indicator, { parsed, symbols }: PrintedFormula): readonly Row[] => {
  if (!parsed.ok) return [];
  const formula = parsed.value;
  const printed = `${plainSymbol(formula.left)} = ${plainExpression(formula.right)}`;
  const meaning = new Map(
    symbols.flatMap(({ parsed: symbol, means }): [string, string][] =>
      symbol.ok ? [[plainSymbol(symbol.value), means]] : [],
    ),
  );
  return symbolsOf(formula).map((symbol) => {
    const name = plainSymbol(symbol);
    return rowOf([nameInReport(indicator), printed, name, meaning.get(name) ?? '', '']);
  });
};

const numbersTable = (indicators: readonly Indicator[]): Table | null => {
  const heads = Object.values(numberHeads);
  const rows = indicators.flatMap((indicator) =>
    indicator.formulas.flatMap((formula) => formulaRows(indicator, formula)),
  );
  return rows.length === 0
    ? null
    : tableOf(formSheets.numbers, [headRow(heads), ...rows], { head: 1, columns: heads.length });
};

/**
 * The form of a report on a table of indicators.
 *
 * @param period «2024», «2024-H1»: the time that is reported on
 */
export const reportForm = (
  territory: string,
  indicators: readonly Indicator[],
  period: string,
): OfficeDocument => {
  const title = `${territory}: отчёт о показателях за ${yearName(period)}`;
  const about = tableOf(
    formSheets.about,
    [headRow(['Сведения', 'Ваш ответ']), ...Object.values(aboutRows).map((row) => rowOf([row, '']))],
    { head: 1, columns: 2 },
  );
  const note = words(
    'note',
    'О каком показателе не отчитываетесь, ту строку оставьте пустой. Значение – одно число; если оно считается по формуле, достаточно чисел на листе «Числа формул».',
  );
  const numbers = numbersTable(indicators);
  return {
    title,
    sections: [
      { landscape: false, blocks: [words('caption', title), about] },
      { landscape: true, blocks: [valuesTable(indicators, period), note] },
      ...(numbers === null ? [] : [{ landscape: false, blocks: [numbers] }]),
    ],
  };
};
