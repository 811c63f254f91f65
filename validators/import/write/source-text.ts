// source.txt: the words of the printed documents in their order, a paragraph or a row of a table in a line.
import type { Block, Table } from '../../printed/printed.ts';
import type { Item } from '../layout/lines.ts';
import type { Said } from '../said.ts';
import { oneLine } from '../tables/grid/join.ts';
import { linesOf } from '../tables/grid/lines.ts';
import type { WrittenText } from './prose.ts';

const stretchesIn = (blocks: readonly Block[]): Said['stretches'] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ paragraph: block, from: 0, to: block.text.length }]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => stretchesIn(cell.blocks))),
  );

const oneSpace = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The rows of a table; a head that is repeated at a page break is printed once. */
const rowsOf = ({ rows }: Table): readonly Said[] =>
  rows.flatMap(({ cells, head }) => {
    const texts = cells.map(({ blocks }) => oneSpace(oneLine(linesOf(blocks)).text));
    if (head === 'repeated' || texts.every((text) => text === '')) return [];
    return [{ text: texts.join('\t'), stretches: cells.flatMap(({ blocks }) => stretchesIn(blocks)) }];
  });

/**
 * Writes the source, each file's items one after another.
 *
 * @param tables the lines of those tables that were read; the others are written row by row
 */
export const writeSource = (
  items: readonly Item[],
  tables: ReadonlyMap<Table, readonly Said[]> = new Map(),
): WrittenText => {
  const said = items.flatMap((item): readonly Said[] => {
    if (item.kind === 'table') return tables.get(item.table) ?? rowsOf(item.table);
    const { text, stretches } = item.said;
    return [{ text: item.isBullet ? `- ${text}` : text, stretches }];
  });
  return {
    text: `${said.map(({ text }) => text).join('\n')}\n`,
    lines: new Map(said.map((own, index) => [index + 1, own])),
  };
};
