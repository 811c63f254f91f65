// A package that is the same bytes whenever it is made: parts in one order, one time, nothing that only a preview needs.
import { unzipSync, zipSync } from 'fflate';

/** The moment at which everything here was made. */
export const settledAt = '2025-01-09T08:00:00Z';

/** Parts that hold the hour of saving. */
const DATED = /^(?:docProps\/|meta\.xml$)/;
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z?/g;

const redated = (content: Uint8Array): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(content).replaceAll(MOMENT, settledAt));

/** The same package, settled. What a format wants to stand first and unpacked does (`mimetype`). */
export const settled = (bytes: Uint8Array): Uint8Array => {
  const first = (name: string): number => (name === 'mimetype' ? 0 : 1);
  const parts = Object.entries(unzipSync(bytes))
    .filter(
      ([name]) => !/^(?:Thumbnails|Configurations2|ObjectReplacements)\//.test(name) && !name.endsWith('/'),
    )
    .toSorted(([a], [b]) => first(a) - first(b) || (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      parts.map(([name, content]) => [
        name,
        [DATED.test(name) ? redated(content) : content, { level: name === 'mimetype' ? 0 : 9 }],
      ]),
    ),
    { mtime: '2025-01-09' },
  );
};
