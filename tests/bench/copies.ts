// A content folder with many copies of the region, for measuring how the check grows.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `count` copies of `content/regions/vladimir` with the federal layer to `target`. Each copy has an id of its own. */
export const writeCopies = (target: string, count: number): void => {
  cpSync('content/federal', join(target, 'federal'), { recursive: true });
  const source = 'content/regions/vladimir';
  for (let copy = 0; copy < count; copy += 1) {
    const id = copy === 0 ? 'vladimir' : `vladimir-${copy}`;
    const folder = join(target, 'regions', id);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(source)) {
      if (name === 'waivers.yaml') continue;
      const text = readFileSync(join(source, name), 'utf8');
      writeFileSync(
        join(folder, name),
        name === 'region.yaml' ? text.replace(/^id: .*$/m, `id: ${id}`) : text,
      );
    }
  }
};
