// A row of a table that an amending act quotes is one paragraph: between its cells stand only spaces, and no grammar joins them.
import { allParts } from './all-parts.ts';
import type { Provision } from './types.ts';

/** «Строку 12 изложить в следующей редакции:», «дополнить строкой 32 следующего содержания:» */
const ANNOUNCES =
  /(?<!\p{L})(?:строк|позици)\p{L}{1,3}(?!\p{L})[^«»„“]{0,120}(?:следующего\s+содержания|следующей\s+редакции|новой\s+редакции|редакции)\s*:\s*$/iu;
const QUOTED = /^\s*[«„"“]/u;
const ENDS = /[»”"“][.;,]?\s*$/u;

const made = new WeakMap<Provision, ReadonlySet<string>>();

/** The texts of a provision that are rows of a table of another act, cell after cell. */
export const quotedRows = (provision: Provision): ReadonlySet<string> => {
  const before = made.get(provision);
  if (before !== undefined) return before;
  const rows = new Set<string>();
  let [announced, open] = [false, false];
  for (const { text } of allParts(provision.parts)) {
    if (text.trim() === '') continue;
    const isRow = open || (announced && QUOTED.test(text));
    if (isRow) rows.add(text);
    open = isRow && !ENDS.test(text);
    announced = !isRow && ANNOUNCES.test(text);
  }
  made.set(provision, rows);
  return rows;
};
