// A finding with the texts around it, and how a text is changed at it: what whoever follows a hint has before him.
import type { Finding, FindingGround } from '../../validators/rules/finding.ts';
import type { Example } from '../../validators/rules/rule.ts';

/** A stretch of a file: offsets in its text. */
interface Stretch {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface Place extends Stretch {
  readonly finding: Finding;
  readonly texts: ReadonlyMap<string, string>;
  /** The files of the example as they are, also those that are no texts. */
  readonly files: Example['files'];
  /** The whole text of the file, and the words at the finding. */
  readonly text: string;
  readonly span: string;
}

/** The texts of files as they are when a hint has been followed; null takes a file away. */
export type Changed = Example['files'];

const offset = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0) +
  column -
  1;

type Located = Pick<Finding, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

const stretchOf = (
  { file, line, column, endLine, endColumn }: Located,
  texts: ReadonlyMap<string, string>,
): Stretch => {
  const text = texts.get(file) ?? '';
  return { file, start: offset(text, line, column), end: offset(text, endLine, endColumn) };
};

/** The path up to a file's name, ending in `/`. */
export const parentFolder = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** A finding where it stands in the texts of its example. */
export const placeOfFinding = (
  finding: Finding,
  texts: ReadonlyMap<string, string>,
  files: Example['files'],
): Place => {
  const stretch = stretchOf(finding, texts);
  const text = texts.get(finding.file) ?? '';
  return { ...stretch, finding, texts, files, text, span: text.slice(stretch.start, stretch.end) };
};

/** Words put in place of others; nothing where the file does not have them. */
export const put = ({ texts }: Place, { file, start, end }: Stretch, words: string): Changed => {
  const text = texts.get(file) ?? '';
  return { [file]: text.slice(0, start) + words + text.slice(end) };
};

/** The stretch of words at the finding, else nearest to it; null where the file has none. */
export const nearest = ({ file, text, start, end }: Place, words: string): Stretch | null => {
  let best: number | null = null;
  const distance = (at: number): number =>
    at >= start && at + words.length <= end ? 0 : Math.min(Math.abs(at - start), Math.abs(at - end));
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    if (best === null || distance(at) < distance(best)) best = at;
  return best === null ? null : { file, start: best, end: best + words.length };
};

/** The words nearest to the finding, put otherwise. */
export const swap = (place: Place, from: string, to: string): Changed | null => {
  const found = nearest(place, from);
  return found === null ? null : put(place, found, to);
};

/** The stretches of the grounds of the finding. */
const groundsOf = ({ finding, texts }: Place): readonly Stretch[] =>
  finding.grounds.flatMap(({ at }: FindingGround) => (at === null ? [] : [stretchOf(at, texts)]));

/** The words of each stretch as `change` makes them, the last of a file first. */
const putAll = (
  { texts }: Place,
  stretches: readonly Stretch[],
  change: (words: string) => string,
): Changed => {
  const all = new Map(stretches.map(({ file, start, end }) => [`${file} ${start}`, { file, start, end }]));
  const changed: Record<string, string> = {};
  for (const { file, start, end } of [...all.values()].toSorted((a, b) => b.start - a.start)) {
    const text = changed[file] ?? texts.get(file) ?? '';
    changed[file] = text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  }
  return changed;
};

/** The finding itself put otherwise; the same words at its grounds, where it tells of several places, too. */
export const putHere = (place: Place, words: string): Changed => {
  const { texts, span } = place;
  const others = groundsOf(place).filter(
    ({ file, start, end }) => texts.get(file)?.slice(start, end) === span,
  );
  return putAll(place, [place, ...others], () => words);
};

/** Words taken out of the finding and of its grounds. */
export const withoutAll = (place: Place, words: string): Changed =>
  putAll(place, [place, ...groundsOf(place)], (span) =>
    span.includes(words) ? span.replace(` ${words}`, '').replace(`${words} `, '') : span,
  );

/** The bracket around a stretch, with the space before it. */
const bracketAround = ({ texts }: Place, { file, start }: Stretch): readonly Stretch[] => {
  const text = texts.get(file) ?? '';
  const [open, close] = [text.lastIndexOf('(', start), text.indexOf(')', start)];
  return open <= text.lastIndexOf('\n', start) || close === -1
    ? []
    : [{ file, start: text[open - 1] === ' ' ? open - 1 : open, end: close + 1 }];
};

/** The brackets around the finding, and around its grounds but for the first, taken out. */
export const withoutBrackets = (place: Place): Changed =>
  putAll(
    place,
    [place, ...groundsOf(place).slice(1)].flatMap((stretch) => bracketAround(place, stretch)),
    () => '',
  );

/** Every standing of the words as a whole, in all documents of the territory, put otherwise. */
export const putEverywhere = ({ texts, file, span }: Place, words: string): Changed => {
  const folder = parentFolder(file);
  const whole = new RegExp(
    `(?<![\\p{L}\\d])${span.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?![\\p{L}\\d])`,
    'gu',
  );
  return Object.fromEntries(
    [...texts].flatMap(([path, text]) => {
      const changed = path.startsWith(folder) ? text.replace(whole, words) : text;
      return changed === text ? [] : [[path, changed]];
    }),
  );
};

/** The line or lines of the finding taken out. */
export const withoutLines = ({ file, text, start, end }: Place): Changed => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(end - 1, start));
  return { [file]: text.slice(0, from) + (to === -1 ? '' : text.slice(to + 1)) };
};

/** The entry of a list that the finding stands in taken out; the key of a list that is then empty goes with it, and an empty file. */
export const withoutEntry = ({ file, text, start }: Place): Changed | null => {
  const entry = [...text.matchAll(/^( *)- [^\n]*\n(?:\1 +[^\n]*\n)*/gmu)].find(
    ({ 0: lines, index }) => index <= start && start < index + lines.length,
  );
  if (entry === undefined) return null;
  const left = text.slice(0, entry.index) + text.slice(entry.index + entry[0].length);
  const isLast = !left.slice(entry.index).startsWith(`${entry[1]}- `);
  const key = isLast ? (/(?<=^|\n) *\w+:\n$/u.exec(left.slice(0, entry.index))?.[0] ?? '') : '';
  const kept = left.slice(0, entry.index - key.length) + left.slice(entry.index);
  return { [file]: kept.trim() === '' ? null : kept };
};

/** The words taken out, with the space that they leave. */
export const without = (place: Place, words: string): Changed | null => {
  const found = nearest(place, words);
  if (found === null) return null;
  const before = /[\s,;]*$/u.exec(place.text.slice(0, found.start))?.[0] ?? '';
  return put(place, { ...found, start: found.start - before.length }, '');
};
