// Printed names find their subjects: by short name, full name, other spellings, or an abbreviation that stands for one of these.
import { normalise } from '../text/words/words.ts';

interface Named {
  readonly name: string;
  readonly namePrinted: string | null;
  readonly short: string | null;
  readonly aliases: readonly string[];
}

interface Shortened {
  readonly short: string;
  readonly means: string;
}

/**
 * Finds what a printed name names, or null. Letter case, quotes, dashes and white space do not matter.
 *
 * @param above finds what no subject here answers to: a municipality's document names subjects of its region too
 */
export const nameIndex = <T extends Named>(
  subjects: readonly T[],
  abbreviations: readonly Shortened[],
  above: (printed: string) => T | null = () => null,
): ((printed: string) => T | null) => {
  const byName = new Map<string, T>();
  for (const subject of subjects)
    for (const name of [subject.short, subject.name, subject.namePrinted, ...subject.aliases])
      if (name !== null && !byName.has(normalise(name))) byName.set(normalise(name), subject);
  for (const { short, means } of abbreviations) {
    const subject = byName.get(normalise(means)) ?? above(means);
    if (subject !== null && !byName.has(normalise(short))) byName.set(normalise(short), subject);
  }
  return (printed) => byName.get(normalise(printed)) ?? above(printed);
};
