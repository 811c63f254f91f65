// A formula laid into the model territory.
import { edit } from '../example-base.ts';

/** A symbol and its meaning. */
type Entry = readonly [symbol: string, means: string];

/** The formula of the model's second indicator in good order. */
export const modelFormula = 'D = K_1 / K_2 \\cdot 100\\%';
export const modelSymbols: readonly Entry[] = [
  ['K_1', 'число наставников'],
  ['K_2', 'число педагогов'],
];

const formulaText = (printed: string, symbols: readonly Entry[]): string =>
  [
    `      - printed: '${printed}'`,
    ...(symbols.length === 0 ? [] : ['        where: где', '        symbols:']),
    ...symbols.map(
      ([symbol, means]) => `          - { symbol: '${symbol}', means: ${JSON.stringify(means)} }`,
    ),
  ].join('\n');

/** The indicator table with formulas under its second indicator. */
export const withFormulas = (
  ...formulas: readonly (readonly [printed: string, symbols: readonly Entry[]])[]
): Readonly<Record<string, string>> => {
  const row = 'targets: { "2024": 6%, "2025": 7% }';
  const texts = formulas.map(([printed, symbols]) => formulaText(printed, symbols));
  return edit('indicators', row, `${row}\n    formulas:\n${texts.join('\n')}`);
};

/** The same with another name of the indicator, one share of two explained members. */
export const withShare = (name: string, above: string, below: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(
      withFormulas([
        modelFormula,
        [
          ['K_1', above],
          ['K_2', below],
        ],
      ]),
    ).map(([path, text]) => [path, text.replace('name: Доля наставников', `name: ${name}`)]),
  );
