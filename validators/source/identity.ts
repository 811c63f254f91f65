// What tells the items of a list apart when rows move: fingerprints of findings are built on it.
import type { Path } from './spot.ts';

const names = [
  'id',
  'number',
  'fingerprint',
  'act',
  'short',
  'title',
  'name',
  'term',
  'text',
  'by',
  'symbol',
  'subject',
  'what',
  'in',
  'printed',
] as const;

const nameOf = (item: unknown): string | null => {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return null;
  // A row of a printed table is called by its first cell.
  if (Array.isArray(item)) return typeof item[0] === 'string' ? item[0] : null;
  const values = item as Readonly<Record<string, unknown>>;
  for (const name of names) {
    const value = values[name];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return null;
};

/**
 * The path with every index of a list replaced by what its item is called, e.g. `directions[1]/systemMeasures[1.2]/responsible`.
 * It stays the same when lines move and rows are reordered.
 */
export const identity = (data: unknown, path: Path): string => {
  let value = data;
  const parts: string[] = [];
  for (const step of path) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
    if (typeof step === 'string') parts.push(step);
    else parts.push(`[${nameOf(value) ?? step}]`);
  }
  return parts.join('/');
};
