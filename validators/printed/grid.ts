// What all readers of tables do alike: the text of a cell, and the head that is printed again among the rows.
import type { Block, Row } from './printed.ts';
import { tooLarge } from './refusals.ts';

/** A table in a table in a table: the text of the innermost is the text of all cells around it. */
const deepestTable = 8;

/** The depth of a table within so many. @throws Refused */
export const oneDeeper = (tables: number): number => {
  if (tables < deepestTable) return tables + 1;
  throw tooLarge({
    ru: `таблицы вложены одна в другую больше ${deepestTable} раз`,
    en: `tables are nested in each other more than ${deepestTable} times`,
  });
};

/** The text of blocks, a line each, with their numbers; a table within is a line a row. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.number === null
          ? block.text
          : `${block.number} ${block.text}`
        : block.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t')).join('\n'),
    )
    .join('\n');

const plain = (text: string): string =>
  text
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What a row says, its cells in their places; null for one that says too little to be a head. */
const saysOf = ({ cells }: Row): string | null => {
  const said = cells.map(({ column, columns, text }) => [column, columns, plain(text)] as const);
  return said.filter(([, , text]) => text !== '').length < 2 ? null : JSON.stringify(said);
};

/**
 * Marks the rows that repeat the head, which authors copy to the top of a page by hand. Where the file says no head, the first row is one
 * if it comes again, with the rows under it that come again too.
 */
export const markRepeated = (rows: readonly Row[]): readonly Row[] => {
  const said = rows.map(saysOf);
  const headRows = rows.findIndex(({ head }) => head !== 'head');
  let heads = headRows === -1 ? rows.length : headRows;
  if (heads === 0) {
    const again = said.findIndex((says, index) => index > 0 && says !== null && says === said[0]);
    if (again === -1) return rows;
    heads = 1;
    while (heads < again && said[heads] !== null && said[heads] === said[again + heads]) heads += 1;
  }
  const ofHead = new Set(said.slice(0, heads).filter((says) => says !== null));
  return rows.map((row, index) => {
    if (index < heads) return { ...row, head: 'head' };
    const says = said[index] ?? null;
    return says !== null && ofHead.has(says) ? { ...row, head: 'repeated' } : row;
  });
};
