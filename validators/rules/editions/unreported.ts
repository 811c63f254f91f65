// What an edition changed and the amending acts do not tell.
import { isMostly, saidOf } from '../../language/likeness.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import { otherWord } from '../../text/words/case-forms.ts';
import { annexHas } from './annexed.ts';
import { documentsMeant, standsIn } from './documents-meant.ts';
import { heldAgainst, linesAt, meantBy, stands } from './held.ts';
import { bareWords, type Line, linesOf, unnumbered } from './lines.ts';
import { type AllMoved, movedBetween, numbersAfter, readings } from './moved.ts';
import { removedParagraph } from './parts-removed.ts';
import type { Reported } from './reported.ts';
import { marked } from './words-at.ts';

/** A place where an edition differs from the one before it. */
export interface Change {
  /** The line that came; where lines only went, the first of them. */
  readonly line: Line;
  readonly what: 'came' | 'went';
}

/** A change that nobody tells. */
export interface Unreported extends Change {
  /** At its place words came and words went: it is there as before, and says something else. */
  readonly reworded: boolean;
  /** All that changed at its place. */
  readonly all: readonly Change[];
}

/** What tells a line from others, whatever its number. */
export const keyOf = (line: Line): string => `${line.document}${unnumbered(line)}`;

/** The lines of one edition that the other has not. */
const beyond = (one: readonly Line[], other: readonly Line[]): readonly Line[] => {
  const left = new Map<string, number>();
  for (const line of other) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1);
  return one.filter((line) => {
    const count = left.get(keyOf(line)) ?? 0;
    left.set(keyOf(line), count - 1);
    return count <= 0;
  });
};

/** Tells whether lines of an edition lie at a place, be it in another document than the one that is named; all do where none is named. */
const liesAt = (edition: Territory, place: Reported['place']): ((line: Line) => boolean) => {
  if (place.clauses.length === 0) return meantBy(edition, place);
  const there = new Set(linesAt(edition, place));
  const isInDocument = standsIn(documentsMeant(edition, place));
  return (line) =>
    there.has(line) ||
    (!place.heading &&
      isInDocument(line) &&
      place.clauses.some((clause) => line.numbers.some((number) => number.startsWith(`${clause}.`))));
};

const has = ({ words }: Line, said: string): boolean => words.includes(bareWords(said));

/** Letters of a word that its cases may change. */
const ENDING = 3;

/** Whether a line has words in whatever case. */
const hasInflected = ({ words }: Line, said: string): boolean =>
  bareWords(said)
    .trim()
    .split(' ')
    .every((word) =>
      words.includes(` ${word.slice(0, Math.max(word.length - ENDING, Math.min(word.length, 3)))}`),
    );

/**
 * Whether new words are those of a row: its words in whatever order of the columns, its figures in their own, for there what
 * stands under which year is all that they say.
 */
const holdsRow = ({ cells }: Line, all: string): boolean => {
  const [worded, figures] = [/\p{L}/u, /^[\s\d]+$/u].map((form) =>
    cells.map(({ text }) => bareWords(text)).filter((words) => words.trim() !== '' && form.test(words)),
  );
  const inOrder = bareWords((figures ?? []).join(' '));
  const behindNumber = inOrder.replace(/^ \d+(?= \d)/u, '');
  return (
    worded !== undefined &&
    worded.length > 1 &&
    worded.every((words) => all.includes(words)) &&
    (inOrder.trim() === '' || all.includes(inOrder) || all.includes(behindNumber))
  );
};

/** Tells of new words whether they hold a line, or a line the new words of a part of it. */
const bringing = (text: string, isPart: boolean): ((line: Line) => boolean) => {
  const all = bareWords(text);
  const paragraphs = isPart
    ? text
        .split('\n')
        .map(bareWords)
        .filter((words) => words.trim() !== '')
    : [];
  return (line) =>
    all.includes(unnumbered(line)) ||
    holdsRow(line, all) ||
    paragraphs.some((words) => line.words.includes(words));
};

/** Whether a line is what is left of one before when words are struck out of it. */
const isLeftOf = (line: Line, struck: string, before: Territory): boolean =>
  linesOf(before).lines.some(
    ({ words }) => words.includes(struck) && words.replaceAll(struck, ' ') === line.words,
  );

const ENDED = / утратил[ао]? силу | исключен[ао]? | исключён[ао]? /u;

type Tells = (change: Change) => boolean;

/** Tells of a change that an amendment is known to make whether it is this one. */
export const tellsOf = (
  { maker, one }: { maker: OwnAct; one: Reported },
  before: Territory,
  after: Territory,
  moved: AllMoved,
): Tells => {
  const { place, action } = one;
  const isNamed =
    place.clauses.length > 0 ||
    place.document !== null ||
    place.annex !== null ||
    place.rows.length > 0 ||
    place.nth?.unit === 'row';
  const places = readings(place, moved, before);
  const liesAfter = places.map((reading) => liesAt(after, reading.after));
  const liesBefore = places.map((reading) => liesAt(before, reading.before));
  const lies = ({ line, what }: Change): boolean =>
    (what === 'came' ? liesAfter : liesBefore).some((isThere) => isThere(line));
  switch (action.kind) {
    case 'unread':
      return (change) => !isNamed || lies(change);
    case 'replace': {
      // That the words which it replaces are not there is told of the amending act.
      const isAbsent = heldAgainst(one, before, after, moved) === 'absent';
      return ({ line, what }) => {
        if (isAbsent && place.clauses.length > 0 && lies({ line, what })) return true;
        const said = what === 'went' ? action.words : action.by;
        return (action.inflected ? hasInflected(line, said) : has(line, said)) && lies({ line, what });
      };
    }
    case 'insert':
      return ({ line, what }) =>
        lies({ line, what }) &&
        (what === 'came' ? has(line, action.words) : action.after === null || has(line, action.after));
    case 'strike':
      return ({ line, what }) =>
        lies({ line, what }) &&
        (what === 'went'
          ? has(line, action.words)
          : place.clauses.length > 0 || isLeftOf(line, bareWords(action.words), before));
    case 'reword': {
      const { text } = action;
      const inAnnex = text === null ? annexHas(maker, one, before, after) : null;
      const brings = text === null ? null : bringing(text, place.inPart);
      const isDone = text !== null && stands(after, text);
      return ({ line, what }) => {
        if (what === 'came' && brings?.(line) === true) return true;
        // «Ответственных исполнителей по строке 11 изложить …»: the new words are those of one cell.
        if (what === 'came' && place.isRow && isDone && lies({ line, what }) && has(line, text)) return true;
        if (!isNamed || !lies({ line, what })) return false;
        if (what === 'went') return true;
        // That the new words are not there is told by what is not done.
        return text === null ? inAnnex === null || inAnnex(line) : !isDone;
      };
    }
    case 'add': {
      const { text, numbers, what: unit } = action;
      const isNumbered = (line: Line): boolean => numbers.some((number) => line.numbers.includes(number));
      if (text === null)
        return (change) =>
          isNumbered(change.line) ||
          (unit === 'annex' && !isNamed) ||
          (numbers.length === 0 && isNamed && lies(change));
      const brings = bringing(text, unit === 'sentence' || unit === 'paragraph' || place.inPart);
      const isDone = stands(after, text);
      // A sentence that is added makes another line of the one that it is added to.
      const goesOn = (unit === 'sentence' || place.inPart) && isNamed;
      return ({ line, what }) =>
        what === 'came' ? brings(line) || (isNumbered(line) && !isDone) : goesOn && lies({ line, what });
    }
    case 'remove': {
      const gone = removedParagraph(place, linesAt(before, place), linesAt(after, place));
      return (change) =>
        isNamed &&
        lies(change) &&
        (gone === null
          ? change.what === 'went' || place.inPart || ENDED.test(change.line.words)
          : change.line === gone || (change.what === 'came' && ENDED.test(change.line.words)));
    }
    case 'renumber':
    case 'repeal':
      return () => false;
  }
};

/** The words of a line as an amendment of words makes them; null where it cannot be told. */
const wordedBy = (words: string, { action }: Reported): string | null => {
  switch (action.kind) {
    case 'replace': {
      const [old, next] = [bareWords(action.words), bareWords(action.by)];
      return words.includes(old) ? words.replaceAll(old, next) : null;
    }
    case 'strike': {
      const old = bareWords(action.words);
      return words.includes(old) ? words.replaceAll(old, ' ') : null;
    }
    case 'insert': {
      const next = bareWords(action.words);
      if (action.after === null) return `${words.trimEnd()}${next}`;
      const after = bareWords(action.after);
      const both = action.inFront ? `${next.trimEnd()}${after}` : `${after.trimEnd()}${next}`;
      return words.includes(after) ? words.replaceAll(after, both) : null;
    }
    default:
      return null;
  }
};

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
  for (const one of telling) {
    if (one.action.kind === 'replace' && one.action.inflected) continue;
    const worded = wordedBy(from, one);
    if (worded === null) return false;
    from = worded;
  }
  if (inCases.length > 0) return !isSameButEndings(from, to);
  return from.replaceAll(/ +/gu, ' ') !== to.replaceAll(/ +/gu, ' ');
};

/** Where more than this changed at one place, its paragraphs are not told apart. */
const MOST = 20;

/** The lines of a place that became others of it: the only two, else those that say most of each other and of no third. */
const pairsIn = (group: readonly Change[]): readonly (readonly [came: Change, went: Change])[] => {
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
 * The changes from one edition to the next that none of the amendments tells, one for a clause or a row. «Раздел 5 дополнить
 * пунктом 5.4» tells of this clause and of no other.
 */
export const unreported = (
  makers: readonly { readonly maker: OwnAct; readonly reported: readonly Reported[] }[],
  before: Territory,
  after: Territory,
): readonly Unreported[] => {
  const [was, is] = [linesOf(before).lines, linesOf(after).lines];
  const changes = [
    ...beyond(is, was).map((line): Change => ({ line, what: 'came' })),
    ...beyond(was, is).map((line): Change => ({ line, what: 'went' })),
  ];
  const moved = movedBetween(
    before,
    after,
    makers.flatMap(({ reported }) => reported),
  );
  const tells = makers.flatMap(({ maker, reported }) =>
    reported.map((one) => ({ one, reported: tellsOf({ maker, one }, before, after, moved) })),
  );
  const of = (change: Change): readonly Reported[] =>
    tells.flatMap(({ one, reported }) => (reported(change) ? [one] : []));
  const byPlace = Map.groupBy(changes, ({ line, what }) =>
    [
      line.document,
      line.further ?? '',
      ...(what === 'went' ? numbersAfter(line, moved) : line.numbers),
      line.name,
    ].join(' '),
  );
  return [...byPlace.values()].flatMap((group) => {
    const left = group.filter((change) => of(change).length === 0);
    const reworded = new Set(group.map(({ what }) => what)).size > 1;
    if (left.length > 0) return left.slice(0, 1).map((change) => ({ ...change, reworded, all: group }));
    const more = pairsIn(group).find(([came, went]) => {
      // Words that are struck out tell only of the line that had them, words at the end of nothing else of the one that has them.
      const [told, made] = [of(went), of(came)];
      const telling = [...new Set([...told, ...made])].filter(
        (one) =>
          (one.action.kind !== 'strike' || told.includes(one)) &&
          (one.action.kind !== 'insert' || one.action.after !== null || made.includes(one)),
      );
      return changesMore(went, came, telling);
    });
    return more === undefined ? [] : [{ ...more[0], reworded, all: group }];
  });
};
