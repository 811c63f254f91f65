// The text of a Word document: paragraphs, tables on their grid, sections of pages.
import type { Block, Cell, Paragraph, Run, Section, Table } from '../document.ts';
import { columnWidths, gridOf, lettersIn, mostWhole, type Slot } from '../grid.ts';
import { itemLevels, pageOf } from '../styles.ts';
import { escaped, tag } from '../xml.ts';
import { styleId, twips } from './styles.ts';

const value = (name: string, val: string | number): string => tag(name, { 'w:val': val });

const breaks: Readonly<Record<string, string>> = { '\t': tag('w:tab'), '\n': tag('w:br') };

const textOf = (text: string): string =>
  text
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => breaks[piece] ?? tag('w:t', { 'xml:space': 'preserve' }, escaped(piece)))
    .join('');

const runOf = ({ text, bold, italic, script }: Run): string => {
  const look = [
    bold === true ? tag('w:b') : '',
    italic === true ? tag('w:i') : '',
    script === undefined ? '' : value('w:vertAlign', script === 'below' ? 'subscript' : 'superscript'),
  ].join('');
  return tag('w:r', {}, look === '' ? '' : tag('w:rPr', {}, look), textOf(text));
};

/** A paragraph; `section` is the end of a section of pages that it bears. */
const paragraphOf = ({ style, runs, item, startsPage }: Paragraph, section = ''): string =>
  tag(
    'w:p',
    {},
    tag(
      'w:pPr',
      {},
      value('w:pStyle', styleId(style)),
      startsPage ? tag('w:pageBreakBefore') : '',
      item === null
        ? ''
        : tag('w:numPr', {}, value('w:ilvl', Math.min(item, itemLevels - 1)), value('w:numId', 1)),
      section,
    ),
    ...runs.map(runOf),
  );

const emptyCell = tag('w:p', {}, tag('w:pPr', {}, value('w:pStyle', styleId('cell'))));

const cellOf = (cell: Cell, goesOn: boolean, widths: readonly number[]): string => {
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, one) => sum + one, 0);
  return tag(
    'w:tc',
    {},
    tag(
      'w:tcPr',
      {},
      tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      cell.columns > 1 ? value('w:gridSpan', cell.columns) : '',
      cell.rows > 1 ? (goesOn ? tag('w:vMerge') : value('w:vMerge', 'restart')) : '',
    ),
    ...(goesOn ? [emptyCell] : cell.paragraphs.map((one) => paragraphOf(one))),
  );
};

const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' } as const;
const borders = tag(
  'w:tblBorders',
  {},
  ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => tag(`w:${side}`, line)),
);

/** A row goes over to the next page as a whole, unless it takes much of one. */
const rowLook = (slots: readonly Slot[], isHead: boolean): string => {
  const whole = isHead || slots.every(({ cell, goesOn }) => goesOn || lettersIn(cell) < mostWhole);
  return whole ? tag('w:trPr', {}, tag('w:cantSplit'), isHead ? tag('w:tblHeader') : '') : '';
};

const tableOf = (table: Table, landscape: boolean): string => {
  const whole = twips(pageOf(landscape).text);
  const widths = columnWidths(table, whole);
  return tag(
    'w:tbl',
    {},
    tag(
      'w:tblPr',
      {},
      tag('w:tblW', { 'w:w': whole, 'w:type': 'dxa' }),
      borders,
      tag('w:tblLayout', { 'w:type': 'fixed' }),
      tag(
        'w:tblCellMar',
        {},
        tag('w:left', { 'w:w': twips(1.2), 'w:type': 'dxa' }),
        tag('w:right', { 'w:w': twips(1.2), 'w:type': 'dxa' }),
      ),
    ),
    tag('w:tblGrid', {}, ...widths.map((width) => tag('w:gridCol', { 'w:w': width }))),
    ...gridOf(table).map((slots, row) =>
      tag(
        'w:tr',
        {},
        rowLook(slots, row < table.head),
        ...slots.map(({ cell, goesOn }) => cellOf(cell, goesOn, widths)),
      ),
    ),
  );
};

/** The end of a section: its paper. The first page of an act bears no number. */
const sectionEnd = (landscape: boolean, isFirst: boolean): string => {
  const { width, height, margins } = pageOf(landscape);
  return tag(
    'w:sectPr',
    {},
    isFirst ? tag('w:headerReference', { 'w:type': 'default', 'r:id': 'header' }) : '',
    value('w:type', 'nextPage'),
    tag('w:pgSz', {
      'w:w': twips(width),
      'w:h': twips(height),
      'w:orient': landscape ? 'landscape' : null,
    }),
    tag('w:pgMar', {
      'w:top': twips(margins.top),
      'w:right': twips(margins.right),
      'w:bottom': twips(margins.bottom),
      'w:left': twips(margins.left),
      'w:header': twips(10),
      'w:footer': twips(5),
      'w:gutter': 0,
    }),
    isFirst ? tag('w:titlePg') : '',
  );
};

const end: Paragraph = { kind: 'paragraph', style: 'end', runs: [], item: null, startsPage: false };

/** Two tables that touch would be one, and a table cannot end a section: an empty paragraph stands behind such a one. */
const parted = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block, index) =>
    block.kind === 'table' && blocks[index + 1]?.kind !== 'paragraph' ? [block, end] : [block],
  );

const sectionOf = ({ landscape, blocks }: Section, index: number, all: readonly Section[]): string => {
  const closing = sectionEnd(landscape, index === 0);
  const isLast = index === all.length - 1;
  const laid = parted(blocks);
  const written = laid.map((block, at) => {
    if (block.kind === 'table') return tableOf(block, landscape);
    return paragraphOf(block, !isLast && at === laid.length - 1 ? closing : '');
  });
  return written.join('') + (isLast ? closing : '');
};

/** What stands in the body of a document. */
export const bodyOf = (sections: readonly Section[]): string => sections.map(sectionOf).join('');
