// Holds an amendment against the edition before it and the one that it made: done, not done, or said of what is not there.
import type { Territory } from '../../model/types.ts';
import type { AmendedPlace } from '../../text/amendment/amendment.ts';
import { bareWords, type Line, linesOf, unnumbered } from './lines.ts';
import { isPartGone } from './parts-removed.ts';
import type { Reported } from './reported.ts';
import { holds, linesWith, type Sought, timesIn } from './words-at.ts';

/** `absent`: what is to be changed did not stand there before; `unsure`: it cannot be told. */
export type Outcome = 'done' | 'undone' | 'absent' | 'unsure';

/** The name of the document in which a line stands, as the list of annexes calls it. */
const documentOf = ({ document, further }: Line): string => further ?? document;

/** «Приложение № 2 к Концепции»: what stands beside the text that the act adopts. */
const annexedTo = (edition: Territory, number: string, listed: readonly Annex[]): readonly string[] => {
  const others = listed.filter(({ document }) => document !== 'provision');
  const known = others.flatMap(({ document }) => document ?? []);
  const held = [
    ...known,
    ...(['roadmap', 'indicators'] as const).filter((name) => edition[name] !== null && !known.includes(name)),
    ...edition.annexes.flatMap(({ document }) =>
      document === null || known.includes(document.name) ? [] : [document.name],
    ),
  ];
  const numbered = others.filter((one) => one.number === number);
  if (number !== '' && numbered.length > 0) return numbered.flatMap(({ document }) => document ?? []);
  const nth = held[Number(number) - 1];
  return nth === undefined || held.length === 1 ? held : [nth];
};

interface Annex {
  readonly number?: string | undefined;
  readonly document?: string | undefined;
}

/**
 * The documents that a place means, by the names that the list of annexes gives them; null where any may be meant. An annex that
 * the act has and that is not entered holds none.
 */
export const documentsOf = (edition: Territory, place: AmendedPlace): ReadonlySet<string> | null => {
  const { document, annex, annexed } = place;
  if (document !== null) return new Set([document]);
  if (annex === null) return null;
  const listed = (edition.provision?.front.order?.annexes ?? []).flatMap((one): Annex[] =>
    one === undefined || one === null ? [] : [one],
  );
  if (annexed) return new Set(annexedTo(edition, annex, listed));
  if (listed.length === 0) return null;
  const same = listed.filter(({ number = '' }) => number === annex);
  const unnumbered = listed.every(({ number }) => number === undefined);
  const meant =
    same.length > 0
      ? same
      : annex === ''
        ? listed
        : unnumbered
          ? listed.slice(Number(annex) - 1, Number(annex))
          : [];
  return new Set(meant.flatMap(({ document: name }) => name ?? []));
};

/** Tells which rows of tables a place means by their names or their order. */
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
  return ({ cells, words }) =>
    names.length === 0 || (cells.length > 0 && names.some((name) => words.includes(name)));
};

/** Tells which lines of an edition a place means. */
export const meantBy = (edition: Territory, place: AmendedPlace): ((line: Line) => boolean) => {
  const documents = documentsOf(edition, place);
  const isThere = (line: Line): boolean =>
    (documents === null || documents.has(place.document === null ? documentOf(line) : line.document)) &&
    (place.clauses.length === 0 || place.clauses.some((clause) => line.numbers.includes(clause)));
  const isRow = rowMeant(edition, place, isThere);
  return (line) => isThere(line) && isRow(line);
};

/** The lines of an edition that a place means; none where it has no such place. A clause may have its number in another document than the one that is named. */
export const linesAt = (edition: Territory, place: AmendedPlace): readonly Line[] => {
  const { lines } = linesOf(edition);
  const found = lines.filter(meantBy(edition, place));
  if (found.length > 0 || place.clauses.length === 0) return found;
  return lines.filter(meantBy(edition, { ...place, document: null, annex: null }));
};

const times = (lines: readonly Line[], words: string): number =>
  lines.reduce((sum, line) => sum + line.words.split(words).length - 1, 0);

/** Whether a row has all the words, in whatever order of its cells. */
const hasAll = ({ cells, words }: Line, wanted: string): boolean =>
  cells.length > 0 &&
  wanted
    .trim()
    .split(' ')
    .every((word) => words.includes(` ${word} `));

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

/** What becomes of words that go or are replaced. Where a place is named as a whole none of them is left. */
const heldWords = (
  place: AmendedPlace,
  was: readonly Line[],
  is: readonly Line[],
  sought: Sought,
  by: string | null,
): Outcome => {
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
export const leftAt = ({ place, action }: Reported, after: Territory): Line | null => {
  if (action.kind !== 'replace' && action.kind !== 'strike') return null;
  const sought = { words: action.words, inflected: action.kind === 'replace' && action.inflected };
  return linesWith(linesAt(after, place), sought)[0] ?? null;
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

/** Holds an amendment against two editions of the act that it changes. */
export const heldAgainst = ({ place, action }: Reported, before: Territory, after: Territory): Outcome => {
  const [was, is] = [linesAt(before, place), linesAt(after, place)];
  if (action.kind === 'unread' || action.kind === 'repeal') return 'unsure';
  if (place.clauses.length > 0 && was.length === 0)
    return action.kind !== 'remove' && action.kind !== 'renumber' && is.length > 0 ? 'unsure' : 'absent';
  switch (action.kind) {
    case 'replace':
      return bareWords(action.words).trim() === '' ? 'unsure' : heldWords(place, was, is, action, action.by);
    case 'strike':
      return heldWords(place, was, is, { words: action.words, inflected: false }, null);
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
      return isRenumbered(place, action.to, before, after) ? 'done' : 'undone';
  }
};
