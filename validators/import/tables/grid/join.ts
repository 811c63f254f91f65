// What the lines of a cell say together: a name or title is one line, a text keeps its lines, deadlines are parted by semicolons.
import { type Days, parseTime } from '../../../text/deadline/deadline.ts';
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

/** Joins lines two by two, with what stands between them. */
const joinBy = (lines: readonly Line[], between: (before: string, line: Line) => string): Said => {
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
  const joined = parts.map(({ lines: own, sign }) => ({ part: joinSaid(own, ' '), sign }));
  return {
    text: joined.map(({ part, sign }) => sign + part.text).join(''),
    stretches: joined.flatMap(({ part }) => part.stretches),
  };
};

const wrapped = (before: string, { text }: Said): string =>
  HYPHENATED.test(before) && SMALL.test(text) ? '' : ' ';

/** All lines as one: a word that a hyphen parts between two lines is whole again. */
export const oneLine = (lines: readonly Line[]): Said => joinBy(lines, wrapped);

/** A text of several lines; a line that only goes on with the sentence before it is no line of its own. */
export const printedText = (lines: readonly Line[]): Said =>
  joinBy(lines, (before, line) => {
    if (line.flows === true) return wrapped(before, line);
    if (ITEM.test(line.text)) return '\n';
    if (OPEN.test(before)) return ' ';
    return ENDS.test(before) || !SMALL.test(line.text) ? '\n' : wrapped(before, line);
  });

/** How many times a text names; 0 where it is no time. */
const timesIn = (text: string, around: Days): number => {
  const read = parseTime(text, around);
  return read.ok ? read.value.terms.length : 0;
};

/** The year in which parts of a year are read where only their number counts. */
const anyYear: Days = { from: '2024-01-01', to: '2024-12-31' };

/** A deadline of one or several lines: where each says a time of its own, a semicolon parts them. */
export const deadlineText = (lines: readonly Line[]): Said => {
  const isTime = (text: string): boolean => text.length < longest && timesIn(text, anyYear) > 0;
  return joinBy(lines, (before, line) => {
    if (line.flows === true || /[,;:–—-]$/u.test(before)) return wrapped(before, line);
    if (!isTime(before) || !isTime(line.text)) return wrapped(before, line);
    return timesIn(`${before} ${line.text}`, anyYear) > timesIn(before, anyYear) ? '; ' : ' ';
  });
};
