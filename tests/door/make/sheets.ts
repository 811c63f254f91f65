// A roadmap and indicators as they are kept in Excel: the stamp and title above the table, numbers and per cents as numbers; and
// the same saved as CSV.
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { Grid, GridCell } from './grids.ts';
import type { Sheet } from './manuscript.ts';
import { settled } from './settled.ts';
import { typedWords } from './typed-formula.ts';

const cellText = ({ text, formulas }: GridCell): string =>
  formulas.length === 0 ? text : formulas.map(typedWords).join('\n');

const PERCENT = /^(\d+(?:,(\d+))?)\s?%$/u;
const NUMBER = /^\d+(?:,(\d+))?$/u;

/** A value as one types it into a cell: Excel makes a number of it. */
const typedValue = (text: string): CellObject => {
  const [, share, decimals = ''] = PERCENT.exec(text) ?? [];
  if (share !== undefined)
    return {
      type: Number,
      value: Number((Number(share.replace(',', '.')) / 100).toFixed(6)),
      format: decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`,
    };
  if (!NUMBER.test(text)) return text === '' ? {} : { type: String, value: text, wrap: true };
  const places = NUMBER.exec(text)?.[1]?.length ?? 0;
  return {
    type: Number,
    value: Number(text.replace(',', '.')),
    ...(places === 0 ? {} : { format: `0.${'0'.repeat(places)}` }),
  };
};

/** All places of a table, those that a cell covers with nothing in them. */
const spread = ({ head, rows, columns }: Grid): readonly (readonly (GridCell | null)[])[] =>
  [...head, ...rows].map((row) =>
    Array.from({ length: columns }, (_, column) => row.find((cell) => cell.column === column) ?? null),
  );

const drawn = (cell: GridCell | null): CellObject | null =>
  cell === null
    ? null
    : {
        ...typedValue(cellText(cell)),
        ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
        ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
      };

const names = {
  roadmap: 'Дорожная карта',
  indicators: 'Показатели',
  order: 'Приказ',
  provision: 'Положение',
  annex: 'Приложение',
};

/** The bytes of a workbook with a sheet for each table. */
export const workbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const made = sheets.map(({ of, leaves }) => {
    const width = Math.max(...leaves.map((leaf) => (leaf.kind === 'table' ? leaf.columns : 1)));
    return {
      sheet: names[of],
      data: leaves.flatMap((leaf): (CellObject | null)[][] => {
        if (leaf.kind === 'table') return [[], ...spread(leaf).map((row) => row.map(drawn))];
        const value: CellObject = { type: String, value: leaf.text };
        if (leaf.as === 'stamp')
          return [[...Array.from({ length: width - 2 }, () => null), { ...value, columnSpan: 2 }]];
        return leaf.as === 'text' ? [[value]] : [[{ ...value, columnSpan: width, fontWeight: 'bold' }]];
      }),
    };
  });
  const blob = await writeXlsxFile(made, { fontFamily: 'Times New Roman', fontSize: 11 }).toBlob();
  return settled(new Uint8Array(await blob.arrayBuffer()));
};

/** How a table is saved as CSV. */
export interface Separated {
  readonly separator: ',' | ';';
  readonly encoding: 'utf-8' | 'utf-8 with mark' | 'windows-1251';
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const letters1251 = new Map(
  Array.from({ length: 256 }, (_, code) => [
    new TextDecoder('windows-1251').decode(new Uint8Array([code])),
    code,
  ]),
);

const encoded = (text: string, encoding: Separated['encoding']): Uint8Array => {
  if (encoding !== 'windows-1251')
    return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
  return Uint8Array.from([...text], (letter) => letters1251.get(letter) ?? '?'.charCodeAt(0));
};

/** The bytes of the table of a sheet alone. */
export const separated = ({ leaves }: Sheet, { separator, encoding }: Separated): Uint8Array => {
  const lines = leaves.flatMap((leaf) =>
    leaf.kind === 'line'
      ? []
      : spread(leaf).map((row) =>
          row.map((cell) => quoted(cell === null ? '' : cellText(cell), separator)).join(separator),
        ),
  );
  return encoded(`${lines.join('\r\n')}\r\n`, encoding);
};
