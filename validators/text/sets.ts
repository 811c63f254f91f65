// What two sets have in common and in what they differ: the methods of Set that came after the language level of this project.

/** What both sets have. */
export const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> =>
  new Set([...a].filter((one) => b.has(one)));

/** What the first set has and the second has not. */
export const without = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> =>
  new Set([...a].filter((one) => !b.has(one)));

/** Whether two sets have nothing in common. */
export const areApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const one of a) if (b.has(one)) return false;
  return true;
};
