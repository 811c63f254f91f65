// Clauses that stand in an edition under other numbers than before: an amending act tells of that, too, or nobody knows by which
// number a clause is to be cited.
import type { OwnAct, Territory } from '../../model/types.ts';
import { type Line, linesOf, printsNumber, unnumbered } from './lines.ts';
import { type AllMoved, movedBetween } from './moved.ts';
import type { Reported } from './reported.ts';
import { tellsOf } from './unreported.ts';

/** A clause that kept its words and not its number. */
export interface NumberedAnew {
  readonly line: Line;
  readonly from: string;
  readonly to: string;
}

type Maker = { readonly maker: OwnAct; readonly reported: readonly Reported[] };

/** Fewer words stand in many places. */
const FEWEST = 3;

const numberOf = ({ numbers }: Line): string => numbers.at(-1) ?? '';

const headOf = (number: string): string => number.slice(0, Math.max(number.lastIndexOf('.'), 0));

/** The clauses of a text by their words, those alone whose words stand there once. */
const clausesOf = (edition: Territory): ReadonlyMap<string, Line> => {
  const clauses = linesOf(edition).lines.filter(
    (line) =>
      line.document === 'provision' &&
      line.cells.length === 0 &&
      !line.inOrder &&
      printsNumber(line) &&
      unnumbered(line).trim().split(' ').length >= FEWEST,
  );
  const byWords = Map.groupBy(clauses, (line) => `${line.further ?? ''}${unnumbered(line)}`);
  return new Map(
    [...byWords].flatMap(([words, [only, ...more]]) =>
      only === undefined || more.length > 0 ? [] : [[words, only] as const],
    ),
  );
};

/** Whether an act says that numbers change: of this one or one that it stands within, or of all that follow. */
const saysSo = (reported: readonly Reported[], from: string): boolean =>
  reported.some(({ action, place, words }) => {
    if (/нумер/iu.test(words)) return true;
    if (action.kind !== 'renumber') return false;
    for (let head = from; head !== ''; head = headOf(head)) if (place.clauses.includes(head)) return true;
    return false;
  });

/**
 * The clauses that an edition numbers anew and none of its makers says so; of those that moved with what holds them only the
 * outermost. Where an amendment could not be read as a whole nothing is said.
 */
export const numberedAnew = (
  makers: readonly Maker[],
  before: Territory,
  after: Territory,
): readonly NumberedAnew[] => {
  const reported = makers.flatMap((one) => one.reported);
  if (reported.some(({ action }) => action.kind === 'unread')) return [];
  const [was, is] = [clausesOf(before), clausesOf(after)];
  const moves = [...was].flatMap(([words, line]): readonly NumberedAnew[] => {
    const now = is.get(words);
    const [from, to] = [numberOf(line), now === undefined ? '' : numberOf(now)];
    return now === undefined || from === to ? [] : [{ line: now, from, to }];
  });
  if (moves.length === 0) return [];
  const moved: AllMoved = movedBetween(before, after, reported);
  const tells = makers.flatMap(({ maker, reported: all }) =>
    all.map((one) => tellsOf({ maker, one }, before, after, moved)),
  );
  const untold = moves.filter(
    ({ line, from }) => !saysSo(reported, from) && !tells.some((isTold) => isTold({ line, what: 'came' })),
  );
  const heads = new Map(moves.map(({ from, to }) => [from, to]));
  return untold.filter(({ from, to }) => heads.get(headOf(from)) !== headOf(to));
};
