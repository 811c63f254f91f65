// Printed names find their subjects: by short name, full name, other spellings, or an abbreviation that stands for one of these.
import { jointName, withoutTerritory } from '../text/names/joint-name.ts';
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

/** «Управление молодёжной политики» is that of the territory, where only one subject has this name before the territory's. */
const shorterNames = <T extends Named>(subjects: readonly T[]): ((printed: string) => T | null) => {
  const byName = new Map<string, readonly T[]>();
  for (const subject of subjects) {
    const shorter = withoutTerritory(subject.name);
    if (shorter === subject.name || !/\s/u.test(shorter)) continue;
    const key = normalise(shorter);
    byName.set(key, [...(byName.get(key) ?? []), subject]);
  }
  return (printed) => {
    const [only, ...more] = byName.get(normalise(printed)) ?? [];
    return more.length === 0 ? (only ?? null) : null;
  };
};

/**
 * Finds what a printed name names, or null; of one that names two, who answers. Letter case, quotes, dashes and white space do not
 * matter.
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
  const find = (printed: string): T | null => byName.get(normalise(printed)) ?? above(printed);
  const byShorter = shorterNames(subjects);
  return (printed) => {
    const found = find(printed) ?? byShorter(printed);
    if (found !== null) return found;
    const joint = jointName(printed);
    return joint === null ? null : (find(joint.lead) ?? byShorter(joint.lead));
  };
};
