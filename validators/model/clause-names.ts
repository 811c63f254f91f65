// How a place of an act is called: «п. 4.1.3», «раздел III», «п. 5.1, 7-й пункт списка».
import type { Part } from './types.ts';

const NBSP = '\u00A0';

/** The name of a clause by the number it is cited with: `4.1.3`, `III`, `order/2`. */
export const clauseName = (number: string): string => {
  const [before, inOrder] = number.split('/');
  if (inOrder !== undefined && before === 'order')
    return inOrder === 'preamble' ? 'преамбула акта' : `п.${NBSP}${inOrder} утверждающего акта`;
  return /^[IVXLC]+$/.test(number) ? `раздел${NBSP}${number}` : `п.${NBSP}${number}`;
};

/** A number that stands more than once is told from the first by what follows `~`. */
const repeated = (place: string): string => {
  const [number = place, copy] = place.split('~');
  return copy === undefined ? clauseName(number) : `${clauseName(number)} (${copy}-й с этим номером)`;
};

/** How a part is cited: a numbered one by its number, a bullet or a paragraph by its place in the clause above it. */
export const placeName = ({ anchor, number }: Pick<Part, 'anchor' | 'number'>): string => {
  if (number !== null && anchor.startsWith('p-')) return repeated(anchor.slice(2));
  if (number !== null) return clauseName(anchor.startsWith('order-') ? `order/${number}` : number);
  const [, clause, abz, place] = /^p-(.+?)(-abz)?-(\d+)$/.exec(anchor) ?? [];
  if (clause === undefined || clause.startsWith('abz')) return 'место в тексте';
  return abz === undefined
    ? `${repeated(clause)}, ${place}-й${NBSP}пункт списка`
    : `${repeated(clause)}, абзац${NBSP}${place}`;
};
