// «Приложение № 2 изложить в новой редакции согласно приложению»: the new words stand in an annex of the amending act, and where
// that is entered the edition is held against it row by row and cell by cell.
import type { OwnAct, Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { type AmendedPlace, nowhere } from '../../text/amendment/amendment.ts';
import { documentOf, documentsMeant } from './documents-meant.ts';
import { bareWords, type Line, type LineCell, linesOf } from './lines.ts';
import type { Reported } from './reported.ts';

type Kind = 'roadmap' | 'indicators';

/** A table of an act: the document that holds it, and what it is. */
interface Table {
  readonly document: string;
  readonly kind: Kind;
}

const kinds: readonly Kind[] = ['roadmap', 'indicators'];

/** The document of an edition with a name: the main one has its tables under their own names. */
const viewNamed = (edition: Territory, name: string): Territory =>
  edition.annexes.find(({ document }) => document?.name === name) ?? edition;

/** The tables of an edition. */
const tablesIn = (edition: Territory): readonly Table[] =>
  [edition, ...edition.annexes].flatMap((view) =>
    kinds.flatMap((kind) =>
      view[kind] === null ? [] : [{ document: view === edition ? kind : (view.document?.name ?? ''), kind }],
    ),
  );

const isOf =
  (table: Table | null): ((line: Line) => boolean) =>
  (line) =>
    line.document === table?.kind && documentOf(line) === table.document;

/** The one table of an edition that a place means as a whole; null where it means none or several. */
const tableAt = (edition: Territory, place: AmendedPlace): Table | null => {
  if (place.clauses.length > 0 || place.inPart || place.rows.length > 0) return null;
  const { names, kind, under } = documentsMeant(edition, place);
  if (under !== null) return null;
  const [table, ...more] = tablesIn(edition).filter(
    (one) => names?.has(one.document) === true && (kind === null || kind === one.kind),
  );
  return more.length === 0 ? (table ?? null) : null;
};

/** What the annex of an amending act sets in the place of a table: the table, and the lines that are to be its own. */
interface Anew {
  readonly table: Table;
  readonly annex: readonly Line[];
}

/** The table that an amendment sets out anew in an annex; null where the amending act has no such annex here, or several and does not say which. */
const anew = ({ current }: OwnAct, { place, action }: Reported, edition: Territory): Anew | null => {
  if (action.kind !== 'reword' || action.text !== null) return null;
  const table = tableAt(edition, place);
  if (table === null) return null;
  const alike = tablesIn(current).filter(({ kind }) => kind === table.kind);
  const said = action.annex === null ? null : tableAt(current, { ...nowhere, annex: action.annex });
  const own = alike.length === 1 ? alike[0] : alike.find(({ document }) => document === said?.document);
  return own === undefined ? null : { table, annex: linesOf(current).lines.filter(isOf(own)) };
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
  const found = anew(maker, reported, before);
  const held = found === null ? null : viewNamed(after, found.table.document)[found.table.kind];
  if (found === null || held === null) return;
  const { table, annex } = found;
  const rows = rowsOf(linesOf(after).lines.filter(isOf(table)));
  const was = new Set(
    linesOf(before)
      .lines.filter(isOf(table))
      .map(({ name }) => bareWords(name)),
  );
  const pairs = pairsOf(rowsOf(annex), rows);
  for (const row of rowsOf(annex)) {
    const same = pairs.get(row);
    if (same === undefined) yield { kind: 'missing', row, at: held.spot };
    else yield* cellsOff(row, same);
  }
  const paired = new Set(pairs.values());
  for (const row of rows)
    if (!paired.has(row) && was.has(bareWords(row.name))) yield { kind: 'kept', row, at: row.spot };
}

/** Tells of a line of an edition whether the annex of an amendment has it; null where the annex is not here. */
export const annexHas = (
  maker: OwnAct,
  reported: Reported,
  before: Territory,
  after: Territory,
): ((line: Line) => boolean) | null => {
  const found = anew(maker, reported, before);
  if (found === null) return null;
  const isInTable = isOf(found.table);
  const rows = linesOf(after).lines.filter(isInTable);
  const paired = new Set(pairsOf(rowsOf(found.annex), rowsOf(rows)).values());
  return (line) => !isInTable(line) || line.cells.length === 0 || paired.has(line);
};
