// «Школа наставников (далее – Школа)»: an act that has such a subject calls it a school, and names no level by that.
import { isSchoolOfPeople } from '../../language/school-of-people.ts';
import type { Subject } from '../../model/types.ts';
import { normalise } from '../../text/words/words.ts';
import { namesOf } from './mentions.ts';

/** «Школа» as a name: with a capital, alone and without a number. */
const CALLED = /(?<!\p{L}|[«-])Школ(?:а|ы|е|у|ой)(?!\p{L}|-|\s*№)/gu;
const ALONE = /^школа$/iu;

/** What tells of the schools of people among the subjects of an act. */
export interface CalledSchools {
  /** A printed text, normalised, without the words by which they are called. */
  readonly without: (text: string) => string;
  /** Whether a name may be sought in a text: «школа» by itself stands there for others, too. */
  readonly tells: (name: string) => boolean;
}

/** Null where no subject is one. */
export const calledSchools = (subjects: readonly Subject[]): CalledSchools | null => {
  const names = subjects.flatMap(namesOf).filter(isSchoolOfPeople);
  if (names.length === 0) return null;
  const people = names.map((name) =>
    normalise(name.slice(name.search(/\s/u))).replaceAll(/[^\p{L}\s]/gu, ''),
  );
  // «О школе и совете наставников»
  const together = new RegExp(
    `(?<!\\p{L})школ(?:а|ы|е|у|ой)(?= (?:и|или) \\p{L}+ (?:${people.join('|')}))`,
    'gu',
  );
  return {
    without: (text) => normalise(text.replaceAll(CALLED, '')).replaceAll(together, ''),
    tells: (name) => !ALONE.test(name),
  };
};
