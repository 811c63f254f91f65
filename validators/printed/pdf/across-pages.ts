// What goes on from page to page: a table over the same columns, and a paragraph whose words do.
import type { Paragraph } from '../printed.ts';
import type { PageBlock } from './page-blocks.ts';

const sameColumns = (a: PageBlock, b: PageBlock): boolean =>
  a.block.kind === 'table' &&
  b.block.kind === 'table' &&
  a.lefts.length === b.lefts.length &&
  a.lefts.every((left, index) => Math.abs(left - (b.lefts[index] ?? 0)) < 4);

const goesOn = (before: Paragraph, paragraph: Paragraph): boolean =>
  /^\p{Ll}/u.test(paragraph.text) &&
  !/[.;:!?]$/.test(before.text.trimEnd()) &&
  before.align === paragraph.align;

/** What begins a page: the rest of the last block of the page before, or a block of its own. */
export const joinAcross = (last: PageBlock, first: PageBlock): PageBlock | null => {
  const [a, b] = [last.block, first.block];
  if (a.kind === 'table' && b.kind === 'table' && sameColumns(last, first))
    return { ...last, block: { ...a, rows: [...a.rows, ...b.rows] } };
  if (a.kind === 'paragraph' && b.kind === 'paragraph' && goesOn(a, b)) {
    const [run, ...runs] = b.runs;
    const joined = [...a.runs, ...(run === undefined ? [] : [{ ...run, text: ` ${run.text}` }]), ...runs];
    return { ...last, block: { ...a, runs: joined, text: joined.map(({ text }) => text).join('') } };
  }
  return null;
};
