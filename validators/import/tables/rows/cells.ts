// Cells of columns that the content has no key for: they are kept under their heads.
import { joinSaid, type Said, type ValueMap } from '../../said.ts';
import type { Head } from '../grid/head.ts';
import { printedText } from '../grid/join.ts';
import { longest } from '../limits.ts';
import type { Cells } from './outline.ts';

/** The heads of leaves, as the content names their cells. */
const headsOf = ({ entries }: Head): ReadonlyMap<number, string> =>
  new Map(entries.flatMap(({ printed, leaf }) => (leaf === null ? [] : [[leaf, printed.text] as const])));

/** What a row has in the columns that are to stay under their heads; of two columns of one head both, a line each. */
export const cellsOf = (
  head: Head,
  cells: Cells,
  isKept: (leaf: number) => boolean,
): ValueMap | undefined => {
  const heads = headsOf(head);
  const kept = new Map<string, Said>();
  for (const [leaf, { lines }] of [...cells].sort(([a], [b]) => a - b)) {
    const printed = heads.get(leaf)?.slice(0, longest.head);
    if (printed === undefined || lines.length === 0 || !isKept(leaf)) continue;
    const said = printedText(lines);
    const other = kept.get(printed);
    kept.set(printed, other === undefined ? said : joinSaid([other, said], '\n'));
  }
  return kept.size === 0 ? undefined : Object.fromEntries(kept);
};
