// «Школа наставников», «Школа молодого педагога»: people are taught together there, and no school is meant.
import { remembered } from '../text/remembered.ts';
import { analyse, type Reading } from './analyse.ts';

/** The word with the ones behind it that may tell whose it is. */
const SCHOOL = /(?<!\p{L})школ(?:а|ы|е|у|ой|ам|ами|ах)?(?!\p{L}|-)(?<behind>(?:\s+[\p{L}-]+){1,4})/giu;

const isQualifier = (readings: readonly Reading[]): boolean =>
  readings.some(({ part }) => part === 'adjective' || part === 'participle') &&
  !readings.some(({ part }) => part === 'noun');

/** «Наставников», «молодого педагога»; «учителя» may as well be the ones who act in a school. */
const isOfPeople = (behind: string): boolean => {
  const words = behind.trim().split(/\s+/u).map(analyse);
  const noun = words[words.findIndex((readings) => !isQualifier(readings))] ?? [];
  return (
    noun.some(({ part, case: of, animate }) => part === 'noun' && of === 'genitive' && animate === true) &&
    !noun.some(({ case: of }) => of === 'nominative')
  );
};

const hasSchool = (text: string): boolean => /школ/iu.test(text);

/** A text without the words by which such schools are called. */
export const withoutSchoolsOfPeople: (text: string) => string = remembered((text) =>
  hasSchool(text)
    ? text.replace(SCHOOL, (whole, ...groups) => {
        const { behind } = groups.at(-1) as { readonly behind: string };
        return isOfPeople(behind) ? behind : whole;
      })
    : text,
);

/** Whether a name is that of such a school. */
export const isSchoolOfPeople = (name: string): boolean => withoutSchoolsOfPeople(name) !== name;
