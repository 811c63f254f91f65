// How the cells of a workbook look: as the same paragraphs do in a text.
import type { Run, StyleName } from '../document.ts';
import { font, styles } from '../styles.ts';
import { part, tag } from '../xml.ts';

/** The looks of cells; the place of a look here is its number in the book. */
export const cellStyles: readonly StyleName[] = ['cell', 'cell-head', 'cell-group', 'caption', 'note'];

const framed: ReadonlySet<StyleName> = new Set(['cell', 'cell-head', 'cell-group']);
/** Text of a sheet is a point smaller than that of a printed table, which is narrower. */
const size = 11;

/** The font of a look (`font`), or of a run (`rPr`), where its face has another name. */
export const fontOf = (name: 'font' | 'rPr', { bold, italic, script }: Omit<Run, 'text'>): string =>
  tag(
    name,
    {},
    bold === true ? tag('b') : '',
    italic === true ? tag('i') : '',
    script === undefined ? '' : tag('vertAlign', { val: script === 'below' ? 'subscript' : 'superscript' }),
    tag('sz', { val: size }),
    tag(name === 'font' ? 'name' : 'rFont', { val: font }),
  );

const line = (side: string): string => tag(side, { style: 'thin' }, tag('color', { auto: 1 }));
const noLine = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side)).join('');
const lines = ['left', 'right', 'top', 'bottom'].map(line).join('') + tag('diagonal');

const lookOf = (name: StyleName): string => {
  const { align, bold } = styles[name];
  return tag(
    'xf',
    {
      numFmtId: 49,
      fontId: bold ? 1 : 0,
      fillId: 0,
      borderId: framed.has(name) ? 1 : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyBorder: 1,
      applyAlignment: 1,
    },
    tag('alignment', {
      horizontal: align === 'center' ? 'center' : 'left',
      vertical: align === 'center' ? 'center' : 'top',
      wrapText: 1,
    }),
  );
};

/** `xl/styles.xml`. Cells are texts (format 49), as printed: «1.10» is no number. */
export const stylesPart = (namespace: string): string =>
  part(
    tag(
      'styleSheet',
      { xmlns: namespace },
      tag('fonts', { count: 2 }, fontOf('font', {}), fontOf('font', { bold: true })),
      tag(
        'fills',
        { count: 2 },
        tag('fill', {}, tag('patternFill', { patternType: 'none' })),
        tag('fill', {}, tag('patternFill', { patternType: 'gray125' })),
      ),
      tag('borders', { count: 2 }, tag('border', {}, noLine), tag('border', {}, lines)),
      tag('cellStyleXfs', { count: 1 }, tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      tag('cellXfs', { count: cellStyles.length }, ...cellStyles.map(lookOf)),
      tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ),
  );
