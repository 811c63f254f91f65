// The stamp of an annex: «УТВЕРЖДЕНО …», «Приложение № 1 к приказу …», and the lines that belong to it.
import { actReferences } from '../../text/acts/act-reference.ts';
import { readApproval } from '../../text/acts/approval.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { type Item, type Line, linesIn } from './lines.ts';
import { documentWord, opensDocument } from './words.ts';

/** So many lines has a stamp. */
const longestStamp = 14;

/** The words of a line; none of a table. */
export const textOf = (item: Item | undefined): string => (item?.kind === 'line' ? item.said.text : '');

const isAnnexNumber = (text: string): boolean =>
  /^приложение(?:\s*(?:№|N)?\s*\d{1,3})?\s*$/iu.test(text.trim());

const OF_DOCUMENT =
  /^приложение\s*(?:(?:№|N)?\s*\d{1,3})?\s+к\s+(?:настоящ\p{L}{2,4}\s+)?(?:положени|концепци|порядк|стандарт|регламент|программ|правил|план|дорожн|комплекс)/iu;

/** The lines from a place on that may be one stamp, as one text. */
const near = (items: readonly Item[], at: number): string =>
  items
    .slice(at, at + 3)
    .map(textOf)
    .join(' ');

/** So many lines stand at most between the number of an annex and its table: whose it is, and the title. */
const longestOverTable = 8;

/** «Приложение 1 к Программе» over a title and a table: what is printed there is a table with a name of its own. */
const holdsTableAlone = (items: readonly Item[], at: number): boolean => {
  const table = items.slice(at, at + longestOverTable).findIndex(({ kind }) => kind === 'table');
  return (
    table > 0 &&
    linesIn(items.slice(at, at + table)).every(({ said }) => readClauseNumber(said.text) === null)
  );
};

/** «Приложение к Положению …»: an annex of a document stays within it. */
export const isOfDocument = (items: readonly Item[], at: number): boolean =>
  OF_DOCUMENT.test(near(items, at));

/** Whether a stamp begins at a place: its first line alone may be «УТВЕРЖДЕНО», «Приложение № 1», the rest stands below. */
export const opensStamp = (items: readonly Item[], at: number): boolean => {
  const own = items[at];
  if (own?.kind !== 'line' || own.said.text.length > 400) return false;
  if (isOfDocument(items, at)) return holdsTableAlone(items, at);
  if (isAnnexNumber(own.said.text)) return true;
  if (readApproval(own.said.text) === null) return false;
  // «Приложение к …» as a title of its own text; «Утверждена программа …» as a sentence.
  return !/[.;]$/u.test(own.said.text) || own.align === 'right' || /(?:№|N)\s*\S/u.test(own.said.text);
};

const hasRequisites = (text: string): boolean =>
  actReferences(text).length > 0 ||
  printedDates(text).length > 0 ||
  /(?:№|N)\s*_|_{3,}|\d\s*г\.?\s*$/u.test(text);

/** «22 декабря 2025 г.» under the line for a signature. */
const DATE_ALONE = /^(?:\d{1,2}\s+\p{Ll}{3,8}\s+20\d\d|\d{1,2}\.\d{2}\.20\d\d)\s*(?:г\.?|года)?$/iu;

const goesOn = (text: string): boolean =>
  DATE_ALONE.test(text.trim()) ||
  /^\(?\s*(?:в\s+ред|с\s+изм|протокол|от\s|№|N\s|к\s)/iu.test(text) ||
  /^[«"]?_{2,}|^\(|^[«"]\s*\d{1,2}\s*[»"]/u.test(text);

/** Whether a line is no more of the stamp above it: a title stands under it. */
const endsStamp = (stamp: readonly Line[], line: Line): boolean => {
  const { text } = line.said;
  const first = stamp[0];
  // «Приложение 2» over «Показатели …», where no line says how it is set: as in a sheet.
  if (stamp.every(({ said }) => isAnnexNumber(said.text)) && documentWord(text) !== null) return true;
  if (opensDocument(text) || (documentWord(text) !== null && line.align === 'center')) return true;
  if (readClauseNumber(text) !== null || line.isBullet) return true;
  if (first !== undefined && first.align === 'right' && line.align !== 'right') return true;
  const said = stamp.map((one) => one.said.text).join('\n');
  return hasRequisites(said) && !goesOn(text);
};

/** The lines of the stamp at a place. */
export const stampAt = (items: readonly Item[], at: number): readonly Line[] => {
  const stamp: Line[] = [];
  for (let next = at; next < items.length && stamp.length < longestStamp; next += 1) {
    const item = items[next];
    if (item?.kind !== 'line') break;
    if (stamp.length > 0 && !opensStamp(items, next) && endsStamp(stamp, item)) break;
    stamp.push(item);
  }
  return stamp;
};
