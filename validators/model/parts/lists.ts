// A clause may hold several lists: a reader finds an item by its place in its own list, not in all of them together.
import type { Growing } from './builder.ts';

/** What a bullet is counted under: its address without its own number. */
const baseOf = ({ anchor }: Growing): string => anchor.replace(/-\d+(?:~\d+)?$/u, '');

/**
 * Bullets that follow each other with nothing between them, list by list in printed order. A list inside an item counts on
 * with the one it stands in: `outer`.
 */
const listsIn = (parts: readonly Growing[], outer: Growing[] | null): readonly Growing[][] => {
  const lists: Growing[][] = [];
  let open = outer;
  for (const part of parts) {
    if (part.kind !== 'bullet') open = null;
    else if (open?.[0] !== undefined && baseOf(open[0]) === baseOf(part)) open.push(part);
    else {
      open = [part];
      lists.push(open);
    }
    for (const inside of listsIn(part.children, open)) lists.push(inside);
  }
  return lists;
};

/** Tells every bullet of a finished tree its place in its list. */
export const placeInLists = (parts: readonly Growing[]): void => {
  const byBase = Map.groupBy(listsIn(parts, null), ([first]) => (first === undefined ? '' : baseOf(first)));
  for (const lists of byBase.values())
    for (const [index, list] of lists.entries())
      for (const [place, part] of list.entries())
        part.listed = { list: lists.length > 1 ? index + 1 : null, item: place + 1 };
};
