// What reading a YAML file gives.
import type { Problem } from './problem.ts';
import type { Located, Path } from './spot.ts';

/** A YAML file as data with positions. Empty values (`key:`) are absent from `data` and listed in `emptyPaths`. */
export interface YamlDocument extends Located {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The text of an unquoted scalar as written: `1.10` where the data has the number 1.1. */
  readonly written: (path: Path) => string | undefined;
  /** Paths of keys and items that have no value. */
  readonly emptyPaths: () => readonly Path[];
  /** Paths of numbers that are not what they look like: written as `0o14`, `012` or `.inf`, or too long to be kept exactly. */
  readonly oddNumberPaths: () => readonly Path[];
}
