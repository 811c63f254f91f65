// The lines of a printed cell, each with its places: what a cell says is joined of them as its field asks for.
import type { Block, Paragraph } from '../../../printed/printed.ts';
import { trimmedEnd } from '../../../text/places/trimmed-end.ts';
import { joinSaid, type Said, said } from '../../said.ts';

/** A line of a cell. */
export interface Line extends Said {
  /** It goes on with the line before it, which a page break cut. */
  readonly flows?: true;
}

/** White space that no value has inside: tabs, spaces of other widths, several spaces. */
const SPACE =
  /[\t\v\f\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]*[\t\v\f\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000][\t\v\f\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]*| {2,}/gu;
const SIGN = /^[^\p{L}\p{N}]+$/u;

/** The parts of a paragraph between `from` and `to` that a pattern parts. */
const partsOf = (paragraph: Paragraph, from: number, to: number, pattern: RegExp): readonly Said[] => {
  const parts: Said[] = [];
  let at = from;
  for (const found of paragraph.text.slice(from, to).matchAll(pattern)) {
    parts.push(said(paragraph, at, from + found.index));
    at = from + found.index + found[0].length;
  }
  return [...parts, said(paragraph, at, to)].filter(({ text }) => text !== '');
};

/** The words of a paragraph from one place to another, as one line. */
const words = (paragraph: Paragraph, from: number, to: number): Said => {
  const pieces: Said[] = [];
  let at = from;
  for (const piece of paragraph.text.slice(from, to).split('\u00ad')) {
    pieces.push(joinSaid(partsOf(paragraph, at, at + piece.length, SPACE), ' '));
    at += piece.length + 1;
  }
  return joinSaid(
    pieces.filter(({ text }) => text !== ''),
    '',
  );
};

/** An automatic number as it begins the line; the sign of a list is a dash. */
const numbered = (paragraph: Paragraph, line: Said): Said =>
  paragraph.number === null
    ? line
    : joinSaid(
        [
          {
            text: SIGN.test(paragraph.number) ? '-' : paragraph.number,
            stretches: [{ paragraph, from: 0, to: 0 }],
          },
          line,
        ].filter(({ text }) => text !== ''),
        ' ',
      );

const paragraphLines = (paragraph: Paragraph): readonly Line[] => {
  const lines: Said[] = [];
  let at = 0;
  for (const line of paragraph.text.split(/[\n\r]/)) {
    lines.push(words(paragraph, at, at + line.length));
    at += line.length + 1;
  }
  return lines
    .map((line, index) => (index === 0 ? numbered(paragraph, line) : line))
    .filter(({ text }) => text !== '');
};

/** The lines of blocks in order, blank ones left out; a row of a table in a cell is one line. */
export const linesOf = (blocks: readonly Block[]): readonly Line[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? paragraphLines(block)
      : block.rows.flatMap(({ cells }) => {
          const row = cells.flatMap((cell) => linesOf(cell.blocks));
          return row.length === 0 ? [] : [joinSaid(row, ' ')];
        }),
  );

/** A part of what is said. */
export const cut = (whole: Said, from: number, to: number): Said => {
  const text = whole.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  const end = start + text.trim().length;
  let at = 0;
  const stretches = whole.stretches.flatMap((stretch) => {
    const own = stretch.paragraph.text.slice(stretch.from, stretch.to);
    const found = own === '' ? -1 : whole.text.indexOf(own, at);
    if (found === -1) return [];
    at = found + own.length;
    const [first, last] = [Math.max(found, start), Math.min(at, end)];
    return first >= last
      ? []
      : [{ ...stretch, from: stretch.from + first - found, to: stretch.from + last - found }];
  });
  return { text: text.trim(), stretches };
};

/** What is said without the signs at its end that are of a kind. */
export const withoutEnd = (whole: Said, kind: RegExp): Said => {
  const { length } = trimmedEnd(whole.text, kind);
  return length === whole.text.length ? whole : cut(whole, 0, length);
};
