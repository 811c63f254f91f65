// Folds of a comment, and what of them fits into it: the gravest first, so that a long report loses its notes and not
// its errors.
import type { Finding } from '../../rules/finding.ts';
import type { Item } from './finding-item.ts';

/** A fold; its list must stand between empty lines to be read as Markdown. */
const fold = (title: string, count: number, open: boolean, lines: readonly string[]): string =>
  `<details${open ? ' open' : ''}><summary>${title}: ${count}</summary>\n\n${lines.join('\n')}\n\n</details>\n`;

/** What a fold takes beside its lines, at most. */
const foldLength = (title: string): number => fold(title, 1_000_000, true, []).length;

/** The items, which stand by weight, whose folds together take at most `room` UTF-16 units: the least grave are left out. */
export const chosenItems = (items: readonly Item[], room: number): readonly Item[] => {
  const chosen: Item[] = [];
  const begun = new Set<string>();
  let used = 0;
  for (const item of items) {
    const headKey = `${item.fold}\n${item.head}`;
    const size =
      item.text.length +
      1 +
      (begun.has(item.fold) ? 0 : foldLength(item.fold)) +
      (begun.has(headKey) ? 0 : item.head.length + 1);
    if (used + size > room) break;
    used += size;
    begun.add(item.fold).add(headKey);
    chosen.push(item);
  }
  return chosen;
};

/** The folds of items, in the order of the items, in each by what stands above them; those are open that fail the check. */
export const foldsOf = (items: readonly Item[], fails: (finding: Finding) => boolean): readonly string[] =>
  [...Map.groupBy(items, (item) => item.fold)].map(([title, inFold]) => {
    const groups = Map.groupBy(inFold, ({ head }) => head);
    const lines = [...groups].flatMap(([head, found]) => [head, ...found.map(({ text }) => text)]);
    return fold(
      title,
      inFold.length,
      inFold.some(({ finding }) => finding.waived === null && fails(finding)),
      lines,
    );
  });
