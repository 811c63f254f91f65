// Which lines of a text are its headings. A style says it, or the look, or else the numbers: «1. Общие положения» is a heading where
// «1.1.» follows, and then «2.», «3.» of the same row are headings too.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Item, Line } from '../layout/lines.ts';
import { isPlaceLine } from '../layout/title.ts';
import { isInCapitals } from '../layout/words.ts';

const longest = 300;
const DIVISION = /^(?:раздел|глава|часть|этап)\s+(?:[IVX]{1,5}|\d{1,2})(?!\p{L})/iu;

/** Whether a heading bears a number: «2. Мероприятия», «Раздел II. Показатели». */
export const isNumberedSection = (text: string): boolean =>
  DIVISION.test(text) || readClauseNumber(text) !== null;

const ENDS_SENTENCE = /[.;:,]\s*$/u;

const levelsOf = (number: string): number => number.split('.').length;

const isRoman = (number: string): boolean => /^[IVX]+$/u.test(number);

const standsOut = (line: Line): boolean =>
  line.heading !== null || line.isBold || (line.align === 'center' && !line.isBullet);

/** A numbered line may be a heading: it is short and, without its number, no whole sentence. */
const mayHead = (line: Line): boolean => {
  const { text } = line.said;
  return (
    text.length <= longest &&
    !/[;:]\s*$/u.test(text) &&
    !/[.!?]\s+\p{Lu}.*[.]$/u.test(text.slice(6)) &&
    /\p{L}/u.test(text)
  );
};

/** The row of numbers to which a section belongs: those of Roman numbers, of words, of one level of Arabic ones. */
const rowOf = (line: Line): string | null => {
  const { text } = line.said;
  if (DIVISION.test(text)) return DIVISION.exec(text)?.[0].split(/\s/u)[0]?.toLowerCase() ?? null;
  const number = readClauseNumber(text);
  if (number === null || line.isBullet) return null;
  if (isRoman(number.number)) return 'roman';
  return /\)$/u.test(number.printed) ? null : `arabic ${levelsOf(number.number)}`;
};

/** Whether the next numbered line stands one level under a number: «1.1.» under «1.». */
const hasClausesUnder = (lines: readonly Line[], at: number, number: string): boolean => {
  for (const { said } of lines.slice(at + 1)) {
    const next = readClauseNumber(said.text);
    if (next === null) continue;
    return next.number.startsWith(`${number}.`) && next.number !== number;
  }
  return false;
};

/** The depth of a heading in the document: 2 for its sections, 3 under them. */
export type Depths = ReadonlyMap<Line, number>;

interface Headed {
  readonly line: Line;
  readonly row: string | null;
}

const orderOfRow = (row: string | null, rows: readonly (string | null)[]): number => {
  const ranked = [
    'раздел',
    'часть',
    'глава',
    'этап',
    'roman',
    ...Array.from({ length: 6 }, (_, level) => `arabic ${level + 1}`),
  ];
  const present = ranked.filter((one) => rows.includes(one));
  const place = present.indexOf(row ?? '');
  return Math.max(place, 0);
};

/** How deep a heading stands by its style; a text in which some have none says nothing of depth by it. */
const styleDepths = (headed: readonly Line[]): ((line: Line) => number) => {
  const used = headed.flatMap(({ heading }) => heading ?? []);
  const levels = used.length < headed.length ? [] : [...new Set(used)].sort((a, b) => a - b);
  return ({ heading }) => Math.max(0, levels.indexOf(heading ?? 0));
};

/**
 * Finds the headings among the lines of a document.
 *
 * @param items the text below its title
 */
export const findHeadings = (items: readonly Item[]): Depths => {
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item] : []));
  const rows = lines.map(rowOf);
  const seen = new Set<string>();
  const byNumbers = new Set<string>();
  const hasLooks = lines.some(standsOut);
  for (const [at, line] of lines.entries()) {
    const row = rows[at];
    if (row === null || row === undefined || !mayHead(line)) continue;
    const number = readClauseNumber(line.said.text)?.number;
    if (standsOut(line)) seen.add(row);
    else if (
      number !== undefined &&
      levelsOf(number) === 1 &&
      !ENDS_SENTENCE.test(line.said.text) &&
      hasClausesUnder(lines, at, number)
    )
      byNumbers.add(row);
    else if (row === 'roman' || row === 'раздел' || row === 'глава' || row === 'часть') byNumbers.add(row);
  }
  const headed: Headed[] = lines.flatMap((line, at): Headed[] => {
    const row = rows[at] ?? null;
    if (!mayHead(line)) return [];
    if (row === null) {
      const isUnnumbered =
        standsOut(line) &&
        !isPlaceLine(line.said.text) &&
        !line.isBullet &&
        !ENDS_SENTENCE.test(line.said.text) &&
        line.said.text.length > 3;
      const looksWhole = line.heading !== null || line.align === 'center' || isInCapitals(line.said.text);
      return isUnnumbered && looksWhole && readClauseNumber(line.said.text) === null
        ? [{ line, row: null }]
        : [];
    }
    const byLook = standsOut(line) && (!hasLooks || seen.has(row));
    const byRow =
      byNumbers.has(row) &&
      !(seen.has(row) && !standsOut(line)) &&
      !ENDS_SENTENCE.test(line.said.text.replace(/\.\s*$/u, row === 'roman' ? '' : '.'));
    return byLook || byRow ? [{ line, row }] : [];
  });
  const rowsHeaded = headed.map(({ row }) => row);
  const byStyle = styleDepths(headed.map(({ line }) => line));
  return new Map(
    headed.map(({ line, row }) => [
      line,
      Math.min(6, 2 + Math.max(orderOfRow(row, rowsHeaded), byStyle(line))),
    ]),
  );
};
