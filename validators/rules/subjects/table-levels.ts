// Of what level a subject is by the table that describes it: «Районный уровень» in a row of its own, in a
// column before the names, or in one that is headed «Уровень».
import { saidWords } from '../../language/said-words.ts';
import type { Subject, Territory } from '../../model/types.ts';
import type { Level } from '../../text/names/level-list.ts';
import { normalise } from '../../text/words/words.ts';
import { namesOf } from './mentions.ts';

const BRACKET = /\s*\((?:далее\s*[–—-]?\s*)?([^()]*)\)\s*$/iu;

/** The names that a cell prints: without the short one in a bracket, the short one, and without what is said of it behind a dash. */
const namesIn = (cell: string): readonly string[] => {
  const name = cell.replace(BRACKET, '');
  const short = BRACKET.exec(cell)?.[1] ?? name;
  return [...new Set([name, short, name.replace(/\s+[–—-]\s+\p{Ll}[^–—«»]*$/u, '')].map(normalise))];
};

/** So many words has a cell that only tells a level. */
const longestLevel = 6;

/** The levels under which the tables of an act name somebody. */
export const tableLevels = (
  { tables }: Territory,
  levelsIn: (text: string) => readonly Level[],
): ((subject: Subject) => readonly Level[]) => {
  const told = new Map<string, Level[]>();
  for (const { columns, rows } of tables) {
    const column = columns.findIndex((head) => /^уров(?:ень|ни|ня)(?!\p{L})/iu.test(head.trim()));
    let level: readonly Level[] = [];
    for (const row of rows) {
      const filled = row.filter((cell) => cell !== '');
      const [first = ''] = filled;
      // What covers several rows stands in the first of them; a row of one cell heads those below it.
      const own = filled.length === 1 ? first : (row[column] ?? first);
      const isOver = filled.length === 1 || (column < 0 ? row[0] : row[column]) !== '';
      const levels = levelsIn(normalise(own));
      if (isOver && saidWords(own).length <= longestLevel && (levels.length > 0 || filled.length === 1))
        level = levels;
      for (const name of filled.length === 1 ? [] : filled.flatMap(namesIn))
        told.set(name, [...(told.get(name) ?? []), ...level]);
    }
  }
  return (subject) => namesOf(subject).flatMap((name) => told.get(normalise(name)) ?? []);
};
