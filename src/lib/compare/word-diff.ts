// Two wordings word by word: what they share and what each has alone. Letter case, ё and the kind of quotes part nothing; of two
// territories nor does punctuation, but in two editions of one act it is what an amendment may have changed.
import { normalise } from '../../../validators/text/words/words.ts';
import { joinedUp, stretchesOf } from './stretches.ts';

/** A run of words as printed; `own` where the other text has none of them here. */
export interface Run {
  readonly text: string;
  readonly own: boolean;
}

export interface WordDiff {
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  /** The share of words in common, from 0 to 1, of the longer text. */
  readonly common: number;
  /** The same of the shorter text: 1 where the other one has all its words and more. */
  readonly held: number;
}

/** Words, each with what stands behind it; what stands before the first belongs to it. «2 400» is one number. */
const wordsOf = (text: string): readonly string[] =>
  text.match(
    /(?:^[^\p{L}\p{N}]+)?(?:\p{N}{1,3}(?:\s\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+)(?:[^\p{L}\p{N}]+|$)/gu,
  ) ?? [];

const key = (word: string): string => normalise(word.replaceAll(/[^\p{L}\p{N}]+/gu, ''));

/** How a text is cut into what is held against one another, what makes two of these the same, and what of them may be left unmarked behind. */
interface Cut {
  readonly units: (text: string) => readonly string[];
  readonly key: (unit: string) => string;
  readonly tail: RegExp;
  /** Whether a single word that stayed between two that were replaced is told with them. */
  readonly joins: boolean;
}

const byWords: Cut = { units: wordsOf, key, tail: /[^\p{L}\p{N}]+$/u, joins: false };

/** Words and numbers («0,25», «01.02.2024»), and between them marks; quotes and dashes of any kind are one. */
const byMarks: Cut = {
  units: (text) =>
    text.match(
      /^\s+|\p{N}{1,3}(?:\s\p{N}{3})+(?![\p{L}\p{N}])\s*|\p{N}+(?:[.,:/]\p{N}+)+\s*|[\p{L}\p{N}]+\s*|[^\p{L}\p{N}\s]+\s*/gu,
    ) ?? [],
  key: normalise,
  tail: /\s+$/u,
  joins: true,
};

/** Puts a run behind the others; what stands behind words of its own is not marked with them. */
const add = (runs: Run[], words: readonly string[], own: boolean, tail: RegExp): void => {
  const text = words.join('');
  if (text === '') return;
  if (!own) {
    runs.push({ text, own });
    return;
  }
  const bare = text.replace(tail, '');
  // A mark alone would hardly be seen: the word that it stands at is marked with it.
  const before = /[\p{L}\p{N}]/u.test(bare) ? undefined : runs.at(-1);
  const [word = ''] = before?.own === false ? (/\S+$/u.exec(before.text) ?? []) : [];
  if (before !== undefined && word !== '') {
    runs.pop();
    if (word !== before.text) runs.push({ text: before.text.slice(0, -word.length), own: false });
  }
  runs.push({ text: word + bare, own });
  if (bare !== text) runs.push({ text: text.slice(bare.length), own: false });
};

const diffBy = (cut: Cut, one: string, other: string): WordDiff => {
  const [a, b] = [cut.units(one), cut.units(other)];
  const left: Run[] = [];
  const right: Run[] = [];
  const stretches = stretchesOf(a, b, cut.key);
  const same = stretches.reduce((sum, stretch) => sum + (stretch.both ? stretch.a.length : 0), 0);
  for (const stretch of cut.joins ? joinedUp(stretches) : stretches) {
    add(left, stretch.a, !stretch.both, cut.tail);
    add(right, stretch.b, !stretch.both, cut.tail);
  }
  return {
    left,
    right,
    common: same / Math.max(1, a.length, b.length),
    held: same / Math.max(1, Math.min(a.length, b.length)),
  };
};

/** Compares two texts by their words alone. */
export const wordDiff = (one: string, other: string): WordDiff => diffBy(byWords, one, other);

/** Compares two editions of a text: a mark at a word makes it another, too. */
export const markDiff = (before: string, after: string): WordDiff => diffBy(byMarks, before, after);

/** A run of words of a text that was changed. */
export interface ChangedRun {
  readonly text: string;
  readonly what: 'kept' | 'removed' | 'added';
}

/** So many words are kept on either side of a change; what stands between is left out. */
const context = 6;

const shortened = (words: readonly string[], isFirst: boolean, isLast: boolean): string => {
  const [head, tail] = [isFirst ? 0 : context, isLast ? 0 : context];
  if (words.length <= head + tail + 1) return words.join('');
  return `${words.slice(0, head).join('')}… ${words.slice(words.length - tail).join('')}`;
};

/** Two texts of the same words: the stretch in which their marks or letters part, from a space to a space. */
const changedMarks = (before: string, after: string): readonly ChangedRun[] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  head = before.lastIndexOf(' ', head - 1) + 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const end = after.indexOf(' ', after.length - tail);
  tail = end < 0 ? 0 : after.length - end;
  const kept = (text: string, isFirst: boolean): ChangedRun => ({
    text: shortened(wordsOf(text), isFirst, !isFirst),
    what: 'kept',
  });
  const runs: readonly ChangedRun[] = [
    kept(before.slice(0, head), true),
    { text: before.slice(head, before.length - tail), what: 'removed' },
    { text: after.slice(head, after.length - tail), what: 'added' },
    kept(after.slice(after.length - tail), false),
  ];
  return runs.filter(({ text }) => text !== '');
};

/** How one text became another: what went and what came, each between a few of the words that stayed. */
export const changeOf = (before: string, after: string): readonly ChangedRun[] => {
  const stretches = stretchesOf(wordsOf(before), wordsOf(after), key);
  if (stretches.every(({ both }) => both)) return changedMarks(before, after);
  return stretches.flatMap(({ a, b, both }, index): readonly ChangedRun[] => {
    const isLast = index === stretches.length - 1;
    if (both) {
      const text = shortened(b, index === 0, isLast);
      // The text after may end here, and have no space before what was removed.
      const isParted = !/\s$/u.test(text) && /\s$/u.test(a.join(''));
      return [{ text: isParted && !isLast ? `${text} ` : text, what: 'kept' }];
    }
    return [
      ...(a.length > 0 ? [{ text: a.join(''), what: 'removed' } as const] : []),
      ...(b.length > 0 ? [{ text: b.join(''), what: 'added' } as const] : []),
    ];
  });
};
