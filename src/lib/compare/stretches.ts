// Two texts cut where they part: the stretches that they share, and between them those of one alone.
import { diffArrays } from 'diff';

/** A stretch of two texts: words of both, or of one of them alone; the other then has none. */
export interface Stretch {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly both: boolean;
}

const together = (stretches: readonly Stretch[], both: boolean): Stretch => ({
  a: stretches.flatMap(({ a }) => a),
  b: stretches.flatMap(({ b }) => b),
  both,
});

/** Cuts two texts, given as words, into what they share and what each has alone; `same` tells what makes two words one. */
export const stretchesOf = (
  a: readonly string[],
  b: readonly string[],
  same: (word: string) => string,
): readonly Stretch[] => {
  let [atA, atB] = [0, 0];
  return diffArrays(a.map(same), b.map(same)).map(({ count = 0, added, removed }) => {
    const [fromA, fromB] = [atA, atB];
    if (!added) atA += count;
    if (!removed) atB += count;
    return { a: a.slice(fromA, atA), b: b.slice(fromB, atB), both: !added && !removed };
  });
};

const isReplaced = (stretch: Stretch | undefined): boolean =>
  stretch !== undefined && !stretch.both && stretch.a.length > 0 && stretch.b.length > 0;

/** One change for one told in pieces: «до», «в» that a wholly new wording has by chance part nothing. */
export const joinedUp = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last === undefined || last.both !== stretch.both) whole.push(stretch);
    else whole[whole.length - 1] = together([last, stretch], last.both);
  }
  const joined: Stretch[] = [];
  for (const [at, stretch] of whole.entries()) {
    const isWord = stretch.both && stretch.a.filter((unit) => /[\p{L}\p{N}]/u.test(unit)).length <= 1;
    const last = joined.at(-1);
    if (last !== undefined && isWord && isReplaced(last) && isReplaced(whole[at + 1]))
      joined[joined.length - 1] = together([last, stretch], false);
    else if (last?.both === false && !stretch.both)
      joined[joined.length - 1] = together([last, stretch], false);
    else joined.push(stretch);
  }
  return joined;
};
