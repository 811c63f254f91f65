// The content that holds one imported act alone: what the import and the check of a file link and judge it in.
import type { SourceFile } from '../source/files.ts';
import type { PrintedTerritory } from './territory.ts';

const region = 'file';
const municipality = 'act';

/** The folder of the act in a content of its own. */
export interface ActFolder {
  /** The territory, as findings name it. */
  readonly id: string;
  /** The path of the act's folder. */
  readonly act: string;
  readonly files: readonly SourceFile[];
}

const passport = (id: string, name: string, level: string, code: string | null): string =>
  `id: ${id}\nname: ${JSON.stringify(name)}\nlevel: ${level}\n${code === null ? '' : `code: "${code}"\n`}`;

/**
 * Puts the files of an act into a territory; a municipality lies in a region of which nothing is known.
 *
 * @param register the text of the register of the territory, '' for none
 */
export const folderOf = (
  { level, name, code }: PrintedTerritory,
  files: readonly SourceFile[],
  register = '',
): ActFolder => {
  const base = `regions/${region}`;
  const isRegion = level === 'region';
  const own = isRegion ? base : `${base}/municipalities/${municipality}`;
  const act = `${own}/acts/act`;
  const below = { path: `${own}/region.yaml`, content: passport(municipality, name, level, null) };
  return {
    id: isRegion ? region : `${region}/${municipality}`,
    act,
    files: [
      { path: `${base}/region.yaml`, content: passport(region, name, 'region', code) },
      ...(isRegion ? [] : [below]),
      ...(register === '' ? [] : [{ path: `${own}/acts.yaml`, content: register }]),
      ...files.map(({ path, content }) => ({ path: `${act}/${path}`, content })),
    ],
  };
};
