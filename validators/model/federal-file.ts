// A file of the federal layer as its parts read it: its data, or nothing where it is missing.
import type { FederalFileKind } from '../source/files.ts';
import { startOfFile } from '../source/position.ts';
import type { Located, Spot } from '../source/spot.ts';
import type { Loose } from './loose.ts';
import type { ReadYaml } from './read.ts';

const nowhere: Located = {
  file: '',
  valueRange: () => startOfFile,
  keyRange: () => startOfFile,
  identity: () => '',
};

/** The data of a federal file and the place of the whole of it; an empty one where the file is not there. */
export const readFederal = <T>(
  files: ReadonlyMap<FederalFileKind, ReadYaml>,
  kind: FederalFileKind,
): { readonly data: Loose<T>; readonly spot: Spot } => {
  const file = files.get(kind);
  return { data: (file?.data ?? {}) as Loose<T>, spot: { source: file?.document ?? nowhere, path: [] } };
};
