// Where the order begins among the lines of a file, and where it ends.
import type { Item } from './lines.ts';
import { signatureAt } from './signature.ts';
import { opensStamp, textOf } from './stamp.ts';
import { isEnacting, kindInHead, opensDocument } from './words.ts';

/** So far into a file stands the word for the kind of an order. */
const reach = 40;

/** The line with which the order disposes, or else its first clause; -1 where a file holds no order. */
const orderIn = (items: readonly Item[]): number => {
  const head = items.slice(0, reach).findIndex((item) => kindInHead(textOf(item)) !== null);
  if (head < 0) return items.slice(0, reach).findIndex((item) => isEnacting(textOf(item)));
  // Under the stamp or the title of a document another act may be named.
  const isUnder = items
    .slice(0, head)
    .some((item, at) => opensStamp(items, at) || opensDocument(textOf(item)));
  if (isUnder) return -1;
  const enacting = items.slice(head, head + reach).findIndex((item) => isEnacting(textOf(item)));
  return enacting < 0 ? head : head + enacting;
};

/** Behind the signature may still stand who drafted it, who agreed and who was told. */
const isAfterSignature = (text: string): boolean =>
  /^(?:исп(?:олнитель|\.)|тел(?:ефон|\.)|(?:с\s+)?\p{L}+\s+ознакомлен|согласован|разослать|верно|_{3,}|\+?\d[\d\s()-]{4,}$|\d{1,2}[.-]\d{2})/iu.test(
    text.trim(),
  );

/** So far behind a signature the stamp of an annex may begin, with nothing of the annex between them. */
const tail = 12;

/** Where the order ends: before the first stamp below its clauses, or behind its signature. */
const endOfOrder = (items: readonly Item[], from: number): number => {
  for (let at = from + 1; at < items.length; at += 1) {
    if (opensStamp(items, at)) return at;
    let end = at;
    for (let next = signatureAt(items, end); next !== null; next = signatureAt(items, end))
      end += next.length;
    if (end === at) continue;
    for (let next = end; next < Math.min(items.length, end + tail); next += 1)
      if (opensStamp(items, next) && !isAfterSignature(textOf(items[next]))) return next;
    while (isAfterSignature(textOf(items[end]))) end += 1;
    return end;
  }
  return items.length;
};

export interface Parted {
  readonly order: readonly Item[];
  readonly rest: readonly Item[];
}

/** Parts a file into the order and the texts of its annexes; an order that says nowhere what it is begins with the file. */
export const partsOf = (items: readonly Item[], enacting = orderIn(items)): Parted => {
  if (enacting < 0) return { order: [], rest: items };
  const end = endOfOrder(items, enacting);
  return { order: items.slice(0, end), rest: items.slice(end) };
};
