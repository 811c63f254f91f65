// A line of an edition that came or went, as what is told and what is done are held against each other.
import { bareWords, type Line } from './lines.ts';

/** A place where an edition differs from the one before it. */
export interface Change {
  /** The line that came; where lines only went, the first of them. */
  readonly line: Line;
  readonly what: 'came' | 'went';
}

/** Whether a line has words, as they are compared. */
export const has = ({ words }: Line, said: string): boolean => words.includes(bareWords(said));
