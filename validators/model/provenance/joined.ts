// Predicates in a row: «утверждает карту, создаёт условия и проводит мониторинг» gives three functions, of which no mark parts two.
import { analyse, isKnown } from '../../language/analyse.ts';

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

/**
 * Whether words from the beginning of a sentence are the subject of the verb that comes next: «образовательная организация
 * закрепляет», «корпус и РМК выезжают». Nothing but a noun that the verb agrees with, its adjectives, and what «и» joins to it.
 */
export const areSubjectOf = (words: readonly string[], verb: string | undefined): boolean => {
  const verbs = analyse(verb ?? '').filter(
    ({ part, person, imperative }) => part === 'verb' && (person ?? 3) === 3 && !imperative,
  );
  if (words.length === 0 || verbs.length === 0) return false;
  const isOf = (word: string, part: 'noun' | 'adjective', number?: string | null): boolean =>
    analyse(word).some(
      (one) => one.part === part && one.case === 'nominative' && (number == null || one.number === number),
    );
  const isJoined = words.includes('и');
  const last = words.at(-1) ?? '';
  if (!verbs.some(({ number }) => isOf(last, 'noun', isJoined || !isKnown(last) ? null : number)))
    return false;
  return words
    .slice(0, -1)
    .every((word) => word === 'и' || isOf(word, 'adjective') || (isJoined && isOf(word, 'noun')));
};

/** Whether the words that follow begin with a conjunction and another predicate. */
export const goesOnWithPredicate = (following: readonly string[]): boolean => {
  const [first = '', second = ''] = following;
  if (!CONJUNCTIONS.has(first) && !(first === 'а' && second === 'также')) return false;
  return following.slice(1, 1 + mostBetween).some(isPredicate);
};

/** Where «и» ends before a comma, «назначает состав и, опираясь на сведения, оценивает»: so many phrases may stand between the marks. */
export const mostPhrases = 4;

/** Whether a word is read as nothing else: «при» is one of «переть» too. */
const isSurely = (word: string): boolean => {
  const readings = analyse(word);
  return readings.length > 0 && readings.every(({ part }) => PREDICATES.has(part));
};

const isGerund = (word: string | undefined): boolean =>
  word !== undefined && analyse(word).some(({ part }) => part === 'gerund');

/** «…, которые оценивает жюри», «…, чтобы школы …»: a clause of its own joins nothing to the predicate before it. */
const OPENS_CLAUSE = /^(?:котор\p{L}{2,4}|что|чтобы|если|когда|где|как|так|кто|чей|чь[яёюи]|а|но|и|или)$/u;

/**
 * Whether a conjunction joins another predicate behind a phrase set off by commas. `aside`: the words up to the comma that ends the
 * phrase, then those up to the next one, and so on; a gerund takes clauses of its own along, anything else is one phrase.
 */
export const goesOnBehindAside = (
  conjunction: readonly string[],
  aside: readonly (readonly string[])[],
): boolean => {
  const [joining = '', ...more] = conjunction;
  if (more.length > 0 || !CONJUNCTIONS.has(joining)) return false;
  const [phrase = [], ...behind] = aside;
  if (phrase.length === 0 || (!isGerund(phrase[0]) && phrase.some(isSurely))) return false;
  const most = phrase.some(isGerund) ? mostPhrases : 1;
  return behind
    .slice(0, most)
    .some((words) => !OPENS_CLAUSE.test(words[0] ?? '') && words.slice(0, mostBetween).some(isPredicate));
};
