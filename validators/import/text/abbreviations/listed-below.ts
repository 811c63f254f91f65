// The list of abbreviations of a document: «ЦНППМ – центр …» one under another below words that announce it.
import type { Line } from '../../layout/lines.ts';
import type { Said } from '../../said.ts';
import { linesOf, type Outlined, soleLine } from '../outline.ts';
import { type FoundAbbreviation, listedIn } from './lists.ts';

const ANNOUNCES = /сокращени/iu;

/** The longest list of abbreviations below a line that announces one, wherever it stands. */
export const listedBelow = (lines: readonly Said[]): readonly FoundAbbreviation[] => {
  const lists = lines.flatMap(({ text }, at) => {
    if (!ANNOUNCES.test(text)) return [];
    const below = lines.slice(at + 1);
    const end = below.findIndex((said) => listedIn([said]).length === 0);
    return [listedIn(below.slice(0, end < 0 ? undefined : end))];
  });
  return lists.reduce((best, own) => (own.length > best.length ? own : best), []);
};

/** The list of abbreviations, below a line or a heading that announces it; one that a table takes is of the table. */
export const abbreviationsIn = (
  outline: readonly Outlined[],
  isTaken: (line: Line) => boolean,
): readonly FoundAbbreviation[] => {
  const announced = outline.findIndex((one) => ANNOUNCES.test(soleLine(one)?.said.text ?? ''));
  if (announced < 0) return [];
  const found: FoundAbbreviation[] = [];
  for (const one of outline.slice(announced + 1)) {
    const lines = linesOf(one);
    const listed = listedIn(lines.map(({ said }) => said));
    if (lines.length === 0 || listed.length < lines.length || lines.some(isTaken)) break;
    found.push(...listed);
  }
  return found;
};
