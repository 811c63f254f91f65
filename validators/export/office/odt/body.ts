// The text of an OpenDocument text: paragraphs, tables, pages of their kinds.
import type { Block, Paragraph, Run, Section, Table } from '../document.ts';
import { columnWidths, gridOf, lettersIn, mostWhole, type Slot } from '../grid.ts';
import { itemLevels, pageOf, styles } from '../styles.ts';
import { escaped, tag } from '../xml.ts';
import type { Automatic, PageStart } from './automatic.ts';
import { listName, styleName } from './names.ts';

const pieces: Readonly<Record<string, string>> = { '\t': tag('text:tab'), '\n': tag('text:line-break') };

/** Words; spaces that the format would take as one are counted out. */
const textOf = (text: string): string =>
  text
    .split(/([\t\n]|^ +| {2,}| $)/)
    .filter((piece) => piece !== '')
    .map(
      (piece) =>
        pieces[piece] ?? (/^ +$/.test(piece) ? tag('text:s', { 'text:c': piece.length }) : escaped(piece)),
    )
    .join('');

const runOf = ({ text, ...look }: Run, automatic: Automatic): string => {
  const style = automatic.run(look);
  return style === null ? textOf(text) : tag('text:span', { 'text:style-name': style }, textOf(text));
};

const paragraphOf = ({ style, runs, item }: Paragraph, start: PageStart, automatic: Automatic): string => {
  const { heading } = styles[style];
  const written = tag(
    heading === null ? 'text:p' : 'text:h',
    {
      'text:style-name': automatic.paragraph(styleName(style), start),
      'text:outline-level': heading,
    },
    ...runs.map((run) => runOf(run, automatic)),
  );
  if (item === null) return written;
  const depth = Math.min(item, itemLevels - 1);
  const inItem = tag('text:list-item', {}, written);
  const nested = Array.from({ length: depth }).reduce<string>(
    (inner) => tag('text:list-item', {}, tag('text:list', {}, inner)),
    inItem,
  );
  return tag('text:list', { 'text:style-name': listName }, nested);
};

const covered = (count: number): string => tag('table:covered-table-cell').repeat(count);

const rowOf = (slots: readonly Slot[], isHead: boolean, automatic: Automatic): string => {
  const whole = isHead || slots.every(({ cell, goesOn }) => goesOn || lettersIn(cell) < mostWhole);
  return tag(
    'table:table-row',
    { 'table:style-name': automatic.row(whole) },
    ...slots.map(({ cell, goesOn }) => {
      if (goesOn) return covered(cell.columns);
      const spans = {
        'table:number-columns-spanned': cell.columns > 1 ? cell.columns : null,
        'table:number-rows-spanned': cell.rows > 1 ? cell.rows : null,
      };
      const inside = cell.paragraphs.map((one) => paragraphOf(one, null, automatic));
      return (
        tag('table:table-cell', { 'table:style-name': automatic.cell(), ...spans }, ...inside) +
        covered(cell.columns - 1)
      );
    }),
  );
};

const tableOf = (table: Table, landscape: boolean, start: PageStart, automatic: Automatic): string => {
  const { text } = pageOf(landscape);
  const widths = columnWidths(table, text * 100).map((width) => width / 100);
  const rows = gridOf(table).map((slots, row) => rowOf(slots, row < table.head, automatic));
  const head = rows.slice(0, table.head);
  return tag(
    'table:table',
    { 'table:style-name': automatic.table(text, start) },
    ...widths.map((width) => tag('table:table-column', { 'table:style-name': automatic.column(width) })),
    head.length === 0 ? '' : tag('table:table-header-rows', {}, ...head),
    ...rows.slice(table.head),
  );
};

const startOf = (block: Block, landscape: boolean, section: number, index: number): PageStart => {
  if (index === 0) return landscape ? 'Across' : section === 0 ? 'First' : 'Upright';
  return block.kind === 'paragraph' && block.startsPage ? 'break' : null;
};

/** What stands in the text of a document; the styles that it needs are added to `automatic`. */
export const bodyOf = (sections: readonly Section[], automatic: Automatic): string =>
  sections
    .flatMap(({ landscape, blocks }, section) =>
      blocks.map((block, index) => {
        const start = startOf(block, landscape, section, index);
        return block.kind === 'table'
          ? tableOf(block, landscape, start, automatic)
          : paragraphOf(block, start, automatic);
      }),
    )
    .join('');
