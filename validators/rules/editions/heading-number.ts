// «Раздел III дополнить строкой 21»: a heading inside a table is found by its number, also where only its label prints it.
import type { Heading, MeasureGroup } from '../../model/types.ts';
import { readLabelledNumber } from '../../text/acts/labelled-number.ts';
import { romanNumber } from '../../text/numbers/numerals.ts';

/** «III.», «IV»: a label that is a number and no more. */
const BARE = /^\s*([IVX]{1,6})[.)]?\s*$/u;

const labelled = (label: string): string | null => {
  const bare = BARE.exec(label)?.[1];
  if (bare !== undefined) return romanNumber(bare) === null ? null : bare;
  return readLabelledNumber(label)?.number ?? null;
};

/** The numbers of headings, the printed one or that of the label; of «Раздел 2» over a row 2 none, since «2» is the row. */
export const headingNumbers = (
  rows: readonly { readonly number: string }[],
): ((heading: Pick<Heading | MeasureGroup, 'number' | 'label'>) => string | null) => {
  const taken = new Set(rows.map(({ number }) => number));
  return ({ number, label }) => {
    if (number !== null && number !== '') return String(number);
    const read = label === null ? null : labelled(label);
    return read === null || taken.has(read) ? null : read;
  };
};
