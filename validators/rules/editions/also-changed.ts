// A line that is told to be changed may have changed otherwise too: it is held against what its words of before become.
import { isMostly, saidOf } from '../../language/likeness.ts';
import { otherWord } from '../../text/words/case-forms.ts';
import { type Change, has } from './change.ts';
import { bareWords, unnumbered } from './lines.ts';
import type { Reported } from './reported.ts';
import { marked } from './words-at.ts';

/** In so many places of a line are words sought; a row has no more columns. */
const mostPlaces = 40;

/** Words with others for the old ones: everywhere, and where a part of the line is named that is not seen here (a column, a sentence) in each place alone. */
const changedIn = (words: string, old: string, next: string, inPart: boolean): readonly string[] | null => {
  if (!words.includes(old)) return null;
  // «3 раза 3 раза» has the words twice: neighbours share no space.
  const pieces = wide(words).split(` ${wide(old.trim())} `);
  const by = ` ${next.trim()} `;
  const alone = (inPart ? pieces.slice(1, mostPlaces) : []).map(
    (_, at) =>
      `${pieces.slice(0, at + 1).join(` ${old.trim()} `)}${by}${pieces.slice(at + 1).join(` ${old.trim()} `)}`,
  );
  return [pieces.join(by), ...alone].map((line) => line.replaceAll(/ +/gu, ' '));
};

/** Words with two spaces between them, so that each has its own on both sides. */
const wide = (words: string): string => words.replaceAll(' ', '  ');

/** The words of a line as an amendment of words may make them; null where it cannot be told. */
const wordedBy = (words: string, { action, place }: Reported): readonly string[] | null => {
  switch (action.kind) {
    case 'replace': {
      const [old, next] = [bareWords(action.words), bareWords(action.by)];
      return changedIn(words, old, next, place.inPart);
    }
    case 'strike': {
      const old = bareWords(action.words);
      return changedIn(words, old, ' ', place.inPart);
    }
    case 'insert': {
      const next = bareWords(action.words);
      if (action.after === null) return [`${words.trimEnd()}${next}`];
      const after = bareWords(action.after);
      const both = action.inFront ? `${next.trimEnd()}${after}` : `${after.trimEnd()}${next}`;
      return changedIn(words, after, both, place.inPart);
    }
    default:
      return null;
  }
};

/** So many readings of what several amendments make of a line are followed. */
const mostWays = 200;

/** A word that stands for those which are replaced in whatever case; no text has it. */
const MARK = 'ъ';
/** Shorter words («его», «её») go by the gender of another. */
const SHORT = 3;

/** Whether words are the same but for their endings: those beside a word of another gender agree with it. */
const isSameButEndings = (one: string, other: string): boolean => {
  const [from, to] = [one, other].map((words) => words.trim().split(/ +/u));
  return (
    from?.length === to?.length &&
    from?.every((word, index) => {
      const next = to?.[index] ?? '';
      return Math.max(word.length, next.length) <= SHORT || otherWord(word, next) === null;
    }) === true
  );
};

/** Whether an amendment puts words at the end of a cell of a row, and they stand there. */
const isAtEndOfCell = ({ action }: Reported, { line }: Change): boolean =>
  action.kind === 'insert' &&
  action.after === null &&
  line.cells.some(({ text }) => bareWords(text).endsWith(bareWords(action.words)));

/** The words of a row without what was put into its cells: one way for each place where that stands. */
const waysWithout = (words: string, said: readonly string[]): readonly string[] => {
  const [first, ...more] = said;
  if (first === undefined) return [words];
  const pieces = words.split(first);
  return pieces
    .slice(1)
    .flatMap((_, at) =>
      waysWithout(`${pieces.slice(0, at + 1).join(first)} ${pieces.slice(at + 1).join(first)}`, more),
    );
};

/**
 * Where one line became another by words that are told to be replaced, put in or struck out: whether something else of it
 * changed too. Where a line is told of in other ways nothing is said.
 */
const changesMore = (went: Change, came: Change, telling: readonly Reported[]): boolean => {
  let [from, to] = [unnumbered(went.line), unnumbered(came.line)];
  const inCases = telling.flatMap(({ action }) =>
    action.kind === 'replace' && action.inflected ? [action] : [],
  );
  for (const { words, by } of inCases)
    for (const said of [words, by].toSorted((a, b) => b.length - a.length)) {
      const sought = { words: said, inflected: true };
      [from, to] = [marked(from, sought, MARK), marked(to, sought, MARK)];
    }
  const ends = telling.filter((one) => isAtEndOfCell(one, came));
  let ways: readonly string[] = [from];
  for (const one of telling) {
    if (ends.includes(one) || (one.action.kind === 'replace' && one.action.inflected)) continue;
    const worded = ways.flatMap((words) => wordedBy(words, one) ?? []);
    if (worded.length === 0) return false;
    ways = worded.slice(0, mostWays);
  }
  const put = ends.flatMap(({ action }) => (action.kind === 'insert' ? [bareWords(action.words)] : []));
  const isSame = (words: string): boolean =>
    ways.some((way) =>
      inCases.length > 0
        ? isSameButEndings(way, words)
        : way.replaceAll(/ +/gu, ' ') === words.replaceAll(/ +/gu, ' '),
    );
  return !waysWithout(to, put).some(isSame);
};

/** A line and the one of before that it came of. */
type Pair = readonly [came: Change, went: Change];

/** Where more than this changed at one place, its paragraphs are not told apart. */
const MOST = 20;

/** The lines of a place that became others of it: the only two, else those that say most of each other and of no third. */
const pairsIn = (group: readonly Change[]): readonly Pair[] => {
  const [came, went] = (['came', 'went'] as const).map((side) => group.filter(({ what }) => what === side));
  const [first, last] = [came?.[0], went?.[0]];
  if (came === undefined || went === undefined || first === undefined || last === undefined) return [];
  if (group.length === 2) return [[first, last]];
  if (group.length > MOST) return [];
  const isAlike = (one: Change, other: Change): boolean =>
    isMostly(saidOf(one.line.text, other.line.text)) && isMostly(saidOf(other.line.text, one.line.text));
  return came.flatMap((one) => {
    const [alike, ...others] = went.filter((other) => isAlike(one, other));
    const isSole =
      alike !== undefined &&
      others.length === 0 &&
      came.every((next) => next === one || !isAlike(next, alike));
    return isSole ? [[one, alike] as const] : [];
  });
};

/**
 * Of what tells of a line before and after those that concern it: where one of several lines has the words which are replaced and
 * keeps them, or had the new ones before, another was meant. Words that are struck out tell only of the line that had them, words
 * at the end of nothing else of the one that has them.
 */
const concerning = (
  [came, went]: Pair,
  told: readonly Reported[],
  made: readonly Reported[],
): readonly Reported[] =>
  [...new Set([...told, ...made])].filter((one) => {
    const { action } = one;
    switch (action.kind) {
      case 'strike':
        return told.includes(one) && !has(came.line, action.words);
      case 'insert':
        return made.includes(one);
      case 'replace':
        return made.includes(one) && (told.includes(one) || !has(went.line, action.by));
      default:
        return true;
    }
  });

/**
 * The line of a place where something changed beside what is told of it; null where nothing did, or it cannot be told.
 *
 * @param group what changed at the place, all of it told
 * @param of what tells of a change
 */
export const alsoChanged = (
  group: readonly Change[],
  of: (change: Change) => readonly Reported[],
): Change | null => {
  const found = pairsIn(group).find((pair) => {
    const [came, went] = pair;
    return changesMore(went, came, concerning(pair, of(went), of(came)));
  });
  return found?.[0] ?? null;
};
