// How much of a file is read. A limit is a count, never a clock: the same file gets the same answer on every machine.

/** The largest file, in bytes as it lies on the disk: mostly pictures, which are never unpacked. */
export const maxFileBytes = 100_000_000;

/** The most entries of one package. A long document with a thousand pictures has some thousands. */
export const maxEntries = 10_000;

/** The largest part and the largest sum of the parts that are read, in bytes unpacked. A table of 2,000 rows takes about 10 MB. */
export const maxPartBytes = 64_000_000;
export const maxUnpackedBytes = 128_000_000;

/** How many times its packed size a part may have, where it is larger than `ratioFrom` bytes: XML of tables has up to 150. */
export const maxRatio = 400;
export const ratioFrom = 2_000_000;

/**
 * The most elements and texts of one part that are kept together (a table of 2,000 rows has 160,000; a million takes half a gigabyte), and that
 * are seen at all where rows are handed over one by one.
 */
export const maxNodes = 1_500_000;
export const maxSeenNodes = 12_000_000;

/** The deepest nesting, the most attributes of one element, the most prefixes in all scopes together. */
export const maxDepth = 256;
export const maxAttributes = 256;
export const maxDeclared = 5_000_000;

/** The most characters of text of one part, in UTF-16 units. A book has a million. */
export const maxTextLength = 40_000_000;
