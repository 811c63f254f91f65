// What the tests of the formula language share.
import type { Parsed } from '../parsed.ts';

/** The value of a text that must be readable. @throws Error where it is not */
export const parsedOf = <T>(parsed: Parsed<T>): T => {
  if (!parsed.ok) throw new Error(`${parsed.reason}: «${parsed.text}»`);
  return parsed.value;
};

/** A tree without its places, to compare what is printed in two ways. */
export const withoutPlaces = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'at' || key === 'length' ? undefined : value)),
  );
