// The printed text of a made-up act, as an extraction gives it: a paragraph a line, the cells of a row parted by tabs.
import type { Grid } from './grids.ts';
import type { Line, Sheet } from './manuscript.ts';

const rowsOf = ({ head, rows, columns }: Grid): readonly string[] =>
  [...head, ...rows].map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row.find((each) => each.column === column);
      const formulas = (cell?.formulas ?? []).flatMap(({ printed, where, symbols }) => [
        printed,
        where ?? '',
        ...symbols.map(({ symbol, means }) => `$${symbol}$ – ${means}`),
      ]);
      return [cell?.text ?? '', ...formulas].join(' ').replaceAll(/\s+/gu, ' ').trim();
    }).join('\t'),
  );

const linesOf = (leaf: Line | Grid): readonly string[] => {
  if (leaf.kind === 'table') return [rowsOf(leaf).join('\n')];
  return [leaf.as === 'item' && leaf.number === null ? `- ${leaf.text}` : leaf.text];
};

/** The text of an act. */
export const sourceText = (sheets: readonly Sheet[]): string =>
  `${sheets.flatMap(({ leaves }) => leaves.flatMap(linesOf)).join('\n\n')}\n`;
