// The package of an office document (ZIP): the same parts are the same bytes, on any day and in any zone of time.
import { strToU8, type Zippable, zipSync } from 'fflate';

/** ZIP keeps the time of the day as clocks show it: the first that it can say, of whatever zone. */
const noTime = (): Date => new Date(1980, 0, 1);

/**
 * The bytes of a package.
 * @param parts by their names, in their order
 * @param plain the names of those that are not compressed
 */
export const packed = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  plain: readonly string[] = [],
): Uint8Array<ArrayBuffer> => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: plain.includes(name) ? 0 : 6, mtime: noTime() },
    ];
  return new Uint8Array(zipSync(files));
};
