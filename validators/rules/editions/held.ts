// Holds an amendment against the edition before it and the one that it made: done, not done, or said of what is not there.
import type { Territory } from '../../model/types.ts';
import type { AmendedPlace } from '../../text/amendment/amendment.ts';
import { documentsMeant, standsIn } from './documents-meant.ts';
import { bareWords, type Line, linesOf, printsNumber, sectionKey, unnumbered } from './lines.ts';
import { type AllMoved, movedElsewhere, readings } from './moved.ts';
import { isPartGone } from './parts-removed.ts';
import type { Reported } from './reported.ts';
import { rowsInText, standsInRows } from './tables-in-text.ts';
import { holds, linesWith, type Sought, timesIn, timesPrinted } from './words-at.ts';

/** `absent`: what is to be changed did not stand there before; `unsure`: it cannot be told. */
export type Outcome = 'done' | 'undone' | 'absent' | 'unsure';

/**
 * Tells which rows of tables a place means by their names or their order. «Строка „Апрель“» may be the rows under this heading, and
 * the heading itself.
 */
const rowMeant = (
  edition: Territory,
  place: AmendedPlace,
  isThere: (line: Line) => boolean,
): ((line: Line) => boolean) => {
  if (place.nth?.unit === 'row') {
    const nth = linesOf(edition).lines.filter((line) => line.cells.length > 0 && isThere(line))[
      place.nth.at - 1
    ];
    return (line) => line === nth;
  }
  const names = place.rows.map(bareWords);
  return ({ document, cells, words, above, frame }) =>
    names.length === 0 ||
    (cells.length > 0
      ? names.some((name) => words.includes(name) || above.includes(name))
      : document !== 'provision' && frame === null && names.includes(words));
};

/** The numbers of a place; of «глава 4» that of the chapter, where clauses have numbers like its own. */
const clausesMeant = (edition: Territory, { clauses, isSection }: AmendedPlace): readonly string[] => {
  if (!isSection) return clauses;
  const keys = new Set(linesOf(edition).lines.flatMap(({ numbers }) => numbers));
  return clauses.map((clause) => (keys.has(sectionKey(clause)) ? sectionKey(clause) : clause));
};

/** Tells which lines of an edition a place means. */
export const meantBy = (edition: Territory, place: AmendedPlace): ((line: Line) => boolean) => {
  const meant = documentsMeant(edition, place);
  const isInDocument = standsIn(meant);
  const mayCount = place.isRow || meant.names !== null;
  const clauses = clausesMeant(edition, place);
  const hasNumber = ({ numbers, counted }: Line): boolean =>
    clauses.some((clause) => numbers.includes(clause) || (mayCount && counted === clause));
  const isHeading = (line: Line): boolean =>
    clauses.includes(line.numbers.at(-1) ?? '') && printsNumber(line);
  const isThere = (line: Line): boolean =>
    isInDocument(line) &&
    (place.clauses.length === 0 || hasNumber(line)) &&
    (!place.isRow || line.document !== 'provision' || line.cells.length > 0) &&
    (!place.heading || isHeading(line));
  const isRow = rowMeant(edition, place, isThere);
  return (line) => isThere(line) && isRow(line);
};

/**
 * The lines of an edition that a place means; none where it has no such place. A clause may have its number in another document
 * than the one that is named, but not in another annex than the one whose number is given.
 */
export const linesAt = (edition: Territory, place: AmendedPlace): readonly Line[] => {
  const { lines } = linesOf(edition);
  const found = lines.filter(meantBy(edition, place));
  if (found.length > 0 || place.clauses.length === 0) return found;
  if (documentsMeant(edition, place).isSure) return found;
  const anywhere: AmendedPlace = { ...place, document: null, annex: null, isRow: false, said: [] };
  return lines.filter(meantBy(edition, anywhere));
};

const times = (lines: readonly Line[], words: string): number =>
  lines.reduce((sum, line) => sum + line.words.split(words).length - 1, 0);

/** Whether a row has all the words, in whatever order of its cells, the headings over it included. */
const hasAll = ({ cells, words, above }: Line, wanted: string): boolean =>
  cells.length > 0 &&
  wanted
    .trim()
    .split(' ')
    .every((word) => words.includes(` ${word} `) || above.includes(` ${word} `));

const textOf = (lines: readonly Line[]): string => lines.map(unnumbered).join('');

/** Whether every paragraph of new words stands in an edition. */
export const stands = (edition: Territory, text: string): boolean => {
  const { words: all, lines } = linesOf(edition);
  return text.split('\n').every((paragraph) => {
    const words = bareWords(paragraph);
    return (
      words.trim() === '' ||
      all.includes(words) ||
      all.includes(words.replace(/^ [\d ]+(?=\p{L})/u, ' ')) ||
      lines.some((row) => hasAll(row, words))
    );
  });
};

/** What becomes of words that get other marks or capital letters and stay the same: «работы.» is replaced by «работы;». */
const heldMarks = (was: readonly Line[], is: readonly Line[], words: string, by: string): Outcome => {
  const more = (text: string): number => timesPrinted(is, text) - timesPrinted(was, text);
  if (more(by) > 0 || more(words) < 0) return 'done';
  // An item may be entered without the mark at its end.
  return timesPrinted(was, words) === 0 ? 'unsure' : 'undone';
};

/** What becomes of words that go or are replaced. Where a place is named as a whole none of them is left. */
const heldWords = (
  place: AmendedPlace,
  was: readonly Line[],
  is: readonly Line[],
  sought: Sought,
  by: string | null,
): Outcome => {
  if (by !== null && bareWords(by) === bareWords(sought.words)) return heldMarks(was, is, sought.words, by);
  const next = by === null || bareWords(by).trim() === '' ? null : { words: by, inflected: sought.inflected };
  const [before, after] = [timesIn(was, sought), timesIn(is, sought)];
  const came = next !== null && timesIn(is, next) > timesIn(was, next);
  if (before === 0) {
    if (sought.inflected) return came ? 'done' : 'unsure';
    // Words that stand there in another case were meant.
    return came && timesIn(was, { ...sought, inflected: true }) > 0 ? 'done' : 'absent';
  }
  if (next !== null && holds(next.words, sought)) return came ? 'done' : 'undone';
  if (next !== null && !came && timesIn(is, next) === 0) return 'undone';
  const isLeft = !place.inPart && linesWith(was, sought).length > 0 && linesWith(is, sought).length > 0;
  return after < before && !isLeft ? 'done' : 'undone';
};

/** The line that has the words still which an amendment replaces or strikes out. */
export const leftAt = ({ place, action }: Reported, after: Territory, moved: AllMoved): Line | null => {
  if (action.kind !== 'replace' && action.kind !== 'strike') return null;
  const sought = { words: action.words, inflected: action.kind === 'replace' && action.inflected };
  const lines = readings(place, moved, after).flatMap((reading) => linesAt(after, reading.after));
  return linesWith(lines, sought)[0] ?? null;
};

/** Whether a clause is there no more: it is gone, numbers another text, or says that it lost its force. */
const isGone = (was: readonly Line[], is: readonly Line[]): boolean =>
  is.length === 0 || textOf(was) !== textOf(is);

/**
 * Whether each clause stands under its new number. The words of one may change at the same time: then its old number must hold
 * other words than before.
 */
const isRenumbered = (
  place: AmendedPlace,
  to: readonly string[],
  before: Territory,
  after: Territory,
): boolean => {
  const at = (edition: Territory, clause: string): string =>
    textOf(linesAt(edition, { ...place, clauses: [clause] }));
  return to.every((number, index) => {
    const from = place.clauses[index];
    const [next, old] = [at(after, number), from === undefined ? '' : at(before, from)];
    if (next === '') return false;
    return from === undefined || next === old || at(after, from) !== old;
  });
};

/** Whether somebody who leaves a body is named there no more. */
const isGoneFrom = (was: readonly Line[], is: readonly Line[], name: string): Outcome => {
  const sought = { words: name, inflected: true };
  const before = timesIn(was, sought);
  return before === 0 ? 'absent' : timesIn(is, sought) < before ? 'done' : 'undone';
};

/** What becomes of an amendment in the tables that stand in the text; null where they have nothing of it. */
const heldInRows = (
  { place, action }: Pick<Reported, 'place' | 'action'>,
  before: Territory,
  after: Territory,
): Outcome | null => {
  const [was, is] = [before, after].map((edition) =>
    rowsInText(edition).filter(standsIn(documentsMeant(edition, place))),
  );
  if (was === undefined || is === undefined || (was.length === 0 && is.length === 0)) return null;
  const isMeant = documentsMeant(before, place).under !== null;
  const rows = place.isRow ? was.filter(({ numbers }) => place.clauses.includes(numbers.at(-1) ?? '')) : [];
  switch (action.kind) {
    case 'reword':
    case 'add':
      if (action.text === null || standsInRows(was, action.text)) return null;
      return standsInRows(is, action.text) ? 'done' : rows.length > 0 ? 'undone' : null;
    case 'remove':
      if (rows.length === 0) return null;
      return rows.some((row) => is.some((line) => unnumbered(line) === unnumbered(row))) ? 'undone' : 'done';
    case 'replace':
    case 'strike': {
      const [by, inflected] = action.kind === 'replace' ? [action.by, action.inflected] : [null, false];
      const sought = { words: action.words, inflected };
      return bareWords(sought.words).trim() === '' || timesIn(was, sought) === 0
        ? null
        : heldWords({ ...place, inPart: true }, was, is, sought, by);
    }
    case 'insert': {
      const words = bareWords(action.words);
      if (action.after === null ? rows.length === 0 && !isMeant : times(was, bareWords(action.after)) === 0)
        return null;
      return words.trim() === '' ? 'unsure' : times(is, words) > times(was, words) ? 'done' : 'undone';
    }
    case 'leave':
      return isGoneFrom(was, is, action.name);
    default:
      return null;
  }
};

/** Holds an amendment against two editions, its clauses being those of this number before and of that number after. */
const heldAt = (
  { action }: Pick<Reported, 'action'>,
  [place, next]: readonly [AmendedPlace, AmendedPlace],
  before: Territory,
  after: Territory,
): Outcome => {
  const [was, is] = [linesAt(before, place), linesAt(after, next)];
  if (action.kind === 'unread' || action.kind === 'repeal') return 'unsure';
  if (documentsMeant(before, place).isElsewhere) return 'unsure';
  if (place.clauses.length > 0 && was.length === 0)
    return action.kind !== 'remove' && action.kind !== 'renumber' && is.length > 0 ? 'unsure' : 'absent';
  switch (action.kind) {
    case 'replace':
      return bareWords(action.words).trim() === '' ? 'unsure' : heldWords(place, was, is, action, action.by);
    case 'strike':
      return heldWords(place, was, is, { words: action.words, inflected: false }, null);
    case 'leave':
      return isGoneFrom(was, is, action.name);
    case 'insert': {
      if (action.after !== null && times(was, bareWords(action.after)) === 0) return 'absent';
      const words = bareWords(action.words);
      return words.trim() === '' ? 'unsure' : times(is, words) > times(was, words) ? 'done' : 'undone';
    }
    case 'reword':
      return action.text === null ? 'unsure' : stands(after, action.text) ? 'done' : 'undone';
    case 'add':
      return action.text === null ? 'unsure' : stands(after, action.text) ? 'done' : 'undone';
    case 'remove': {
      const part = isPartGone(place, was, is);
      if (part !== null) return part === 'absent' ? 'absent' : part ? 'done' : 'undone';
      if (place.inPart || place.clauses.length === 0) return textOf(was) === textOf(is) ? 'undone' : 'done';
      const alone = (clause: string): AmendedPlace => ({ ...place, clauses: [clause] });
      const gone = place.clauses.every((one) =>
        isGone(linesAt(before, alone(one)), linesAt(after, alone(one))),
      );
      return gone ? 'done' : 'undone';
    }
    case 'renumber':
      if (place.inPart) return 'unsure';
      return isRenumbered(place, action.to, before, after) ? 'done' : 'undone';
  }
};

const BEST: readonly Outcome[] = ['done', 'undone', 'unsure', 'absent'];

/**
 * Holds an amendment against two editions of the act that it changes. A clause that gets another number by the same act may be
 * named by the old one or the new: what is done at either is done. What goes has only the number that it had.
 */
export const heldAgainst = (one: Reported, before: Territory, after: Territory, moved: AllMoved): Outcome => {
  const { place, action } = one;
  if (action.kind === 'renumber' && movedElsewhere(one, before, moved)) return 'undone';
  if (action.kind === 'remove' || action.kind === 'renumber') {
    // «Строку 3» is the clause 3 of no text.
    const inRows = linesAt(before, place).every(({ cells }) => cells.length === 0)
      ? heldInRows(one, before, after)
      : null;
    return inRows ?? heldAt(one, [place, place], before, after);
  }
  const outcomes = readings(place, moved, before).map((reading) =>
    heldAt(one, [reading.before, reading.after], before, after),
  );
  const held = BEST.find((outcome) => outcomes.includes(outcome)) ?? 'unsure';
  const isLost =
    held === 'absent' ||
    (held !== 'done' && documentsMeant(before, place).under !== null) ||
    (held === 'undone' && (action.kind === 'reword' || action.kind === 'add'));
  return (isLost ? heldInRows(one, before, after) : null) ?? held;
};
