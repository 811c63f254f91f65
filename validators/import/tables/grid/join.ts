// What the lines of a cell say together: a name or title is one line, a text keeps its lines, deadlines are parted by semicolons.
import { type Days, parseTime } from '../../../text/deadline/deadline.ts';
import { remembered } from '../../../text/remembered.ts';
import { joinSaid, type Said } from '../../said.ts';
import type { Line } from './lines.ts';

const HYPHENATED = /\p{L}-$/u;
const SMALL = /^\p{Ll}/u;
const ITEM = /^(?:[-–—•*]\s*\S|(?:\d{1,2}|\p{Ll})[.)]\s)/u;
const ENDS = /[.;:!?]$/u;
/** A line that ends with a preposition or a conjunction goes on in the next. */
const OPEN = /(?:^|\s)(?:в|во|на|и|или|с|со|по|для|от|к|о|об|из|за|при|до|не|№)$/iu;

/** The longest line that may be a deadline; a longer one is a sentence. No more of a text is looked back at. */
const longest = 120;

/** Lines as they go together, and the sign before each. */
type Parts = readonly { readonly part: Said; readonly sign: string }[];

/** Puts lines together that a space joins, and says what parts the others. */
const partsBy = (lines: readonly Line[], between: (before: string, line: Line) => string): Parts => {
  const parts: { readonly lines: Line[]; readonly sign: string }[] = [];
  let before = '';
  for (const line of lines) {
    const sign = parts.length === 0 ? '' : between(before, line);
    const last = parts.at(-1);
    if (last !== undefined && sign === ' ') {
      last.lines.push(line);
      before = `${before} ${line.text}`.slice(-longest);
    } else {
      parts.push({ lines: [line], sign });
      before = line.text;
    }
  }
  return parts.map(({ lines: own, sign }) => ({ part: joinSaid(own, ' '), sign }));
};

const joined = (parts: Parts): Said => ({
  text: parts.map(({ part, sign }) => sign + part.text).join(''),
  stretches: parts.flatMap(({ part }) => part.stretches),
});

const wrapped = (before: string, { text }: Said): string =>
  HYPHENATED.test(before) && SMALL.test(text) ? '' : ' ';

/** All lines as one: a word that a hyphen parts between two lines is whole again. */
export const oneLine = (lines: readonly Line[]): Said => joined(partsBy(lines, wrapped));

/** What parts a line from the one before it: one that only goes on with the sentence is no line of its own. */
const betweenLines = (before: string, line: Line): string => {
  if (line.flows === true) return wrapped(before, line);
  if (ITEM.test(line.text)) return '\n';
  if (OPEN.test(before)) return ' ';
  return ENDS.test(before) || !SMALL.test(line.text) ? '\n' : wrapped(before, line);
};

/** A text of several lines. */
export const printedText = (lines: readonly Line[]): Said => joined(partsBy(lines, betweenLines));

/** The same, each of its lines by itself. */
export const textLines = (lines: readonly Line[]): readonly Said[] => {
  const own: Parts[number][][] = [];
  for (const part of partsBy(lines, betweenLines)) {
    const last = own.at(-1);
    if (last === undefined || part.sign === '\n') own.push([{ ...part, sign: '' }]);
    else last.push(part);
  }
  return own.map(joined);
};

/** The year in which parts of a year are read where only their number counts. */
const anyYear: Days = { from: '2024-01-01', to: '2024-12-31' };

/** How many times a text names; 0 where it is no time. */
const timesIn = remembered((text) => {
  const read = parseTime(text, anyYear);
  return read.ok ? read.value.terms.length : 0;
});

/** A deadline of one or several lines: where each says a time of its own, a semicolon parts them. */
export const deadlineText = (lines: readonly Line[]): Said => {
  const isTime = (text: string): boolean => text.length < longest && timesIn(text) > 0;
  const between = (before: string, line: Line): string => {
    if (line.flows === true || /[,;:–—-]$/u.test(before)) return wrapped(before, line);
    if (!isTime(before) || !isTime(line.text)) return wrapped(before, line);
    return timesIn(`${before} ${line.text}`) > timesIn(before) ? '; ' : ' ';
  };
  return joined(partsBy(lines, between));
};
