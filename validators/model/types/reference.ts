// A name and what it stands for.
import type { Spot } from '../../source/spot.ts';

/** A printed or written name and what it was resolved to; `target` is null where nothing answers to it. */
export interface Reference<T> {
  readonly printed: string;
  readonly target: T | null;
  readonly spot: Spot;
}
