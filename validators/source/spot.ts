// A spot is a value inside a document, named by its path. Authors of rules walk from spot to spot and never touch offsets.
import type { ActPlace } from './act-place.ts';
import type { Range } from './position.ts';

export type Step = string | number;
export type Path = readonly Step[];

/** A file whose values can be found again by their path. */
export interface Located {
  readonly file: string;
  /** The range of the value at `path`; where there is none, of the nearest thing that is there. */
  readonly valueRange: (path: Path) => Range;
  /** The range of the key of the value at `path`; where it has none, its value's range. */
  readonly keyRange: (path: Path) => Range;
  /** Names that tell the items of lists apart however they are ordered; see `identity`. */
  readonly identity: (path: Path) => string;
  /** The text printed at `path`, of a list its items; null where there is none. A file that holds no printed text has no such look-up. */
  readonly printed?: (path: Path) => string | null;
}

/** Words within a printed text: where they begin, and how long they are (UTF-16 units). */
export interface Passage {
  readonly printed: string;
  readonly at: number;
  readonly length: number;
}

/** A value of a document: the document and the path to it. */
export interface Spot {
  readonly source: Located;
  readonly path: Path;
  /** Points at the key rather than the value. */
  readonly onKey?: boolean;
  /** The words of its printed text that it is narrowed to. */
  readonly passage?: Passage;
  /** The place in the act, where the spot has outlived the act. */
  readonly place?: ActPlace | null;
}

/** A place that a finding can name. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly range: Range;
}

/** The spot `steps` below another. */
export const child = (spot: Spot, ...steps: readonly Step[]): Spot => ({
  source: spot.source,
  path: [...spot.path, ...steps],
});

/** The same spot, pointing at its key. */
export const keyOf = (spot: Spot): Spot => ({ ...spot, onKey: true });

/** RFC 6901 pointer of a path. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The place a spot stands for. */
export const placeOf = (spot: Spot): Place => ({
  file: spot.source.file,
  pointer: pointerOf(spot.path),
  range: spot.onKey === true ? spot.source.keyRange(spot.path) : spot.source.valueRange(spot.path),
});
