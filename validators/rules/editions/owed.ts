// An edition that puts right what the one before got wrong changes nothing anew: the slip is told once, of the edition that made it.
import type { Territory } from '../../model/types.ts';
import { annexFaults } from './annexed.ts';
import { textFaults } from './annexed-text.ts';
import type { Change } from './change.ts';
import { heldAgainst } from './held.ts';
import { bareWords } from './lines.ts';
import { movedBetween } from './moved.ts';
import type { Made } from './pairs.ts';
import { keyOf, tellsOf, type Unreported } from './unreported.ts';

/** An edition and what it changed without being told. */
export interface Owing {
  readonly made: Made;
  readonly untold: readonly Unreported[];
}

/** Tells of a change whether it takes back what came untold, or brings back what went so. */
const reverting = (untold: readonly Unreported[]): ((change: Change) => boolean) => {
  const keysOf = (what: Change['what']): ReadonlySet<string> =>
    new Set(
      untold.flatMap(({ all }) => all.filter((one) => one.what === what)).map(({ line }) => keyOf(line)),
    );
  const [came, went] = [keysOf('came'), keysOf('went')];
  return ({ line, what }) => (what === 'came' ? went : came).has(keyOf(line));
};

/** Tells of a change whether it does what an amending act of the edition before said and that edition left undone. */
const late = ({ before, after, makers }: Made, next: Territory): ((change: Change) => boolean) => {
  const all = makers.flatMap(({ maker, reported }) => reported.map((one) => ({ maker, one })));
  const moved = movedBetween(
    before,
    after,
    all.map(({ one }) => one),
  );
  const since = movedBetween(after, next, []);
  const undone = all
    .filter(({ one }) => heldAgainst(one, before, after, moved) === 'undone')
    .map((each) => tellsOf(each, after, next, since));
  const rows = new Set(
    all.flatMap(({ maker, one }) =>
      [...annexFaults(maker, one, before, after)].map(({ row }) => bareWords(row.name)),
    ),
  );
  const paragraphs = new Set(
    all.flatMap(({ maker, one }) =>
      textFaults(maker, one, before, after).flatMap(({ annex, line }) => [annex?.words, line?.words]),
    ),
  );
  return (change) =>
    undone.some((tells) => tells(change)) ||
    paragraphs.has(change.line.words) ||
    (change.line.cells.length > 0 && rows.has(bareWords(change.line.name)));
};

/** Tells of what an edition changed untold whether the edition before it owed that. */
export const owedBy = (earlier: Owing | null, next: Territory): ((change: Unreported) => boolean) => {
  if (earlier === null) return () => false;
  const [isBack, isLate] = [reverting(earlier.untold), late(earlier.made, next)];
  return ({ all }) => all.every((change) => isBack(change) || isLate(change));
};
