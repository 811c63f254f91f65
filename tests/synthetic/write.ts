// Lays a made-up content folder out on the disk: in a temporary folder only, for nobody shall take it for acts.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTerritory } from '../support/layout.ts';
import type { Files } from './models.ts';
import { filesOf, type Territory } from './territories.ts';

const content = join(import.meta.dirname, '../../content');

/** Writes the real content and the territories beside it; `changed` may alter the files of a territory. */
export const writeCorpus = (
  target: string,
  made: readonly Territory[],
  changed: (files: Files, territory: Territory) => Files = (files) => files,
): void => {
  cpSync(content, target, { recursive: true });
  for (const territory of made) {
    const folder = join(target, territory.folder);
    mkdirSync(join(folder, inTerritory('.')), { recursive: true });
    for (const [name, text] of changed(filesOf(territory), territory))
      writeFileSync(join(folder, inTerritory(name)), text);
  }
};
