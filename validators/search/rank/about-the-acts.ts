// Rules, findings and guides speak in the words of the acts: they stand behind what the acts say, unless they are asked for.
import type { Query } from '../query/read-query.ts';
import type { Ranked } from './rank.ts';

/** What a record about the acts counts beside one of the acts: where the query calls it by name, and where it calls that very kind. */
const CALLED = 1.2;
const OF_KIND = 2.5;
/** Where it does not: as long as some place of the acts has all that is asked for, and where none has. */
const BESIDE = 0.3;
const ALONE = 0.6;
/** What stands behind another counts so much of it. */
const BEHIND = 0.99;

const best = (all: readonly Ranked[]): number => all.reduce((so, { score }) => Math.max(so, score), 0);

/**
 * Puts what is said about the acts among what they say: behind every place that has all of what is asked for, and before all
 * places where none has all and it has. What is called by name and has all stands first; so may the way to do something, where
 * that is asked for.
 */
export const placedBeside = (
  acts: readonly Ranked[],
  about: readonly Ranked[],
  { kinds, wants }: Query,
): readonly Ranked[] => {
  const weighed = (weight: number, isFirst: (one: Ranked) => boolean): readonly Ranked[] => {
    const first = best(acts);
    return about.map((one) => ({ ...one, score: one.score * weight + (isFirst(one) ? first : 0) }));
  };
  if (kinds.length > 0) {
    const isCalled = ({ kind }: Ranked): boolean => kinds.some((named) => named === kind);
    return weighed(CALLED, (one) => one.whole && isCalled(one)).map((one) =>
      isCalled(one) ? { ...one, score: one.score * OF_KIND } : one,
    );
  }
  const answers = acts.filter(({ whole }) => whole);
  if (answers.length === 0) return weighed(ALONE, ({ whole }) => whole);
  if (wants === 'way') return weighed(BESIDE, () => false);
  const least = answers.reduce((so, { score }) => Math.min(so, score), Number.POSITIVE_INFINITY);
  return weighed(Math.min(BESIDE, (BEHIND * least) / best(about)), () => false);
};
