// Of what level a subject is by the table that describes it: «Районный уровень» in a row of its own, or in a column before the names.
import { saidWords } from '../../language/said-words.ts';
import type { Subject, Territory } from '../../model/types.ts';
import type { Level } from '../../text/names/level-list.ts';
import { normalise } from '../../text/words/words.ts';
import { namesOf } from './mentions.ts';

/** A name as a cell prints it, without the short one in a bracket. */
const bare = (cell: string): string => normalise(cell.replace(/\s*\([^()]*\)\s*$/u, ''));

/** So many words has a cell that only tells a level. */
const longestLevel = 6;

/** The levels under which the tables of an act name somebody. */
export const tableLevels = (
  { tables }: Territory,
  levelsIn: (text: string) => readonly Level[],
): ((subject: Subject) => readonly Level[]) => {
  const told = new Map<string, Level[]>();
  for (const { rows } of tables) {
    let level: readonly Level[] = [];
    for (const row of rows) {
      const filled = row.filter((cell) => cell !== '');
      const [first = ''] = filled;
      // What covers several rows stands in the first of them; a row of one cell heads those below it.
      const isOver = filled.length === 1 || row[0] !== '';
      const levels = levelsIn(normalise(first));
      if (isOver && saidWords(first).length <= longestLevel && (levels.length > 0 || filled.length === 1))
        level = levels;
      for (const cell of filled.length === 1 ? [] : filled) {
        const known = told.get(bare(cell)) ?? [];
        told.set(bare(cell), [...known, ...level]);
      }
    }
  }
  return (subject) => namesOf(subject).flatMap((name) => told.get(normalise(name)) ?? []);
};
