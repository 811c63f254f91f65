// A spot without its document: plain data that outlives the document and can be sent to another worker.
import type { ActPlace } from './act-place.ts';
import type { Range } from './position.ts';
import { child, type Path, pointerOf, type Spot, type Step } from './spot.ts';

interface PackedPlace {
  readonly value: Range;
  readonly key: Range;
  readonly identity: string;
}

/** A spot and those of the spots below it that were asked for. */
export interface PackedSpot {
  readonly file: string;
  readonly path: Path;
  readonly onKey: boolean;
  readonly place: ActPlace | null;
  readonly own: PackedPlace;
  /** By pointer. */
  readonly below: ReadonlyMap<string, PackedPlace>;
}

const placeAt = ({ source, path }: Spot): PackedPlace => ({
  value: source.valueRange(path),
  key: source.keyRange(path),
  identity: source.identity(path),
});

/** Takes a spot out of its document, with the spots of `steps` directly below it and the place in the act that it was given. */
export const packed = (spot: Spot, ...steps: readonly Step[]): PackedSpot => ({
  file: spot.source.file,
  path: spot.path,
  onKey: spot.onKey === true,
  place: spot.place ?? null,
  own: placeAt(spot),
  below: new Map(
    steps.map((step) => {
      const inner = child(spot, step);
      return [pointerOf(inner.path), placeAt(inner)];
    }),
  ),
});

/** The spot again. What is below it and was not asked for has the place of the spot itself. */
export const unpacked = ({ file, path, onKey, place, own, below }: PackedSpot): Spot => {
  const placeOf = (of: Path): PackedPlace => below.get(pointerOf(of)) ?? own;
  return {
    source: {
      file,
      valueRange: (of) => placeOf(of).value,
      keyRange: (of) => placeOf(of).key,
      identity: (of) => placeOf(of).identity,
    },
    path,
    onKey,
    place,
  };
};
