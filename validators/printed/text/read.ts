// Texts without markup: tables of separated values, and plain text with tables between tabs. Which of them it is, its rows say.
import { collectNotices, type Notices } from '../notices.ts';
import { paragraphOf, plainCell, runOf } from '../plain.ts';
import type { Block, FilePlace, Reading, Says } from '../printed.ts';
import { refused } from '../refusals.ts';
import type { Grid, GridCell } from '../sheet/grid.ts';
import { layOut } from '../sheet/lay-out.ts';
import { type Separated, type Separator, scan, separatorOf } from './separated.ts';

const noWords = refused('empty', {
  ru: 'В файле нет текста: одни пробелы и пустые строки.',
  en: 'The file has no text: only spaces and empty lines.',
});

const brokenQuotes: Says = {
  ru: 'Кавычка не закрыта: отсюда кавычки взяты как знаки текста. Проверьте, не съехали ли ячейки',
  en: 'A quotation mark is not closed: from here on such marks were taken for text. See whether cells are out of place',
};

const unevenRow = (columns: number): Says => ({
  ru: `В строке не столько ячеек, сколько в большинстве строк (${columns}): ячейки взяты по порядку`,
  en: `A row has not as many cells as most rows (${columns}): they were taken in order`,
});

const at = ({ line, column }: { readonly line: number; readonly column: number }): FilePlace => ({
  in: 'text',
  line,
  column,
});

const isSaid = ({ text }: Separated): boolean => text.trim() !== '';

/** Rows that are longer or shorter than most by cells that say something; titles and group rows of one cell are not meant. */
const noteUneven = (
  rows: readonly (readonly Separated[])[],
  { columns }: Separator,
  notices: Notices,
): void => {
  for (const row of rows) {
    const [first] = row;
    const extra = row.slice(columns).some(isSaid);
    const short = row.length > 1 && row.length < columns && row.filter(isSaid).length > 1;
    if (first !== undefined && (extra || short)) notices.add('uneven rows', unevenRow(columns), at(first));
  }
};

const gridOf = (rows: readonly (readonly Separated[])[]): Grid => ({
  cells: rows.flatMap((row, index) =>
    row.flatMap((cell, column): readonly GridCell[] =>
      isSaid(cell) ? [{ ...plainCell(cell.text.trim(), at(cell), column), row: index }] : [],
    ),
  ),
  heads: new Set(),
  placeOf: ({ top, left }) => {
    const row = rows[top] ?? [];
    return at(row[left] ?? row.at(-1) ?? { line: 1, column: 1 });
  },
});

const readSeparated = (text: string, separator: Separator, notices: Notices): readonly Block[] => {
  const { rows, brokenAt } = scan(text, separator.sign);
  if (brokenAt !== null) notices.add('broken quotes', brokenQuotes, at(brokenAt));
  noteUneven(rows, separator, notices);
  // Excel reads and writes the separator itself in a first line «sep=;».
  const named = /^sep=.$/i.test(text.slice(0, 6).trim());
  return layOut([gridOf(named ? [[], ...rows.slice(1)] : rows)]);
};

/** Lines with tabs one after another are a table, every other line is a paragraph. */
const readLines = (text: string): readonly Block[] => {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const from = index;
    const isRow = (line: string | undefined): boolean => line?.trim().includes('\t') ?? false;
    while (isRow(lines[index])) index += 1;
    if (index - from > 1) {
      const rows = lines.slice(from, index).map((line, row) => {
        let column = 1;
        return line.split('\t').map((said) => {
          const cell = { text: said, line: from + row + 1, column };
          column += said.length + 1;
          return cell;
        });
      });
      blocks.push(...layOut([gridOf(rows)]));
      continue;
    }
    index = from + 1;
    const line = lines[from] ?? '';
    const said = line.replaceAll('\f', '').trim();
    if (said === '') continue;
    const place = at({ line: from + 1, column: line.length - line.trimStart().length + 1 });
    blocks.push(paragraphOf([runOf(said, place)], place, { startsPage: line.startsWith('\f') }));
  }
  return blocks;
};

/** A table where nearly all rows agree; what only a comma parts may be sentences, unless the name says that it is a table. */
const isTable = ({ sign, agreement, columns }: Separator, text: string, name: string): boolean => {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return true;
  return sign === ';' && columns > 2 && agreement > 0.9 && text.trim().includes('\n');
};

/** Reads a text; `guess` is what was guessed of its letters. @throws Refused */
export const readText = (text: string, guess: Says | null, name: string): Reading => {
  if (text.trim() === '') throw noWords;
  const notices = collectNotices();
  if (guess !== null) notices.add('encoding', guess, null);
  const separator = separatorOf(text);
  const table = isTable(separator, text, name);
  const blocks = table ? readSeparated(text, separator, notices) : readLines(text);
  const format = table ? (separator.sign === '\t' ? 'tsv' : 'csv') : 'text';
  return { ok: true, document: { format, blocks, asides: [], notices: notices.all() } };
};
