// One value of two: what a person has entered, and what the later file says.
import { type Print, plainWords, says, saysExactly } from './print.ts';

/** The prints that a value is held against. */
export interface Prints {
  /** The earlier print: what stands in it was printed. */
  readonly old: Print;
  readonly fresh: Print;
  /** The earlier print with what an import of it says: what stands in it is nothing new. */
  readonly known: Print;
  /** The row of the value in both, where it is found there. */
  readonly row: { readonly old: Print; readonly fresh: Print } | null;
}

export type Verdict = 'same' | 'take' | 'keep' | 'conflict';

/** An id, a kind, a level: a choice, which no print says. */
const CHOICE = /^[a-z][a-z0-9-]*$/u;
/** Fewer words may stand in a print for another reason. */
const fewWords = 4;

/** A formula without what LaTeX is written with. */
const formula = (value: unknown): string =>
  String(value)
    .replaceAll(/\\frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}/gu, '$1/$2')
    .replaceAll(/\\cdot|\*/gu, '·')
    .replaceAll(/[\s$_{}\\]/gu, '');

/** Whether a value is a formula, or a symbol of one with its subscript (`K_{п}`). */
const isFormula = (value: unknown): boolean => /\$|\p{L}_[\p{L}{]/u.test(String(value));

/** Whether two values say the same, however they are written. */
export const isSame = (mine: unknown, theirs: unknown): boolean =>
  formula(mine) === formula(theirs) ||
  (!isFormula(mine) && plainWords(mine) !== '' && plainWords(mine) === plainWords(theirs));

/** Whether nothing has changed in the row of a value. */
export const isUntouched = ({ row }: Prints): boolean => row !== null && row.old.words === row.fresh.words;

/** Which of two values the merged file has. */
export const verdictOf = (mine: unknown, theirs: unknown, prints: Prints): Verdict => {
  const { old, fresh, known, row } = prints;
  if (isSame(mine, theirs)) {
    const isOther = !isFormula(mine) && String(mine) !== String(theirs) && saysExactly(old, mine);
    return isOther && !saysExactly(fresh, mine) && saysExactly(fresh, theirs) ? 'take' : 'same';
  }
  if (CHOICE.test(String(mine)) || typeof mine === 'boolean' || isUntouched(prints)) return 'keep';
  if (isFormula(mine) || !says(old, mine)) return says(known, theirs) ? 'keep' : 'conflict';
  const isLong = plainWords(mine).split(' ').length >= fewWords;
  if (isLong) return says(known, theirs) && says(fresh, mine) ? 'keep' : 'take';
  return row !== null && says(row.old, theirs) && says(row.fresh, mine) ? 'keep' : 'take';
};
