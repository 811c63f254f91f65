// «РМО учителей математики» is one of the «Районные методические объединения»: the text describes them all, and a plan names one.
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { isWord, phrasePlaces, phraseWords } from '../../../language/phrase-places.ts';
import type { Subject } from '../../../model/types.ts';
import { isOfCapitals } from '../../words/abbreviations/introduction-places.ts';

/** Whether a name is of several bodies: its first noun is nominative in the plural alone. */
const isOfSeveral = (name: string): boolean => {
  const noun = phraseWords(name).find(({ text }) => analyse(text).some(({ part }) => part === 'noun'));
  const subjects = analyse(noun?.text ?? '').filter((one) => one.case === 'nominative');
  return subjects.length > 0 && subjects.every(({ number }) => number === 'plural');
};

const JOINS = /^(?:и|или|а|с|со|совместно)(?!\p{L})/iu;

/** «Учителей математики», «молодых педагогов»: people whose part of a body is meant. */
const isOfPeople = (rest: string): boolean => {
  for (const { text } of indexOfText(rest).tokens.filter(isWord)) {
    const plural = analyse(text).filter((one) => one.case === 'genitive' && one.number === 'plural');
    if (plural.some(({ part, animate }) => part === 'noun' && animate === true)) return true;
    if (!plural.some(({ part }) => part === 'adjective')) return false;
  }
  return false;
};

/** What stands behind a name with which a text begins; null where it begins otherwise. */
const behind = (printed: string, name: string): string | null => {
  const [first] = phrasePlaces(printed, name);
  return first?.at === 0 ? printed.slice(first.length).trim() : null;
};

/** Whether a name says enough to go on: «Министерство здравоохранения» is no part of «Министерство». */
const isTelling = (name: string): boolean => isOfCapitals(name) || phraseWords(name).length > 1;

/**
 * Whether a printed name is of a part of one of the subjects: it begins with the name, and says which of several bodies it is, or
 * which people of one body.
 */
export const isPartOfBody = (
  printed: string,
  subjects: readonly Pick<Subject, 'name' | 'short' | 'aliases'>[],
): boolean =>
  subjects.some(({ name, short, aliases }) =>
    [name, ...(short === null ? [] : [short]), ...aliases].filter(isTelling).some((one) => {
      const rest = behind(printed.trim(), one);
      if (rest === null || !/^[\p{L}«(№]/u.test(rest) || JOINS.test(rest)) return false;
      return isOfSeveral(name) || isOfPeople(rest);
    }),
  );
