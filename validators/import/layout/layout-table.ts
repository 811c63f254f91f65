// A table that prints no table: the head of a letter, the stamp at the right, a signature, set side by side in cells without a head.
import type { Table } from '../../printed/printed.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { readApproval } from '../../text/acts/approval.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { inFull } from '../../text/names/person.ts';
import { personNames } from '../../text/names/person-names.ts';

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

/**
 * Whether a table only sets words side by side: it has no head, few cells, and beside one of them stands nothing, a stamp, a name, a
 * date or a number.
 */
export const isLayout = ({ rows }: Table): boolean => {
  const cells = rows.flatMap((row) => row.cells.map(({ text }) => text.trim()));
  if (rows.length > mostRows || cells.length > mostCells) return false;
  if (rows.some(({ head }) => head !== null) || cells.some(({ length }) => length > longestCell))
    return false;
  if (cells.some((text) => /^\s*(?:№\s*п|п\s*\/\s*п)/iu.test(text))) return false;
  return rows.every((row) => {
    const texts = row.cells.map(({ text }) => text.trim());
    return texts.length < 2 || texts.some(isSide);
  });
};
