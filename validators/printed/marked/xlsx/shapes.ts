// The boxes in which notes are drawn: Excel wants one for each note, in the old markup of drawings, which need not be XML throughout.
import type { CellRemark } from '../by-cell.ts';
import { type Known, type Vocabulary, vocabularyOf } from '../splice.ts';

const microsoft = 'urn:schemas-microsoft-com:';
const v: Known = { prefix: 'v', addresses: [`${microsoft}vml`] };
const o: Known = { prefix: 'o', addresses: [`${microsoft}office:office`] };
const x: Known = { prefix: 'x', addresses: [`${microsoft}office:excel`] };

/** Ids of shapes go by thousands, one for each drawing. */
const idsOfDrawing = 1024;

/** An empty drawing with the form of a note; `number` counts the drawings of the book from 1. */
export const emptyDrawing = (number: number): string =>
  `<xml xmlns:v="${v.addresses[0]}" xmlns:o="${o.addresses[0]}" xmlns:x="${x.addresses[0]}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

const lineLength = 45;
const rowsOf = (lines: readonly string[]): number =>
  lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lineLength)), 2);
const mostRows = 30;
const columnsWide = 4;
const pointsOfRow = 13;

interface Written {
  readonly v: Vocabulary;
  readonly o: Vocabulary;
  readonly x: Vocabulary;
}

const shape = (id: number, { row, column, lines }: CellRemark, used: Written): string => {
  const rows = Math.min(mostRows, rowsOf(lines));
  const anchor = [column + 1, 15, row, 2, column + 1 + columnsWide, 15, row + rows, 4].join(', ');
  const [vml, office, excel] = [used.v.prefix, used.o.prefix, used.x.prefix];
  const declares = used.v.declares + used.o.declares + used.x.declares;
  return [
    `<${vml}shape${declares} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:${rows * pointsOfRow}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" ${office}insetmode="auto">`,
    `<${vml}fill color2="#ffffe1"/><${vml}shadow on="t" color="black" obscured="t"/><${vml}path ${office}connecttype="none"/>`,
    `<${vml}textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></${vml}textbox>`,
    `<${excel}ClientData ObjectType="Note"><${excel}MoveWithCells/><${excel}SizeWithCells/><${excel}Anchor>${anchor}</${excel}Anchor>`,
    `<${excel}AutoFill>False</${excel}AutoFill><${excel}Row>${row}</${excel}Row><${excel}Column>${column}</${excel}Column></${excel}ClientData></${vml}shape>`,
  ].join('');
};

/** The cell of whose note a shape, as written, is the box. */
const cellOf = (written: string): string =>
  [/Row>\s*(\d+)/, /Column>\s*(\d+)/].map((form) => form.exec(written)?.[1] ?? '').join(' ');

/** A drawing without the boxes of cells, each as «row column» from 0. */
export const withoutBoxes = (text: string, cells: ReadonlySet<string>): string =>
  text
    .split(/(?=<(?:[\w.-]+:)?shape\s)/)
    .map((piece, index) => {
      const { 0: close = '', index: at = 0 } = /<\/(?:[\w.-]+:)?shape>/.exec(piece) ?? {};
      const box = index === 0 ? '' : piece.slice(0, at + close.length);
      const isGone = box.includes('ObjectType="Note"') && cells.has(cellOf(box));
      return isGone ? piece.slice(box.length) : piece;
    })
    .join('');

/** A drawing with a box for each cell; `number` is what the drawing would have if it had no ids. */
export const withBoxes = (text: string, number: number, cells: readonly CellRemark[]): string => {
  const ids = [...text.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, id]) => Number(id));
  const last = ids.reduce((most, id) => Math.max(most, id), number * idsOfDrawing);
  const from = text.indexOf('<xml');
  const root = { name: 'xml', attributes: {}, children: [], from, to: text.length };
  const used = {
    v: vocabularyOf(text, root, v),
    o: vocabularyOf(text, root, o),
    x: vocabularyOf(text, root, x),
  };
  const end = text.lastIndexOf('</xml>');
  const boxes = cells.map((cell, index) => shape(last + 1 + index, cell, used));
  return text.slice(0, end) + boxes.join('') + text.slice(end);
};
