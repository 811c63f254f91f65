// A joint act is issued, signed and controlled by two: what a file says of one it may say of several, in a list.
import { type Loose, present } from './loose.ts';

/** One of several, and the steps to it from the key that has them. */
export interface One<T> {
  readonly value: T;
  readonly path: readonly number[];
}

const isList = <T>(given: T | readonly (T | undefined)[]): given is readonly (T | undefined)[] =>
  Array.isArray(given);

/** What stands under a key, be it one or a list. */
export const severally = <T>(given: T | readonly (T | undefined)[] | undefined): readonly One<T>[] => {
  if (given === undefined) return [];
  return isList(given)
    ? present(given).map(([index, value]) => ({ value, path: [index] }))
    : [{ value: given, path: [] }];
};

/** A person by post and name, as printed; a controller may be named by the post alone. */
export type Official = Loose<{ readonly post: string; readonly name: string }>;

/** Those whom a key of officials names; a word instead («signatory») names nobody of its own. */
export const officialsIn = (
  given: Official | string | readonly (Official | undefined)[] | undefined,
): readonly One<Official>[] =>
  severally<Official | string>(given).flatMap(({ value, path }) =>
    typeof value === 'string' ? [] : [{ value, path }],
  );
