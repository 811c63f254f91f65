// The text that data holds at a path, for those who quote it.
import type { Path } from './spot.ts';

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/** The text at a path, of a list its items; null where there is none, or something else than text. */
export const printedAt = (data: unknown, path: Path): string | null => {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = Reflect.get(value, step);
  }
  if (!Array.isArray(value)) return textOf(value);
  const items = value.map(textOf);
  return items.length > 0 && items.every((item) => item !== null) ? items.join(', ') : null;
};
