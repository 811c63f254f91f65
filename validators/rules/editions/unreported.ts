// What an edition changed and the amending acts do not tell.
import type { OwnAct, Territory } from '../../model/types.ts';
import { alsoChanged } from './also-changed.ts';
import { annexHas } from './annexed.ts';
import { annexTextHas } from './annexed-text.ts';
import { type Change, has } from './change.ts';
import { documentsMeant, standsIn } from './documents-meant.ts';
import { heldAgainst, linesAt, meantBy, stands } from './held.ts';
import { bareWords, type Line, linesOf, printsNumber, unnumbered } from './lines.ts';
import { type AllMoved, movedBetween, numbersAfter, readings } from './moved.ts';
import { removedParagraph } from './parts-removed.ts';
import type { Reported } from './reported.ts';
import { isTableRow, rowsInBoth, rowsInText } from './tables-in-text.ts';

/** A change that nobody tells. */
export interface Unreported extends Change {
  /** At its place words came and words went: it is there as before, and says something else. */
  readonly reworded: boolean;
  /** All that changed at its place. */
  readonly all: readonly Change[];
}

/** What tells a line from others, whatever its number. */
export const keyOf = (line: Line): string => `${line.document}${unnumbered(line)}`;

/** Tells of a key whether it is among these, each of which may be taken once. */
const taking = (keys: readonly string[]): ((key: string) => boolean) => {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  return (key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
};

/**
 * The lines of one edition that the other has not. Where the title or the head of a table is not entered in one of them, nobody
 * knows whether it changed.
 */
const beyond = (one: readonly Line[], other: readonly Line[]): readonly Line[] => {
  const frameOf = ({ document, further, frame }: Line): string => `${document} ${further ?? ''} ${frame}`;
  const framed = new Set(other.map(frameOf));
  const keyAtPlace = (line: Line): string => `${keyOf(line)} ${line.numbers.join(' ')}`;
  // What stands where it stood is that line, whatever other line says the same: «7.3. Утратил силу.»
  const atPlace = taking(other.map(keyAtPlace));
  const kept = new Set(one.filter((line) => atPlace(keyAtPlace(line))));
  const anywhere = taking(other.map(keyOf));
  for (const line of kept) anywhere(keyOf(line));
  return one.filter((line) => {
    if (kept.has(line) || anywhere(keyOf(line))) return false;
    return line.frame === null || line.frame === 'note' || framed.has(frameOf(line));
  });
};

/** Tells whether lines of an edition lie at a place, be it in another document than the one that is named; all do where none is named. */
const liesAt = (edition: Territory, place: Reported['place']): ((line: Line) => boolean) => {
  if (place.clauses.length === 0) return meantBy(edition, place);
  const there = new Set([...linesAt(edition, place), ...rowsInText(edition).filter(meantBy(edition, place))]);
  const isInDocument = standsIn(documentsMeant(edition, place));
  return (line) =>
    there.has(line) ||
    (!place.heading &&
      isInDocument(line) &&
      place.clauses.some((clause) => line.numbers.some((number) => number.startsWith(`${clause}.`))));
};

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
  [...linesOf(before).lines, ...rowsInText(before)].some(
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
    case 'leave':
      return ({ line, what }) => what === 'went' && lies({ line, what }) && hasInflected(line, action.name);
    case 'strike':
      return ({ line, what }) =>
        lies({ line, what }) &&
        (what === 'went'
          ? has(line, action.words)
          : place.clauses.length > 0 || isLeftOf(line, bareWords(action.words), before));
    case 'reword': {
      const { text } = action;
      const inAnnexes = [annexHas, annexTextHas].flatMap((has) => has(maker, one, before, after) ?? []);
      const brings = text === null ? null : bringing(text, place.inPart);
      const isDone = text !== null && stands(after, text);
      return ({ line, what }) => {
        if (what === 'came' && brings?.(line) === true) return true;
        // «Ответственных исполнителей по строке 11 изложить …»: the new words are those of one cell.
        if (what === 'came' && place.isRow && isDone && lies({ line, what }) && has(line, text)) return true;
        if (!isNamed || !lies({ line, what })) return false;
        if (what === 'went') return true;
        // That the new words are not there is told by what is not done.
        return text === null ? inAnnexes.every((isThere) => isThere(line)) : !isDone;
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

/** Words of a name with its post in front. */
const LONGEST_SIGNATURE = 4;

/**
 * Tells of a row of a table in the text whether an amending act names it, in whatever words: «включить в состав Ракитину Веру
 * Глебовну», a table of members in its annex. What it says of such a row is not read further.
 */
const namedBy = (makers: readonly OwnAct[]): ((line: Line) => boolean) => {
  // A signature names nobody of whom the act speaks.
  const sentences = makers.flatMap(({ current }) =>
    linesOf(current).lines.filter(({ words }) => words.trim().split(' ').length > LONGEST_SIGNATURE),
  );
  const said = [...sentences, ...makers.flatMap(({ current }) => rowsInText(current))];
  return (line) => isTableRow(line) && said.some((one) => hasInflected(one, line.name));
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
  const was = [...linesOf(before).lines, ...rowsInBoth(before, after)];
  const is = [...linesOf(after).lines, ...rowsInBoth(after, before)];
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
  const placeOf = ({ line, what }: Change): string =>
    [
      line.document,
      line.further ?? '',
      line.frame ?? '',
      ...(what === 'went' ? numbersAfter(line, moved) : line.numbers),
    ].join(' ');
  const named = (change: Change): string => `${placeOf(change)} ${change.line.name}`;
  const isNamed = namedBy(makers.map(({ maker }) => maker));
  const isTold = (change: Change): boolean => of(change).length > 0 || isNamed(change.line);
  const isReworded = (group: readonly Change[]): boolean => new Set(group.map(({ what }) => what)).size > 1;
  const untold = [...Map.groupBy(changes, named).values()].flatMap((group) =>
    group
      .filter((change) => !isTold(change))
      .slice(0, 1)
      .map((change) => ({ ...change, reworded: isReworded(group), all: group })),
  );
  // A row that is called otherwise now is found by its number.
  const placed = Map.groupBy(changes, (change) =>
    change.line.cells.length > 0 && printsNumber(change.line) ? placeOf(change) : named(change),
  );
  const changedMore = [...placed.values()].flatMap((group) => {
    const more = group.every(isTold) ? alsoChanged(group, of) : null;
    return more === null ? [] : [{ ...more, reworded: isReworded(group), all: group }];
  });
  return [...untold, ...changedMore];
};
