// Printed numbers of a text, sorted into the series in which each must be one clause's own and follow the one before.

import type { Part, Provision } from '../../model/types.ts';
import { romanNumber, toRoman } from '../../text/numbers/numerals.ts';

/** A numbered part and the last figure of its number: 3 for «4.1.3», 6 for «VI». */
export interface Numbered {
  readonly part: Part;
  readonly number: string;
  readonly last: number;
}

/** The number with another last figure, in the same figures. */
export const withLast = (number: string, last: number): string => {
  const figure = number.split('.').at(-1) ?? '';
  return number.slice(0, number.length - figure.length) + (/^\d/.test(figure) ? String(last) : toRoman(last));
};

/** Clauses that ought to count 1, 2, 3 …: those of one clause, or of one list. */
export type Series = readonly Numbered[];

interface Place {
  readonly part: Part;
  /** The unnumbered or Roman section it stands in: there a count may begin anew. */
  readonly section: string;
}

function* places(parts: readonly Part[], section: string): Generator<Place> {
  for (const part of parts) {
    yield { part, section };
    const opens = part.kind === 'section' && !/^\d/.test(part.number ?? '');
    yield* places(part.children, opens ? part.anchor : section);
  }
}

/** «1)» numbers an enumeration inside a clause, not a clause. */
const isClause = ({ kind, number, text }: Part): boolean =>
  number !== null && (kind === 'section' || kind === 'clause') && !text.trimStart().startsWith(`${number})`);

const seriesOf = ({ inOrder, kind }: Part, number: string): string => {
  const above = number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : '';
  return [inOrder ? 'order' : 'text', above === '' ? kind : 'clause', above].join('|');
};

interface Going {
  readonly items: Numbered[];
  section: string;
}

/**
 * The series of a provision's numbers in printed order. Numbers run on through sections («I. 1, 2; II. 3, 4»); a count
 * that begins with 1 again in another section, or in another list of single figures, is a series of its own.
 */
export const clauseSeries = (provision: Provision): readonly Series[] => {
  const open = new Map<string, Going>();
  const series: Numbered[][] = [];
  for (const { part, section } of places(provision.parts, '')) {
    if (part.number === null || !isClause(part)) continue;
    const figure = part.number.split('.').at(-1) ?? '';
    const item: Numbered = { part, number: part.number, last: romanNumber(figure) ?? Number(figure) };
    const key = seriesOf(part, part.number);
    const going = open.get(key);
    const otherList = part.kind === 'clause' && !part.number.includes('.');
    const anew = item.last === 1 && (otherList || going?.section !== section) && part.kind === 'clause';
    if (going !== undefined && !anew) {
      going.items.push(item);
      going.section = section;
    } else {
      const items = [item];
      open.set(key, { items, section });
      series.push(items);
    }
  }
  return series;
};
