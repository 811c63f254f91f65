// Where an amendment of a table in the text is left undone: the row that it names, or the table that it adds a row to.
import type { Territory } from '../../model/types.ts';
import { documentsMeant, standsIn } from './documents-meant.ts';
import { bareWords, type Line } from './lines.ts';
import type { Reported } from './reported.ts';
import { rowsInText, type TableRow } from './tables-in-text.ts';
import { linesWith } from './words-at.ts';

/** The first of some rows where they are of one table: of several nobody knows which is meant. */
const ofOneTable = (rows: readonly TableRow[], which: 'first' | 'last'): TableRow | null =>
  new Set(rows.map(({ table }) => table)).size === 1
    ? ((which === 'first' ? rows[0] : rows.at(-1)) ?? null)
    : null;

/** The row of a table in the text that an amendment names; where it adds one, the last of the table; null where it means none. */
export const rowLeftAt = ({ place, action }: Reported, after: Territory): Line | null => {
  const meant = documentsMeant(after, place);
  const rows = rowsInText(after).filter(standsIn(meant));
  if (action.kind === 'replace' || action.kind === 'strike') {
    const sought = { words: action.words, inflected: action.kind === 'replace' && action.inflected };
    const left = linesWith(rows, sought);
    const numbered = left.find(({ numbers }) => place.clauses.includes(numbers.at(-1) ?? ''));
    return numbered ?? left[0] ?? null;
  }
  if (action.kind === 'leave') return linesWith(rows, { words: action.name, inflected: true })[0] ?? null;
  const names = place.rows.map(bareWords);
  const named = rows.filter(({ words }) => names.some((name) => words.includes(name)));
  if (named.length > 0) return ofOneTable(named, 'first');
  if (!place.isRow && !(action.kind === 'add' && action.what === 'row')) return null;
  const numbered = rows.filter(({ numbers }) => place.clauses.includes(numbers.at(-1) ?? ''));
  if (numbered.length > 0) return ofOneTable(numbered, 'first');
  const nth = place.nth?.unit === 'row' ? ofOneTable(rows, 'first') && rows[place.nth.at - 1] : undefined;
  return nth ?? ofOneTable(rows, 'last');
};
