// Files in, one linked model out.
import type { SourceFile } from '../source/files.ts';
import { buildFederal } from './federal.ts';
import { readFiles } from './read.ts';
import { buildTerritory } from './territory.ts';
import type { Corpus } from './types.ts';

/**
 * Reads and links a content folder. Pure; throws nothing for what the files say.
 *
 * @param files the files of the folder, in any order
 * @param root  path of the content folder as it stands before the files' paths; '' for none
 */
export const buildCorpus = (files: readonly SourceFile[], root: string): Corpus => {
  const read = readFiles(files, root);
  const federal = buildFederal(read.federal);
  const territories = [...read.territories.values()].map((territory) => buildTerritory(territory, federal));
  return {
    territories: territories.sort((a, b) => (a.id < b.id ? -1 : 1)),
    federal,
    problems: read.problems,
    texts: read.texts,
  };
};
