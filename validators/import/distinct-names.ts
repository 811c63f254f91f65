// Files are told apart by their names, in findings, in places and where they are given back: two of one name get two.

/** Names that a disk may hold to be one. */
const alike = (name: string): string => name.normalize('NFC').toLowerCase();

const numbered = (name: string, number: number): string => {
  const dot = name.lastIndexOf('.');
  return dot < 1 || name.indexOf('/', dot) > 0
    ? `${name} (${number})`
    : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
};

/** The names in their order, each its own: «Приложение.docx», «Приложение (2).docx». */
export const distinctNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  const all = new Set(names.map(alike));
  const counts = new Map<string, number>();
  return names.map((name) => {
    const key = alike(name);
    let own = name;
    let count = counts.get(key) ?? 1;
    // A name that another file has from the start is none to give away.
    while (taken.has(alike(own)) || (own !== name && all.has(alike(own)))) {
      count += 1;
      own = numbered(name, count);
    }
    counts.set(key, count);
    taken.add(alike(own));
    return own;
  });
};

/** The same things, each of a name of its own. */
export const withDistinctNames = <T extends { readonly name: string }>(
  things: readonly T[],
): readonly T[] => {
  const names = distinctNames(things.map(({ name }) => name));
  return things.map((thing, index) => {
    const name = names[index] ?? thing.name;
    return name === thing.name ? thing : { ...thing, name };
  });
};
