// Predicates in a row: «утверждает карту, создаёт условия и проводит мониторинг» gives three functions, of which no mark parts two.
import { analyse } from '../../language/analyse.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(['и', 'или', 'либо']);
/** «…, который даёт заключения» */
const RELATIVE = /^котор(?:ый|ая|ое|ые)$/u;

const PREDICATES: ReadonlySet<string> = new Set(['verb', 'infinitive', 'short participle']);
const isPredicate = (word: string): boolean => analyse(word).some(({ part }) => PREDICATES.has(part));

/** How far behind a conjunction the verb of the next predicate stands: «и не реже одного раза в год проводит». */
const mostBetween = 8;

const isParticiple = (word: string | undefined): boolean =>
  word !== undefined && analyse(word).some(({ part }) => part === 'participle');

/** Whether a conjunction, or a pronoun that begins a clause, ends right before a predicate. `before`: the nearest word first; all in small letters. */
export const endsBeforePredicate = (before: readonly string[], phrase: readonly string[]): boolean => {
  const [last = '', other = ''] = before;
  const joins = CONJUNCTIONS.has(last) || (last === 'также' && ['а', 'и'].includes(other));
  if (!joins && !RELATIVE.test(last)) return false;
  return isParticiple(phrase[0]) || phrase.slice(0, mostBetween).some(isPredicate);
};

/** Whether the words that follow begin with a conjunction and another predicate. */
export const goesOnWithPredicate = (following: readonly string[]): boolean => {
  const [first = '', second = ''] = following;
  if (!CONJUNCTIONS.has(first) && !(first === 'а' && second === 'также')) return false;
  return following.slice(1, 1 + mostBetween).some(isPredicate);
};
