// Files in, one linked model out.
import type { SourceFile } from '../source/files.ts';
import { buildTerritory } from './acts.ts';
import { buildFederal } from './federal.ts';
import { type Reading, readFiles, type TerritoryFiles } from './read.ts';
import type { Corpus, Federal, Territory } from './types.ts';

/** Regions come before their municipalities (`buryatia`, `buryatia/dzhida`), which look names up in them. */
const buildTerritories = (
  files: ReadonlyMap<string, TerritoryFiles>,
  federal: Federal,
  asOf: string,
): readonly Territory[] => {
  const built = new Map<string, Territory>();
  for (const territory of [...files.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [region = ''] = territory.id.split('/');
    built.set(territory.id, buildTerritory(territory, federal, built.get(region) ?? null, asOf));
  }
  return [...built.values()];
};

/**
 * Reads and links a content folder. Pure; throws nothing for what the files say.
 *
 * @param files the files of the folder, in any order
 * @param root  path of the content folder as it stands before the files' paths; '' for none
 * @param names names of territories that are not among the files, by id
 * @param reading how the files are read, and the day (ISO date) whose editions are taken; the latest where none is said
 */
export const buildCorpus = (
  files: readonly SourceFile[],
  root: string,
  names: ReadonlyMap<string, string> = new Map(),
  { asOf = '9999-12-31', ...reading }: Reading & { readonly asOf?: string } = {},
): Corpus => {
  const read = readFiles(files, root, reading);
  const federal = buildFederal(read.federal);
  const territories = buildTerritories(read.territories, federal, asOf);
  return {
    territories,
    federal,
    problems: read.problems,
    texts: read.texts,
    names: new Map([...names, ...territories.map(({ id, name }) => [id, name] as const)]),
  };
};
