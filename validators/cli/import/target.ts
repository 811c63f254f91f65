// Where an import goes: the folder of the act, the files that are there, and the registers that it reads.
import type { ContentFolder } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { decode } from '../../source/decode.ts';
import { insideRoot, type SourceFile } from '../../source/files.ts';
import type { Call } from '../call/options.ts';
import { lastValue } from '../call/values.ts';
import { badName, isActName, isTerritoryName } from '../folder-names.ts';

export interface Target {
  /** `lipetsk`, `lipetsk/gryazi`: how the territory is called. */
  readonly region: string;
  readonly act: string;
  /** The folder of the act inside the content folder, and as reports print it. */
  readonly path: string;
  readonly shown: string;
  /** The register of the territory inside the content folder. */
  readonly register: string;
  /** The texts of the registers that an act of it cites: its own, and that of its region. */
  readonly registers: readonly string[];
}

/** The text of a file of the content; null where it is not there or cannot be read. */
export const textAt = (files: readonly SourceFile[], root: string, path: string): string | null => {
  const file = files.find((one) => insideRoot(root, one.path) === path);
  if (file === undefined || (typeof file.content === 'object' && 'refused' in file.content)) return null;
  return decode(file.path, file.content).text;
};

/** The territory and the act of a call. @throws WrongCall where it does not say where to import */
export const namedBy = (call: Call): Pick<Target, 'region' | 'act'> => {
  const [region, act] = [lastValue(call, 'region'), lastValue(call, 'act')];
  if (region === null || act === null)
    throw new WrongCall({
      ru: 'Назовите территорию и имя папки акта: --region lipetsk --act 312 (муниципалитет: --region lipetsk/gryazi).',
      en: 'Name the territory and the folder of the act: --region lipetsk --act 312 (a municipality: --region lipetsk/gryazi).',
    });
  const territory = region.split('/');
  if (territory.length > 2 || !territory.every(isTerritoryName)) throw badName(region);
  if (!isActName(act)) throw badName(act);
  return { region, act };
};

/** Where an act of the content folder is imported. */
export const targetOf = (
  { region, act }: Pick<Target, 'region' | 'act'>,
  { root }: ContentFolder,
  files: readonly SourceFile[],
): Target => {
  const [first = '', second] = region.split('/');
  const above = `regions/${first}`;
  const territory = second === undefined ? above : `${above}/municipalities/${second}`;
  const path = `${territory}/acts/${act}`;
  return {
    region,
    act,
    path,
    shown: root === '' ? path : `${root}/${path}`,
    register: `${territory}/acts.yaml`,
    registers: [...new Set([territory, above])].flatMap(
      (folder) => textAt(files, root, `${folder}/acts.yaml`) ?? [],
    ),
  };
};
