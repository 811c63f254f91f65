// Content as it comes: of the right shape where it is there, and anything may be missing.

/** `T` with everything optional, all the way down: what is left of a file after the schema took out what does not fit. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** The items that are there, with their index in the file. */
export const present = <T>(items: readonly (T | undefined)[] | undefined): (readonly [number, T])[] =>
  (items ?? []).flatMap((item, index): [number, T][] => (item === undefined ? [] : [[index, item]]));
