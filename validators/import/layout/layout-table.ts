// A table that prints no table: the head of a letter, the stamp at the right, a signature, set side by side in cells without a head.
import type { Row, Table } from '../../printed/printed.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { readApproval } from '../../text/acts/approval.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { inFull } from '../../text/names/person.ts';
import { personNames } from '../../text/names/person-names.ts';
import { readIndicatorHeads } from '../../text/table-head/indicators.ts';
import { readRoadmapHeads } from '../../text/table-head/roadmap.ts';
import { kindInHead } from './words.ts';

/** A table that lays something out has few rows, and little in a cell. */
const mostRows = 4;
const mostCells = 12;
const longestCell = 700;

const isSide = (text: string): boolean =>
  text === '' ||
  readApproval(text) !== null ||
  personNames(text).length + inFull(text).length > 0 ||
  actReferences(text).length > 0 ||
  printedDates(text).length > 0 ||
  /^(?:№|N)\s*[\d_]/u.test(text);

/** So few rows, under no head of a roadmap or of indicators, are no table. */
const fewestRows = 3;

const longestHead = 150;

const hasHead = (texts: readonly string[]): boolean =>
  texts.every(({ length }) => length < longestHead) &&
  (readRoadmapHeads(texts).filter((role) => role !== null).length > 1 ||
    readIndicatorHeads(texts, null).filter((role) => role !== null).length > 1);

const textsOf = ({ cells }: Row): readonly string[] => cells.map(({ text }) => text.trim());

/** The head of an order, set in cells. */
const isOfOrder = (text: string): boolean => text.split('\n').some((line) => kindInHead(line) !== null);

/**
 * Whether a table only sets words side by side: it has few cells and no head; and it is of a row or two, or has the head of an order in it,
 * or beside one of the cells of each row stands nothing, a stamp, a name, a date or a number.
 */
export const isLayout = ({ rows }: Table): boolean => {
  const texts = rows.map(textsOf);
  const cells = texts.flat();
  if (rows.length > mostRows || cells.length > mostCells) return false;
  if (cells.some(({ length }) => length > longestCell)) return false;
  if (cells.some(isOfOrder) || (rows.length < fewestRows && cells.some(isSide))) return true;
  if (hasHead(texts[0] ?? [])) return false;
  if (rows.length < fewestRows) return true;
  return rows.every(
    ({ head }, at) => head === null && ((texts[at]?.length ?? 0) < 2 || texts[at]?.some(isSide) === true),
  );
};
