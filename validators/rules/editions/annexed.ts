// «Приложение № 2 изложить в новой редакции согласно приложению»: the new words stand in an annex of the amending act, and where
// that is entered the edition is held against it row by row and cell by cell.
import type { OwnAct, Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { documentsOf } from './held.ts';
import { bareWords, type Line, type LineCell, linesOf } from './lines.ts';
import type { Reported } from './reported.ts';

type Table = 'roadmap' | 'indicators';

/** The table that a place means as a whole; null where it means none, or several documents. */
const tableOf = (edition: Territory, { place }: Reported): Table | null => {
  if (place.clauses.length > 0 || place.inPart || place.rows.length > 0) return null;
  const [document, ...more] = documentsOf(edition, place) ?? [];
  return more.length === 0 && (document === 'roadmap' || document === 'indicators') ? document : null;
};

/** The lines of the annex that an amendment sets in the place of a table; null where the amending act has no such annex here, or several. */
const annexFor = ({ current }: OwnAct, reported: Reported, edition: Territory): readonly Line[] | null => {
  const { action } = reported;
  if (action.kind !== 'reword' || action.text !== null) return null;
  const table = tableOf(edition, reported);
  const tables = [current, ...current.annexes].filter((view) => table !== null && view[table] !== null);
  if (table === null || tables.length !== 1) return null;
  return linesOf(current).lines.filter(({ document }) => document === table);
};

/** The row of the other table that a row is: the one of its name, else the one of its number whose name is no other’s. */
const pairsOf = (annex: readonly Line[], rows: readonly Line[]): ReadonlyMap<Line, Line> => {
  const byName = new Map(rows.map((row) => [bareWords(row.name), row]));
  const pairs = new Map<Line, Line>();
  for (const row of annex) {
    const same = byName.get(bareWords(row.name));
    if (same !== undefined) pairs.set(row, same);
  }
  const taken = new Set(pairs.values());
  const left = Map.groupBy(
    rows.filter((row) => !taken.has(row)),
    ({ numbers }) => numbers.join(' '),
  );
  for (const row of annex) {
    const same =
      pairs.has(row) || row.numbers.length === 0 ? undefined : left.get(row.numbers.join(' '))?.[0];
    if (same !== undefined) pairs.set(row, same);
  }
  return pairs;
};

/** Where an edition differs from the annex: a cell of a row, a row that is not there, one that the annex does not have. */
export type AnnexFault =
  | {
      readonly kind: 'cell';
      readonly row: Line;
      readonly annex: LineCell | null;
      readonly cell: LineCell | null;
      readonly at: Spot;
    }
  | { readonly kind: 'missing' | 'kept'; readonly row: Line; readonly at: Spot };

const inColumns = ({ cells }: Line): ReadonlyMap<string, readonly LineCell[]> =>
  Map.groupBy(cells, ({ column }) => column);

/** The first cell in which two rows differ. */
function* cellsOff(annex: Line, row: Line): Generator<AnnexFault> {
  const [said, done] = [inColumns(annex), inColumns(row)];
  for (const column of new Set([...said.keys(), ...done.keys()])) {
    const [from, to] = [said.get(column) ?? [], done.get(column) ?? []];
    for (let at = 0; at < Math.max(from.length, to.length); at += 1) {
      const [one, other] = [from[at] ?? null, to[at] ?? null];
      if (bareWords(one?.text ?? '') === bareWords(other?.text ?? '')) continue;
      yield { kind: 'cell', row, annex: one, cell: other, at: other?.spot ?? row.spot };
    }
  }
}

/** A heading of a group is no row: its words are told by the rows beneath it. */
const rowsOf = (lines: readonly Line[]): readonly Line[] => lines.filter(({ cells }) => cells.length > 0);

/**
 * What an edition has otherwise than the annex of the amending act that words its table anew. Rows that came with the edition and
 * that the annex has not are told by what nobody told.
 */
export function* annexFaults(
  maker: OwnAct,
  reported: Reported,
  before: Territory,
  after: Territory,
): Generator<AnnexFault> {
  const annex = annexFor(maker, reported, before);
  const table = tableOf(before, reported);
  const held = table === null ? null : after[table];
  if (annex === null || table === null || held === null) return;
  const rows = rowsOf(linesOf(after).lines.filter(({ document }) => document === table));
  const was = new Set(linesOf(before).lines.map(({ document, name }) => `${document}${bareWords(name)}`));
  const pairs = pairsOf(rowsOf(annex), rows);
  for (const row of rowsOf(annex)) {
    const same = pairs.get(row);
    if (same === undefined) yield { kind: 'missing', row, at: held.spot };
    else yield* cellsOff(row, same);
  }
  const paired = new Set(pairs.values());
  for (const row of rows)
    if (!paired.has(row) && was.has(`${row.document}${bareWords(row.name)}`))
      yield { kind: 'kept', row, at: row.spot };
}

/** Tells of a line of an edition whether the annex of an amendment has it; null where the annex is not here. */
export const annexHas = (
  maker: OwnAct,
  reported: Reported,
  before: Territory,
  after: Territory,
): ((line: Line) => boolean) | null => {
  const annex = annexFor(maker, reported, before);
  if (annex === null) return null;
  const table = tableOf(before, reported);
  const rows = linesOf(after).lines.filter(({ document }) => document === table);
  const paired = new Set(pairsOf(rowsOf(annex), rowsOf(rows)).values());
  return (line) => line.document !== table || line.cells.length === 0 || paired.has(line);
};
