// How the words of an act changed from one time to another, place by place.
import { diffArrays } from 'diff';
import { normalise } from '../../../validators/text/words/words.ts';
import { type ChangedRun, changeOf, wordDiff } from '../compare/word-diff.ts';
import type { Passage } from './passages.ts';

/** A place of an act and what became of its words. */
export interface PlaceChange {
  readonly where: string;
  readonly runs: readonly ChangedRun[];
}

/** With less in common than this, one passage went and another came. */
const leastCommon = 0.5;
/** Of more passages that went and came at one spot no pairs are looked for. */
const mostPaired = 60;

const key = ({ words }: Passage): string => normalise(words);

const whole = ({ where, words }: Passage, what: 'removed' | 'added'): PlaceChange => ({
  where,
  runs: [{ text: words, what }],
});

/** A value of a row has one place, however little of it is left: «7%» became «9%». */
const isSamePlace = (before: Passage, after: Passage): boolean =>
  before.where === after.where && before.where.includes(',');

/** What stood at one spot before and after: the passages that were reworded, then those that went and those that came. */
const atOneSpot = (before: readonly Passage[], after: readonly Passage[]): readonly PlaceChange[] => {
  const came = new Set(after);
  const isSmall = before.length <= mostPaired && after.length <= mostPaired;
  const changes = before.flatMap((old): PlaceChange[] => {
    const [nearest] = isSmall
      ? [...came]
          .map((one) => ({ one, common: isSamePlace(old, one) ? 1 : wordDiff(old.words, one.words).common }))
          .filter(({ common }) => common >= leastCommon)
          .toSorted((a, b) => b.common - a.common)
      : [];
    if (nearest === undefined) return [whole(old, 'removed')];
    came.delete(nearest.one);
    const { where, words } = nearest.one;
    return [{ where, runs: changeOf(old.words, words) }];
  });
  return [...changes, ...[...came].map((one) => whole(one, 'added'))];
};

const timesOf = (passages: readonly Passage[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(passages, key)].map(([words, all]) => [words, all.length]));

/** The changes from one list of passages to another. Passages that only moved have not changed, nor do spaces and quotes count. */
export const changedPlaces = (
  before: readonly Passage[],
  after: readonly Passage[],
): readonly PlaceChange[] => {
  const [stood, stands] = [timesOf(before), timesOf(after)];
  // What many rows have («областной бюджет») tells of no move: it may have gone from one and come to another.
  const hasMoved = (one: Passage): boolean => stood.get(key(one)) === 1 && stands.get(key(one)) === 1;
  const changed = (list: readonly Passage[]): readonly Passage[] => list.filter((one) => !hasMoved(one));
  const changes: PlaceChange[] = [];
  let [atBefore, atAfter] = [0, 0];
  let removed: readonly Passage[] = [];
  for (const hunk of diffArrays(before.map(key), after.map(key))) {
    const { count = 0 } = hunk;
    if (hunk.removed) removed = before.slice(atBefore, atBefore + count);
    else {
      const added = hunk.added ? after.slice(atAfter, atAfter + count) : [];
      changes.push(...atOneSpot(changed(removed), changed(added)));
      removed = [];
    }
    if (!hunk.added) atBefore += count;
    if (!hunk.removed) atAfter += count;
  }
  return [...changes, ...atOneSpot(changed(removed), [])];
};
