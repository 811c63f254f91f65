// Rules, findings and guides speak in the words of the acts: they stand behind what the acts say, unless they are asked for.
import type { Query } from '../query/read-query.ts';
import type { Ranked } from './rank.ts';

/** What a record about the acts counts beside one of the acts: where the query calls it by name, and where it calls that very kind. */
const CALLED = 1.2;
const OF_KIND = 2.5;
/** Where it does not: as long as some place of the acts has all that is asked for, and where none has. */
const BESIDE = 0.3;
const ALONE = 0.6;
const BEHIND = 0.99;

/**
 * Puts what is said about the acts among what they say: behind every place that has all of what is asked for, unless a kind of it
 * is called by name, or the way to do something is asked for.
 */
export const placedBeside = (
  acts: readonly Ranked[],
  about: readonly Ranked[],
  { kinds, wants }: Query,
): readonly Ranked[] => {
  const weighed = (weightOf: (one: Ranked) => number): readonly Ranked[] =>
    about.map((one) => ({ ...one, score: one.score * weightOf(one) }));
  if (kinds.length > 0)
    return weighed(({ kind }) => CALLED * (kinds.some((named) => named === kind) ? OF_KIND : 1));
  const answers = acts.flatMap(({ whole, score }) => (whole ? [score] : []));
  if (answers.length === 0) return weighed(() => ALONE);
  if (wants === 'way') return weighed(() => BESIDE);
  const least = answers.reduce((so, score) => Math.min(so, score), Number.POSITIVE_INFINITY);
  const most = about.reduce((so, { score }) => Math.max(so, score), 0);
  return weighed(() => Math.min(BESIDE, (BEHIND * least) / most));
};
