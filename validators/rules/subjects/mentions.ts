// Which of many sentences print a name, in whatever case. The sentences are read once; a name is then looked for only where
// its rarest word stands.
import { nameStandsAt, nameStandsIn, type PlainWord, plainWords } from '../../language/plain-words.ts';
import type { Subject } from '../../model/types.ts';

/** All names of a subject as the data give them. */
export const namesOf = ({
  name,
  short,
  aliases,
}: Pick<Subject, 'name' | 'short' | 'aliases'>): readonly string[] => [
  name,
  ...(short === null ? [] : [short]),
  ...aliases,
];

/** Where a name stands in the words of a sentence: the place of its first word, every time. A name without words stands nowhere. */
export function* namePlaces(name: readonly PlainWord[], sentence: readonly PlainWord[]): Generator<number> {
  if (name.length === 0) return;
  for (const at of sentence.keys()) if (nameStandsAt(sentence, at, name)) yield at;
}

/** Finds the indexes of the sentences in which one of some names stands; a name without words stands nowhere. */
export const mentionsIn = (
  sentences: readonly string[],
): ((names: readonly string[]) => ReadonlySet<number>) => {
  const read = sentences.map(plainWords);
  const having = new Map<string, number[]>();
  for (const [index, words] of read.entries())
    for (const key of new Set(words.flatMap((word) => [...word.names]))) {
      const known = having.get(key);
      if (known === undefined) having.set(key, [index]);
      else known.push(index);
    }
  return (names) => {
    const found = new Set<number>();
    for (const name of names) {
      const words = plainWords(name);
      const [rarest = []] = words
        .map((word) => [...new Set([...word.names].flatMap((key) => having.get(key) ?? []))])
        .toSorted((a, b) => a.length - b.length);
      for (const index of rarest) if (nameStandsIn(read[index] ?? [], words)) found.add(index);
    }
    return found;
  };
};
