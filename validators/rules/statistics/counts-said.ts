// Where a text says how many people or organisations there are: «функционируют 459 организаций», «работу ведут 56 методистов».

import { analyse } from '../../language/analyse.ts';
import {
  type CountedThing,
  indexOfText,
  type Sentence,
  type TextIndex,
} from '../../language/index-of-text.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { foundIn } from '../../text/remembered.ts';

/** What is counted beside people, of whom the dictionary knows that they are alive. */
const bodies = wordSet('организация школа сад колледж учреждение');
/** What is so at present: these say it whatever is counted. */
const standing = wordSet(
  'функционировать работать действовать насчитывать насчитываться обучаться иметь составлять трудиться входить включать проживать',
);
/** Of so many people an act itself lets these be: no figure of a day. */
const set = wordSet('состав группа команда класс совет комиссия наполняемость');
/** Fewer may be a list of names. */
const fewest = 10;

const thousand = wordSet('тысяча');

/** A count of people or organisations: where its number stands, by token. */
interface Count {
  readonly number: number;
  readonly ofPeople: boolean;
}

const countOf = ({ tokens }: TextIndex, { number, value, percent, noun }: CountedThing): Count | null => {
  const isThousands = isOneOf(tokens[noun], thousand);
  const inThousands = isThousands || /^тыс/iu.test(tokens[number + 1]?.text ?? '');
  const thing = tokens[isThousands ? noun + 1 : noun];
  const ofPeople = analyse(thing?.text ?? '').some(
    ({ part, animate }) => part === 'noun' && animate === true,
  );
  return !percent && (value >= fewest || inThousands) && (ofPeople || isOneOf(thing, bodies))
    ? { number, ofPeople }
    : null;
};

const isPresent = ({ kind, text }: TextToken): boolean =>
  kind === 'word' &&
  analyse(text).some(({ part, tense, person }) => part === 'verb' && tense === 'present' && person === 3);

const isPreposition = (token: TextToken | undefined): boolean =>
  token !== undefined && analyse(token.text).some(({ part }) => part === 'preposition');

const declined: ReadonlySet<string> = new Set(['noun', 'pronoun', 'adjective']);

/**
 * Whether a word may be who or what does something. The word behind a number never is, and one that may be another case («области»)
 * is not behind a preposition, a noun, or an adjective in that case.
 */
const maySubject = (token: TextToken, before: TextToken | undefined): boolean => {
  if (token.kind === 'abbreviation') return true;
  const cases = analyse(token.text).flatMap(({ part, case: of }) =>
    part === 'noun' || part === 'pronoun' ? [of] : [],
  );
  if (token.kind !== 'word' || before?.value != null || !cases.includes('nominative')) return false;
  const held = analyse(before?.text ?? '').filter(({ part }) => declined.has(part));
  const isHeld =
    isPreposition(before) ||
    held.some(({ part }) => part === 'noun') ||
    (held.length > 0 && !held.some(({ case: of }) => of === 'nominative'));
  return cases.every((of) => of === 'nominative' || of === 'accusative') || !isHeld;
};

/** Whether a sentence says how many there are: «насчитывается 318 школ», «работу ведут 56 методистов», of whom nobody else is said to do it. */
const isStated = ({ tokens }: TextIndex, { from, to }: Sentence, counts: readonly Count[]): boolean => {
  const own = tokens.slice(from, to);
  const verbs = own.filter(isPresent);
  const isSet = own.some((token) => isOneOf(token, set));
  const told = counts.filter(({ ofPeople }) => !(ofPeople && isSet));
  if (verbs.length === 0 || told.length === 0) return false;
  return (
    verbs.some((verb) => isOneOf(verb, standing)) ||
    (told.some(({ number }) => !isPreposition(tokens[number - 1])) &&
      !own.some((token, at) => maySubject(token, tokens[from + at - 1])))
  );
};

/** The sentences of a text that say how many there are at present, and not how many there should be. */
export const countsSaid = foundIn((text) => {
  const index = indexOfText(text);
  const counts = index.counted.flatMap((one) => countOf(index, one) ?? []);
  let next = 0;
  return counts.length === 0
    ? []
    : index.sentences.filter((sentence) => {
        const first = next;
        while ((counts[next]?.number ?? Number.POSITIVE_INFINITY) < sentence.to) next += 1;
        return next > first && isStated(index, sentence, counts.slice(first, next));
      });
});
