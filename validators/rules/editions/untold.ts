// What an edition changed and the amending acts do not tell.
import type { Territory } from '../../model/types.ts';
import { meantBy } from './held.ts';
import { bareWords, type Line, linesOf, unnumbered } from './lines.ts';
import type { Told } from './told.ts';

/** A place where an edition differs from the one before it. */
export interface Change {
  /** The line that came; where lines only went, the first of them. */
  readonly line: Line;
  readonly what: 'came' | 'went';
}

const keyOf = (line: Line): string => `${line.document}${unnumbered(line)}`;

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

/** Whether an amendment names words of a line, those that go or those that come. */
const namesWords = ({ deed }: Told, { words, numbers }: Line): boolean => {
  const has = (said: string): boolean => words.includes(bareWords(said));
  switch (deed.kind) {
    case 'replace':
      return deed.inflected || has(deed.words) || has(deed.by);
    case 'insert':
    case 'strike':
      return has(deed.words);
    case 'renumber':
      return deed.to.some((number) => numbers.includes(number));
    case 'add':
      return deed.numbers.some((number) => numbers.includes(number));
    default:
      return false;
  }
};

const bringsLine = ({ deed }: Told, line: Line): boolean =>
  (deed.kind === 'add' || deed.kind === 'reword') &&
  deed.text !== null &&
  bareWords(deed.text).includes(unnumbered(line));

/** Whether a line lies at the place of an amendment; where no clause is named, only what rewords or removes it as a whole means all of it. */
const liesAt = ({ place, deed }: Told, line: Line, edition: Territory): boolean => {
  if (place.clauses.length > 0)
    return (
      meantBy(edition, place)(line) ||
      place.clauses.some((clause) => line.numbers.some((number) => number.startsWith(`${clause}.`)))
    );
  const isNamed = place.document !== null || place.annex !== null;
  if (!isNamed) return deed.kind === 'unread' || (deed.kind === 'add' && deed.what === 'annex');
  const isWhole = deed.kind === 'reword' || deed.kind === 'remove' || deed.kind === 'unread';
  return isWhole && meantBy(edition, place)(line);
};

/**
 * The changes from one edition to the next that none of the amendments tells, one for a clause or a row. Where an amendment
 * tells of one line of a clause it tells of the clause.
 */
export const untold = (told: readonly Told[], before: Territory, after: Territory): readonly Change[] => {
  const [was, is] = [linesOf(before).lines, linesOf(after).lines];
  const changes = [
    ...beyond(is, was).map((line): Change => ({ line, what: 'came' })),
    ...beyond(was, is).map((line): Change => ({ line, what: 'went' })),
  ];
  const isTold = ({ line, what }: Change): boolean =>
    told.some(
      (one) =>
        (what === 'came' && bringsLine(one, line)) ||
        namesWords(one, line) ||
        liesAt(one, line, what === 'came' ? after : before),
    );
  const byPlace = Map.groupBy(changes, ({ line: { document, numbers, name } }) =>
    [document, ...numbers, name].join(' '),
  );
  return [...byPlace.values()].flatMap((group) => (group.some(isTold) ? [] : group.slice(0, 1)));
};
