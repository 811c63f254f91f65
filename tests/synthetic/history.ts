// A territory as it stands after some years: two acts, each in three editions. Most of what a large content holds is the past.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './models.ts';
import { filesOf, type Territory } from './territories.ts';

const acts = ['1', '2'];
/** The days from which the later editions apply. */
const days = ['2024-01-01', '2025-01-01'];

const without = (files: Files, left: string): Files => new Map([...files].filter(([name]) => name !== left));

const write = (folder: string, files: Files): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
};

/** Writes made-up territories, each with two acts in three editions, into a content folder. */
export const writeHistory = (target: string, made: readonly Territory[]): void => {
  for (const territory of made) {
    const folder = join(target, territory.folder);
    const all = filesOf(territory);
    const ofAct = without(all, 'region.yaml');
    const ofEdition = new Map([
      ...without(ofAct, 'act.yaml'),
      ['edition.yaml', 'by: приказ об изменениях\n'],
    ]);
    write(folder, new Map([['region.yaml', all.get('region.yaml') ?? '']]));
    for (const act of acts) {
      write(join(folder, 'acts', act), ofAct);
      for (const day of days) write(join(folder, 'acts', act, 'editions', day), ofEdition);
    }
  }
};
