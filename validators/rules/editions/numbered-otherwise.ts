// «Дополнить строкой 22»: a row or a clause that is added stands under the number which the amending act gives it.
import type { Territory } from '../../model/types.ts';
import { documentsMeant, standsIn } from './documents-meant.ts';
import { bareWords, type Line, linesOf, printsNumber, unnumbered } from './lines.ts';
import type { Reported } from './reported.ts';

/** Fewer words stand in many places. */
const FEWEST = 3;

const numberOf = ({ numbers }: Line): string => numbers.at(-1) ?? '';

const isTelling = (words: string): boolean => words.trim().split(' ').length >= FEWEST;

/** Whether new words are those of a line, whatever its number: of a row in whatever order of its cells. */
const holds = (all: string, line: Line): boolean => {
  if (line.cells.length === 0) return isTelling(unnumbered(line)) && all.includes(unnumbered(line));
  const worded = line.cells.map(({ text }) => bareWords(text)).filter((words) => /\p{L}/u.test(words));
  return worded.some(isTelling) && worded.length > 1 && worded.every((words) => all.includes(words));
};

/**
 * The lines of an edition that an amendment adds under one number and that stand there under another. Where anything is numbered
 * anew beside it nothing is said.
 */
export const numberedOtherwise = (
  { place, action }: Reported,
  before: Territory,
  after: Territory,
  beside: readonly Reported[],
): readonly Line[] => {
  if (action.kind !== 'add' || action.text === null || action.numbers.length === 0) return [];
  if (beside.some((one) => one.action.kind === 'renumber')) return [];
  const { text, numbers } = action;
  const all = bareWords(text);
  const isThere = standsIn(documentsMeant(after, place));
  const { lines } = linesOf(after);
  const isDone = (number: string): boolean =>
    lines.some((line) => numberOf(line) === number && isThere(line) && holds(all, line));
  // Words of what stands at its place may stand elsewhere by themselves.
  if (numbers.every(isDone)) return [];
  const added = lines.filter(
    (line) =>
      printsNumber(line) &&
      !numbers.includes(numberOf(line)) &&
      !all.includes(bareWords(numberOf(line))) &&
      isThere(line) &&
      holds(all, line),
  );
  if (added.length === 0) return [];
  const was = new Set(linesOf(before).lines.map(unnumbered));
  return added.filter((line) => !was.has(unnumbered(line)));
};
