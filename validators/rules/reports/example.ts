// A report laid beside the indicators of the model territory.
import { modelFormula, modelSymbols, withFormulas } from '../formulas/example.ts';

const folder = 'regions/primer/acts/1/reports/';

/** The files of an example with a report of 2024 whose list of values is `values`, an entry a line. */
export const reporting = (
  values: readonly string[],
  { period = '2024', on = '2024-12-20' }: { readonly period?: string; readonly on?: string } = {},
): Readonly<Record<string, string>> => ({
  [`${folder}${period}.yaml`]: `reportedOn: ${on}
source: письмо министерства от 20.12.2024 № 7
values:
${values.map((value) => `  - ${value}\n`).join('')}`,
});

/** The same where the second indicator has its formula: D = K_1 / K_2 · 100 %. */
export const computing = (...values: readonly string[]): Readonly<Record<string, string>> => ({
  ...withFormulas([modelFormula, modelSymbols]),
  ...reporting(values),
});

/** The day on which the report of 2024 is judged in examples. */
export const afterReport = '2024-12-25';
