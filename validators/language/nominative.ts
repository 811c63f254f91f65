// Whether a name stands as a heading wants it: «Министерство образования», not «Министерства образования».
import { analyse, type Reading } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';

const qualifies = new Set(['adjective', 'participle', 'numeral', 'pronoun']);

/** Whether a word before a noun may be of one form with it. */
const agrees = (qualifier: readonly Reading[], noun: Reading): boolean =>
  qualifier.some(
    ({ part, case: of, number, gender }) =>
      qualifies.has(part) &&
      of === noun.case &&
      (number === null || number === noun.number) &&
      (gender === null || noun.gender === null || noun.number === 'plural' || gender === noun.gender),
  );

/**
 * Whether the first noun of a name, which is what it names, may stand in the nominative. «Министерства» may be many ministries or of one:
 * a name is taken for that of one, unless the words before the noun are of the many: «Методические объединения». Null where it cannot be told: the noun is not known, is an abbreviation, or there is none.
 */
export const isNominative = (name: string): boolean | null => {
  const before: (readonly Reading[])[] = [];
  for (const { kind, text } of indexOfText(name).tokens) {
    if (kind === 'mark') continue;
    if (kind !== 'word') return null;
    const readings = analyse(text);
    const nouns = readings.filter(({ part }) => part === 'noun');
    if (nouns.length === 0 && readings.some(({ part }) => qualifies.has(part))) {
      before.push(readings);
      continue;
    }
    if (nouns.length === 0 || nouns.some(({ known, name: of }) => !known || of === 'abbreviation'))
      return null;
    const fitting = nouns.filter((noun) => before.every((qualifier) => agrees(qualifier, noun)));
    const possible = fitting.length > 0 ? fitting : nouns;
    const of = (number: 'singular' | 'plural') => possible.filter((reading) => reading.number === number);
    const [one, many] = [of('singular'), of('plural')];
    return (one.length > 0 ? one : many).some((reading) => reading.case === 'nominative');
  }
  return null;
};
