// Notes at the foot of a page: lines that begin with a small raised mark, which is called in the text above them.
import { type Line, linesOf, textOfLine } from './lines.ts';
import type { Page, Word } from './shapes.ts';

export interface Footnote {
  readonly mark: string;
  readonly lines: readonly Line[];
}

const MARK = /^(?:\d{1,3}|\*{1,3})$/u;

/** A page ends with its number, perhaps. */
const pageNumber = /^[–—-]?\s*\d{1,4}\s*[–—-]?$/;

/** From line to line of notes there is no more than this, in sizes of letters. */
const widestStep = 1.6;

/** A mark is smaller than the letters beside it, and stands above their line. */
const isRaised = (word: Word, beside: Word): boolean =>
  word.size < beside.size * 0.8 && word.y > beside.y + beside.size * 0.15;

/** The mark with which a line begins as a note; null where it is none. */
const markOf = ({ words: [first, second] }: Line): string | null => {
  const mark = first?.text.trim() ?? '';
  return first !== undefined && second !== undefined && MARK.test(mark) && isRaised(first, second)
    ? mark
    : null;
};

const isNear = (line: Line, before: Line): boolean =>
  before.box.bottom - line.box.bottom < before.size * widestStep && line.size <= before.size + 0.5;

/** The lines at the foot of a page from the first that begins with a mark. */
const atFoot = (lines: readonly Line[]): readonly Line[] => {
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const [line, below] = [lines[at], lines[at + 1]];
    if (line === undefined || (below !== undefined && !isNear(below, line))) break;
    if (markOf(line) !== null) from = at;
  }
  return lines.slice(from);
};

const byMark = (lines: readonly Line[]): readonly Footnote[] => {
  const notes: { readonly mark: string; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const mark = markOf(line);
    if (mark === null) notes.at(-1)?.lines.push(line);
    else notes.push({ mark, lines: linesOf(line.words.slice(1)).slice() });
  }
  return notes;
};

/** The nearest word before one on its line. */
const before = (word: Word, words: readonly Word[]): Word | undefined =>
  words
    .filter((one) => one.x < word.x && Math.abs(one.y - word.y) < one.size && one.size > word.size)
    .reduce<Word | undefined>((last, one) => (last === undefined || one.x > last.x ? one : last), undefined);

/** The words of a text that call a note: its mark, raised right behind a word. */
const callsOf = (words: readonly Word[], mark: string): readonly Word[] =>
  words.filter((word) => {
    if (word.text.trim() !== mark) return false;
    const beside = before(word, words);
    return (
      beside !== undefined &&
      isRaised(word, beside) &&
      word.x - beside.x - beside.width < word.size / 2 &&
      !/^\p{L}{1,2}$/u.test(beside.text.trim())
    );
  });

/** Parts the notes at the foot of a page from it; where the text calls them, its words know so. */
export const partNotes = (page: Page): { readonly page: Page; readonly notes: readonly Footnote[] } => {
  const lines = linesOf(page.words);
  const last = lines.at(-1);
  const numbered = last !== undefined && pageNumber.test(textOfLine(last).trim());
  const foot = atFoot(numbered ? lines.slice(0, -1) : lines);
  const own = new Set(foot.flatMap(({ words }) => words));
  const text = page.words.filter((word) => !own.has(word));
  const notes = byMark(foot);
  const called = notes.map(({ mark }) => callsOf(text, mark));
  // A line that only looks like a note is called from nowhere.
  if (notes.length === 0 || called.some(({ length }) => length === 0)) return { page, notes: [] };
  const calls = new Set(called.flat());
  const words = text.map((word) => (calls.has(word) ? { ...word, note: word.text.trim() } : word));
  return { page: { ...page, words }, notes };
};
