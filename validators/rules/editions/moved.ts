// Clauses and rows that an edition numbers anew: an amendment beside the renumbering may name them by the old number or the new.
import type { Territory } from '../../model/types.ts';
import type { AmendedPlace } from '../../text/amendment/amendment.ts';
import { documentOf } from './documents-meant.ts';
import { type Line, linesOf, printsNumber, unnumbered } from './lines.ts';
import type { Reported } from './reported.ts';

/** Which numbers became which. */
export interface Moved {
  /** The new number of what had a number; undefined where it kept its own. */
  readonly to: ReadonlyMap<string, string>;
  /** The old number of what has a number now. */
  readonly from: ReadonlyMap<string, string>;
}

/** Numbers of the text and of the rows of tables apart. */
export interface AllMoved {
  readonly clauses: Moved;
  readonly rows: Moved;
}

const headOf = (number: string): string => number.slice(0, number.lastIndexOf('.') + 1);
const lastOf = (number: string): number => Number(number.slice(headOf(number).length));

/** How far a number moved; null where it went to another series. */
const shiftOf = (from: string, to: string): number | null => {
  const shift = lastOf(to) - lastOf(from);
  return headOf(from) === headOf(to) && Number.isInteger(shift) ? shift : null;
};

/** What is numbered in one document, in printed order: each number with the words that stand behind it. */
const numberedIn = (edition: Territory): ReadonlyMap<string, readonly Line[]> =>
  Map.groupBy(
    linesOf(edition).lines.filter((line) => !line.inOrder && printsNumber(line)),
    (line) => documentOf(line),
  );

const numberOf = ({ numbers }: Line): string => numbers.at(-1) ?? '';

/** The numbers of one document that changed: what says the same words has moved, and what stands between two that moved alike moved with them. */
function* movesIn(was: readonly Line[], is: readonly Line[]): Generator<readonly [string, string]> {
  const after = Map.groupBy(is, unnumbered);
  const same = was.map((line) => {
    const [found, ...more] = after.get(unnumbered(line)) ?? [];
    return found === undefined || more.length > 0 ? null : numberOf(found);
  });
  /** How far the nearest one known on this side moved; undefined where there is none in the series. */
  const shiftBeside = (index: number, step: 1 | -1): number | null | undefined => {
    const own = was[index];
    for (let at = index + step; own !== undefined && at >= 0 && at < was.length; at += step) {
      const [line, to] = [was[at], same[at] ?? null];
      if (line === undefined || headOf(numberOf(line)) !== headOf(numberOf(own))) continue;
      if (to !== null) return shiftOf(numberOf(line), to);
    }
    return undefined;
  };
  for (const [index, line] of was.entries()) {
    const [from, to] = [numberOf(line), same[index] ?? null];
    if (to !== null) {
      if (to !== from) yield [from, to];
      continue;
    }
    const [above, below] = [shiftBeside(index, -1), shiftBeside(index, 1)];
    const shift = above === undefined ? below : below === undefined || below === above ? above : null;
    if (shift != null && shift !== 0) yield [from, `${headOf(from)}${lastOf(from) + shift}`];
  }
}

const movedBy = (moves: readonly (readonly [string, string])[]): Moved => ({
  to: new Map(moves.toReversed()),
  from: new Map(moves.toReversed().map(([from, to]) => [to, from])),
});

/** The numbers that changed from one edition to the next: as the amending acts say, and as the words show that stayed. */
export const movedBetween = (
  before: Territory,
  after: Territory,
  reported: readonly Reported[],
): AllMoved => {
  const told = reported.flatMap(({ place: { clauses, isRow }, action }) =>
    action.kind === 'renumber' && clauses.length === action.to.length
      ? clauses.map((from, index) => ({ isRow, move: [from, action.to[index] ?? from] as const }))
      : [],
  );
  const now = numberedIn(after);
  const shown = [...numberedIn(before)].flatMap(([document, was]) =>
    [...movesIn(was, now.get(document) ?? [])].map((move) => ({
      isRow: was.some(({ cells }) => cells.length > 0),
      move,
    })),
  );
  const of = (rows: boolean): Moved =>
    movedBy([...told, ...shown].flatMap(({ isRow, move }) => (isRow === rows ? [move] : [])));
  return { clauses: of(false), rows: of(true) };
};

/** A number, or one of what stands within it, as the other edition has it. */
const renamed = (number: string, names: ReadonlyMap<string, string>): string => {
  for (let head = number; head !== ''; head = head.slice(0, Math.max(head.lastIndexOf('.'), 0))) {
    const other = names.get(head);
    if (other !== undefined) return `${other}${number.slice(head.length)}`;
  }
  return number;
};

/** A place as the edition before has it, and as the next one does. */
export interface Reading {
  readonly before: AmendedPlace;
  readonly after: AmendedPlace;
}

/** What a place with numbers may mean where numbers changed: those of before, or those of now. */
export const readings = (place: AmendedPlace, { clauses, rows }: AllMoved): readonly Reading[] => {
  const { to, from } = place.isRow ? rows : clauses;
  const named = (names: ReadonlyMap<string, string>): AmendedPlace => ({
    ...place,
    clauses: place.clauses.map((clause) => renamed(clause, names)),
  });
  const isTouched = place.clauses.some(
    (clause) => renamed(clause, to) !== clause || renamed(clause, from) !== clause,
  );
  return isTouched
    ? [
        { before: place, after: named(to) },
        { before: named(from), after: place },
      ]
    : [{ before: place, after: place }];
};

/** The numbers of a line of before as the next edition has them. */
export const numbersAfter = ({ document, numbers }: Line, { clauses, rows }: AllMoved): readonly string[] =>
  numbers.map((number) => renamed(number, document === 'provision' ? clauses.to : rows.to));
