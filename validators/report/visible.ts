// Content is printed to terminals only through here: what would steer a terminal, turn the direction of the text or
// stay invisible is shown by a visible sign instead.

/** One code point as it is shown: where it begins in the text (UTF-16 units), its sign, and the columns it takes. */
export interface Cell {
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
const everyUnprintable = new RegExp(unprintable, 'gu');
const combining = /\p{M}/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3001-\u3003\uff01-\uff60\uffe0-\uffe6]/u;

const signOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09) return '→';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u{${code.toString(16).toUpperCase()}}`;
};

/** The code points of a text as they are shown; `start` is added to each place. */
export const cellsOf = (text: string, start = 0): readonly Cell[] => {
  const cells: Cell[] = [];
  let at = start;
  for (const character of text) {
    if (unprintable.test(character)) {
      const shown = signOf(character);
      cells.push({ at, shown, width: shown.length });
    } else {
      const width = combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
      cells.push({ at, shown: character, width });
    }
    at += character.length;
  }
  return cells;
};

/** The columns that cells take together. */
export const widthOfCells = (cells: readonly Cell[]): number =>
  cells.reduce((sum, cell) => sum + cell.width, 0);

/** The columns that a text takes in a terminal. */
export const widthOf = (text: string): number => widthOfCells(cellsOf(text));

/** A text that is safe to print: one line, no control, bidirectional or invisible characters. */
export const visible = (text: string): string => text.replace(everyUnprintable, signOf);

/** A text cut to `limit` columns, the last of them «…». */
export const clip = (text: string, limit: number): string => {
  const cells = cellsOf(text);
  if (widthOfCells(cells) <= limit) return text;
  let used = 1;
  let end = 0;
  for (const cell of cells) {
    used += cell.width;
    if (used > limit) break;
    end = cell.at + cell.shown.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
};

/** A text as `visible` shows it, cut to `limit` UTF-16 units, the last of them «…»: for what no terminal lays out. */
export const brief = (text: string, limit: number): string => {
  const shown = visible(text.length > limit * 2 ? text.slice(0, limit * 2) : text);
  if (shown.length <= limit && text.length <= limit * 2) return shown;
  return `${shown
    .slice(0, limit - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
};
