// The second edition of the model act held against the order that made it.
import { buildCorpus } from '../../validators/model/corpus.ts';
import type { OwnAct, Territory } from '../../validators/model/types.ts';
import { heldAgainst, type Outcome } from '../../validators/rules/editions/held.ts';
import { movedBetween } from '../../validators/rules/editions/moved.ts';
import { type Reported, reportedOf } from '../../validators/rules/editions/reported.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';

interface SecondEdition {
  readonly maker: OwnAct;
  readonly reported: readonly Reported[];
  readonly before: Territory;
  readonly after: Territory;
  /** What became of each amendment, in the order in which the act tells them. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Reads the model territory with these files over it.
 *
 * @throws where the act 1 has no second edition, or there is no act 4
 */
export const secondEdition = (files: Readonly<Record<string, string>>): SecondEdition => {
  const all = Object.entries({ ...exampleBase, ...files });
  const { territories } = buildCorpus(
    all.map(([path, content]) => ({ path, content })),
    '',
  );
  const own = territories[0]?.acts ?? [];
  const [act, maker] = ['1', '4'].map((id) => own.find((one) => one.id === id));
  const [before, after] = act?.editions ?? [];
  if (act === undefined || maker === undefined || before === undefined || after === undefined)
    throw new Error('the model has no second edition');
  const reported = reportedOf(maker, act);
  const moved = movedBetween(before, after, reported);
  const outcomes = reported.map((one) => heldAgainst(one, before, after, moved));
  return { maker, reported, before, after, outcomes };
};
