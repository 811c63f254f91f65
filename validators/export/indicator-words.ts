// A cell of a table of indicators as plain text, for formats that draw no mathematics.
import type { IndicatorCell } from '../model/indicators/cells.ts';
import type { PrintedFormula } from '../model/types.ts';
import { plainExpression, plainSymbol } from '../text/formula/formula.ts';

/** A formula in one line, «D = K₁ / K₂ · 100 %», with what its symbols mean; as printed where it was not understood. */
export const formulaWords = ({ printed, parsed, symbols }: PrintedFormula): string => {
  const means = symbols.map(({ symbol, parsed: read, means: words }) => {
    const name = read.ok ? plainSymbol(read.value) : symbol;
    return `${name} – ${words}`;
  });
  const line = parsed.ok
    ? `${plainSymbol(parsed.value.left)} = ${plainExpression(parsed.value.right)}`
    : printed;
  return [line, ...means].join('\n');
};

/** What is printed in a cell; nothing where it is empty. */
export const cellWords = (cell: IndicatorCell | null): string => {
  if (cell === null) return '';
  if (cell.kind === 'formulas') return cell.formulas.map(formulaWords).join('\n');
  return cell.kind === 'text' ? cell.text : cell.value.printed;
};
