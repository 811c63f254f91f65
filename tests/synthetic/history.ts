// A territory as it stands after some years: two acts, each in three editions. Most of what a large content holds is the past.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inTerritory } from '../support/layout.ts';
import { filesOf, type Territory } from './territories.ts';

const acts = ['1', '2'];
/** The days from which the later editions apply. */
const days = ['2024-01-01', '2025-01-01'];

/** Where a file of a made-up territory lies by its name, in each of its acts and each of their editions. */
const placesOf = (name: string): readonly string[] =>
  acts.flatMap((act) => {
    const path = inTerritory(name, act);
    if (dirname(path) === '.') return [path];
    const editions = days.map((day) =>
      join(dirname(path), 'editions', day, name === 'act.yaml' ? 'edition.yaml' : name),
    );
    return [path, ...editions];
  });

/** Writes made-up territories, each with two acts in three editions, into a content folder. */
export const writeHistory = (target: string, made: readonly Territory[]): void => {
  for (const territory of made)
    for (const [name, text] of filesOf(territory))
      for (const place of placesOf(name)) {
        const path = join(target, territory.folder, place);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, path.endsWith('edition.yaml') ? 'by: приказ об изменениях\n' : text);
      }
};
