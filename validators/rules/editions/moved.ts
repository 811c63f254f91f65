// Clauses and rows that an edition numbers anew: an amendment beside the renumbering may name them by the old number or the new.
import type { Territory } from '../../model/types.ts';
import type { AmendedPlace } from '../../text/amendment/amendment.ts';
import { documentOf, documentsMeant } from './documents-meant.ts';
import { type Line, linesOf, printsNumber, unnumbered } from './lines.ts';
import type { Reported } from './reported.ts';

/** Which numbers of a document became which; what kept its number may be among them. */
interface Moved {
  /** The new number of what had a number. */
  readonly to: ReadonlyMap<string, string>;
  /** The old number of what has a number now. */
  readonly from: ReadonlyMap<string, string>;
}

/** What moved in each document, by its name. */
export type AllMoved = ReadonlyMap<string, Moved>;

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

/** Whether two are counted together: clauses with clauses, items with items; a Roman section is neither. */
const isBeside = (one: Line, other: Line): boolean =>
  one.numbers.length === other.numbers.length &&
  headOf(numberOf(one)) === headOf(numberOf(other)) &&
  Number.isInteger(lastOf(numberOf(one)));

/** An old number and the new one. */
type Move = readonly [from: string, to: string];

/** The numbers of one document, old and new. */
interface Shown {
  /** Of what says the same words. */
  readonly same: readonly Move[];
  /** Of what stands between two that moved alike. */
  readonly between: readonly Move[];
}

const shownIn = (was: readonly Line[], is: readonly Line[]): Shown => {
  const after = Map.groupBy(is, unnumbered);
  const found = was.map((line) => {
    const [only, ...more] = after.get(unnumbered(line)) ?? [];
    return only === undefined || more.length > 0 ? null : numberOf(only);
  });
  /** How far the nearest one known on this side moved; undefined where there is none in the series. */
  const shiftBeside = (index: number, step: 1 | -1): number | null | undefined => {
    const own = was[index];
    for (let at = index + step; own !== undefined && at >= 0 && at < was.length; at += step) {
      const [line, to] = [was[at], found[at] ?? null];
      if (line === undefined || !isBeside(line, own)) continue;
      if (to !== null) return shiftOf(numberOf(line), to);
    }
    return undefined;
  };
  const same = was.flatMap((line, index): Move[] => {
    const to = found[index] ?? null;
    return to === null ? [] : [[numberOf(line), to]];
  });
  const between = was.flatMap((line, index): Move[] => {
    if ((found[index] ?? null) !== null) return [];
    const [above, below] = [shiftBeside(index, -1), shiftBeside(index, 1)];
    const shift = above === undefined ? below : below === undefined || below === above ? above : null;
    const from = numberOf(line);
    return shift == null ? [] : [[from, `${headOf(from)}${lastOf(from) + shift}`]];
  });
  return { same, between };
};

/** Of several that say what became of a number the first is right. */
const movedBy = (moves: readonly Move[]): Moved => ({
  to: new Map(moves.toReversed()),
  from: new Map(moves.toReversed().map(([from, to]) => [to, from])),
});

/** The old and the new numbers of clauses that an amendment numbers anew; none of what stands within a clause. */
const renumberedBy = ({ place, action }: Pick<Reported, 'place' | 'action'>): readonly Move[] =>
  action.kind !== 'renumber' || place.inPart || place.clauses.length !== action.to.length
    ? []
    : place.clauses.map((from, index) => [from, action.to[index] ?? from]);

/** What the amending acts say of the numbers of a document. */
const toldOf = (document: string, before: Territory, reported: readonly Reported[]): readonly Move[] =>
  reported.flatMap((one) => {
    const moves = renumberedBy(one);
    if (moves.length === 0) return [];
    const { names, under } = documentsMeant(before, one.place);
    if (under !== null) return [];
    return names !== null && !names.has(document) ? [] : moves;
  });

/**
 * The numbers that changed from one edition to the next: as the words show that stayed, then as the amending acts say, where no
 * other words stand there, then as their neighbours moved.
 */
export const movedBetween = (
  before: Territory,
  after: Territory,
  reported: readonly Reported[],
): AllMoved => {
  const now = numberedIn(after);
  return new Map(
    [...numberedIn(before)].map(([document, was]) => {
      const { same, between } = shownIn(was, now.get(document) ?? []);
      const taken = new Map(same.map(([from, to]) => [to, from]));
      const told = toldOf(document, before, reported).filter(
        ([from, to]) => (taken.get(to) ?? from) === from,
      );
      return [document, movedBy([...same, ...told, ...between])];
    }),
  );
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
export const readings = (place: AmendedPlace, moved: AllMoved, edition: Territory): readonly Reading[] => {
  const { names, under } = documentsMeant(edition, place);
  const plain: Reading = { before: place, after: place };
  // The rows of a table in the text have numbers of their own.
  if (under !== null) return [plain];
  const found = [...moved].flatMap(([document, { to, from }]) => {
    if (names !== null && !names.has(document)) return [];
    const named = (other: Moved['to']): AmendedPlace => ({
      ...place,
      clauses: place.clauses.map((clause) => renamed(clause, other)),
    });
    if (place.clauses.some((one) => renamed(one, to) !== one || renamed(one, from) !== one))
      return [
        { before: place, after: named(to) },
        { before: named(from), after: place },
      ];
    return place.clauses.some((one) => to.has(one)) ? [plain] : [];
  });
  return found.length > 0 ? found : [plain];
};

/** Whether a clause that an amendment numbers anew stands, as its words or its neighbours show, under another number than it says. */
export const movedElsewhere = (
  one: Pick<Reported, 'place' | 'action'>,
  before: Territory,
  moved: AllMoved,
): boolean => {
  const { names, under } = documentsMeant(before, one.place);
  if (under !== null) return false;
  const known = [...moved].flatMap(([document, { to }]) =>
    names === null || names.has(document) ? [to] : [],
  );
  return renumberedBy(one).some(([from, to]) => {
    const numbers = known.flatMap((now) => now.get(from) ?? []);
    return numbers.length > 0 && !numbers.includes(to);
  });
};

/** The numbers of a line of before as the next edition has them. */
export const numbersAfter = (line: Line, moved: AllMoved): readonly string[] => {
  const to = moved.get(documentOf(line))?.to;
  return to === undefined ? line.numbers : line.numbers.map((number) => renamed(number, to));
};
