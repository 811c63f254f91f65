// One cell of a sheet: what it shows, and what it is.
import { own } from '../own.ts';
import { attribute, child, textWithin, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { paragraphOf, runOf } from '../plain.ts';
import type { CellValue, FilePlace } from '../printed.ts';
import { cellName } from '../sheet/addresses.ts';
import type { FieldCell } from '../sheet/field.ts';
import { formulaError, formulaWithoutValue } from '../sheet/notice-words.ts';
import { type Book, placeIn, type SheetPart } from './book.ts';
import { type Piece, piecesOf, plainPieces } from './strings.ts';

interface Said {
  readonly pieces: readonly Piece[];
  readonly value: CellValue | null;
}

/** Errors of formulas, as Russian Excel shows them. */
const errors: Readonly<Record<string, string>> = {
  '#DIV/0!': '#ДЕЛ/0!',
  '#N/A': '#Н/Д',
  '#NAME?': '#ИМЯ?',
  '#NULL!': '#ПУСТО!',
  '#NUM!': '#ЧИСЛО!',
  '#REF!': '#ССЫЛКА!',
  '#VALUE!': '#ЗНАЧ!',
};

const errorText = (said: string): string => own(errors, said) ?? said;

const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const textSaid = (book: Book, style: number, pieces: readonly Piece[]): Said => {
  const [only, ...more] = pieces;
  if (only === undefined || more.length > 0) return { pieces, value: null };
  return { pieces: [{ ...only, text: book.style(style).format.text(only.text) }], value: null };
};

const moment = (written: string): Said => {
  const [, date, time = ''] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(written) ?? [];
  if (date === undefined) return { pieces: plainPieces(written), value: null };
  const [year, month, day] = date.split('-');
  const hours = time === '' || time === '00:00:00' ? '' : time;
  return {
    pieces: plainPieces(`${day}.${month}.${year}${hours === '' ? '' : ` ${hours}`}`),
    value: { date: hours === '' ? date : `${date}T${hours}` },
  };
};

const saidBy = (book: Book, cell: Element, style: number): Said => {
  const written = child(cell, 'x:v');
  const raw = written === null ? '' : textWithin(written);
  switch (attribute(cell, 't') ?? 'n') {
    case 's':
      return textSaid(book, style, book.strings[/^\d{1,9}$/.test(raw.trim()) ? Number(raw) : -1] ?? []);
    case 'inlineStr': {
      const inline = child(cell, 'x:is');
      return textSaid(book, style, inline === null ? [] : piecesOf(inline));
    }
    case 'str':
      return textSaid(book, style, raw === '' ? [] : plainPieces(raw));
    case 'e':
      return { pieces: plainPieces(errorText(raw)), value: null };
    case 'b': {
      const isTrue = raw.trim() === '1' || raw.trim() === 'true';
      return raw === ''
        ? { pieces: [], value: null }
        : { pieces: plainPieces(isTrue ? 'ИСТИНА' : 'ЛОЖЬ'), value: { boolean: isTrue } };
    }
    case 'd':
      return moment(raw.trim());
    default: {
      if (!numeric.test(raw.trim())) return { pieces: plainPieces(raw), value: null };
      const { text, value } = book.style(style).format.number(Number(raw));
      return { pieces: [{ text, look: {} }], value };
    }
  }
};

const noteFormula = (book: Book, cell: Element, text: string, place: FilePlace): void => {
  if (attribute(cell, 't') === 'e') book.notices.add('formula error', formulaError(text), place);
  else if (child(cell, 'x:f') !== null && child(cell, 'x:v') === null)
    book.notices.add('formula', formulaWithoutValue, place);
};

/** Reads a cell; null for one that shows nothing. */
export const readCell = (
  book: Book,
  sheet: SheetPart,
  cell: Element,
  row: number,
  column: number,
): FieldCell | null => {
  const place = placeIn(sheet, cellName(row, column), cell);
  const number = whole(cell, 's') ?? 0;
  const { pieces, value } = saidBy(book, cell, number);
  const text = pieces.map((piece) => piece.text).join('');
  noteFormula(book, cell, text, place);
  if (text.trim() === '') return null;
  const { bold, italic, align } = book.style(number);
  const runs = pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => runOf(piece.text, place, { bold, italic, ...piece.look }));
  return { text, blocks: [paragraphOf(runs, place, { align })], value, place };
};
