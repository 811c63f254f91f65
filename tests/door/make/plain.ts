// An act as a typist without styles lays it out: every number typed, headings centred and bold, empty paragraphs for space,
// lines broken by hand, the order with all annexes in one file.
import { cell, docxOf, row, run } from '../../../validators/printed/docx/testing.ts';
import type { Grid, GridCell, GridRow } from './grids.ts';
import type { Line, Sheet } from './manuscript.ts';
import { typedFormula } from './typed-formula.ts';
import { isWide, widths } from './widths.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const BREAK = '<w:r><w:br/></w:r>';

/** Word parts a text where it was edited or checked, in the midst of words too. */
const runsOf = (text: string, look = ''): string => {
  const at = text.length > 60 ? [23, 41] : [];
  const pieces = [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
  return pieces
    .map((piece) => run(escaped(piece), look))
    .join('<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>');
};

const withBreaks = (text: string, look = ''): string =>
  text
    .split('\n')
    .map((part) => runsOf(part, look))
    .join(BREAK);

const paragraph = (inside: string, properties: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;

const EMPTY = '<w:p/>';
const centred = '<w:jc w:val="center"/>';
const right = '<w:ind w:left="5103"/>';
const justified = '<w:ind w:firstLine="709"/><w:jc w:val="both"/>';

const FONT =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>';

/** A4 with its margins, upright or lying. */
const paper = (isWide: boolean): string =>
  `<w:sectPr><w:pgSz ${isWide ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701"/></w:sectPr>`;

/** The widest line of a stamp and of a centred heading: there the typist presses Enter. */
const widest = 52;

/** Breaks a text into lines that are no wider. */
const wrapped = (text: string): string => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + word.length < widest) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines.join('\n');
};

/** «Приложение № 2» stands on a line of its own. */
const stampText = (text: string): string => {
  const [, first, rest] = /^(Приложение(?: № ?\S+)?) (?!№)(\S.*)$/u.exec(text) ?? [];
  return first === undefined || rest === undefined ? text : `${first}\n${wrapped(rest)}`;
};

const typeset = (line: Line, dash: string): string => {
  const { as, text } = line;
  switch (as) {
    case 'requisite':
      return paragraph(withBreaks(text, '<w:b/>'), centred) + EMPTY;
    case 'title':
    case 'section':
    case 'caption':
      return EMPTY + paragraph(withBreaks(wrapped(text), '<w:b/>'), centred) + EMPTY;
    case 'stamp':
      return paragraph(withBreaks(stampText(text)), right);
    case 'item':
      return paragraph(withBreaks(line.number === null ? `${dash} ${text}` : text), justified);
    case 'signature':
    case 'clause':
    case 'text':
      return paragraph(withBreaks(text), justified);
  }
};

/** The post and the name on one line, parted by tabs. */
const signature = (post: string, name: string): string =>
  EMPTY +
  EMPTY +
  paragraph(`${run(escaped(post))}<w:r><w:tab/><w:tab/><w:tab/></w:r>${run(escaped(name))}`, '');

const cellOf = ({ text, formulas, columns }: GridCell, look: string): string => {
  const inside =
    formulas.length === 0
      ? withBreaks(text, look)
      : formulas.map((formula) => typedFormula(formula)).join(BREAK);
  return cell(`<w:p>${inside}</w:p>`, columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '');
};

/** A row with an empty cell where one above it covers more rows: the typist does not merge downwards. */
const rowOf = (cells: GridRow, columns: number, look = ''): string => {
  const made: string[] = [];
  let column = 0;
  for (const each of cells) {
    for (; column < each.column; column += 1) made.push(cell('<w:p/>'));
    made.push(cellOf(each, look));
    column += each.columns;
  }
  for (; column < columns; column += 1) made.push(cell('<w:p/>'));
  return row(made);
};

const tableOf = (grid: Grid, lies: boolean): string => {
  const { head, rows, columns } = grid;
  return `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>${widths(
    grid,
    lies,
  )
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join(
      '',
    )}</w:tblGrid>${head.map((cells) => rowOf(cells, columns, '<w:b/>')).join('')}${rows.map((cells) => rowOf(cells, columns)).join('')}</w:tbl>${EMPTY}`;
};

const leavesOf = (sheet: Sheet, dash: string): string => {
  const { leaves } = sheet;
  const made: string[] = [];
  for (let at = 0; at < leaves.length; at += 1) {
    const [leaf, next] = [leaves[at], leaves[at + 1]];
    if (leaf === undefined) break;
    if (leaf.kind === 'table') made.push(tableOf(leaf, isWide(sheet)));
    else if (leaf.as === 'signature' && next?.kind === 'line' && next.as === 'signature') {
      made.push(signature(leaf.text, next.text));
      at += 1;
    } else made.push(typeset(leaf, dash));
  }
  return made.join('');
};

/** The bytes of a DOCX with these sheets, each in a section of its own; `dash` begins the items of its lists. */
export const plainDocx = (sheets: readonly Sheet[], dash = '-'): Uint8Array =>
  docxOf({
    styles: FONT,
    body: sheets
      .map((sheet, at) => {
        const section = paper(isWide(sheet));
        const isLast = at === sheets.length - 1;
        return leavesOf(sheet, dash) + (isLast ? section : `<w:p><w:pPr>${section}</w:pPr></w:p>`);
      })
      .join(''),
  });
