// Addresses on the page of a table: of its headings and rows, none given twice.

/** Gives an address, and what was put to it because it was taken: «», «~2» … */
export type Anchors = (wanted: string) => { readonly anchor: string; readonly suffix: string };

/** Addresses that are given once: the second time with a suffix, as clauses have it. */
export const anchorsOnce = (): Anchors => {
  const met = new Map<string, number>();
  return (wanted) => {
    const copy = (met.get(wanted) ?? 0) + 1;
    met.set(wanted, copy);
    const suffix = copy === 1 ? '' : `~${copy}`;
    return { anchor: wanted + suffix, suffix };
  };
};

/** A printed number as part of an address: letters, digits and dots. */
export const inAnchor = (number: string): string =>
  number.replaceAll(/[^\p{L}\p{N}.]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/gu, '');
