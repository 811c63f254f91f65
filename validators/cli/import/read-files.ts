// The files of an official, read for an import or a check, and the federal layer that they are held against.
import { basename } from 'node:path';
import { WrongCall } from '../../folder/wrong-call.ts';
import { distinctNames, withDistinctNames } from '../../import/distinct-names.ts';
import type { PrintedFile } from '../../import/import.ts';
import type { Edge } from '../edge.ts';
import { officialBytes } from '../printed/official-bytes.ts';
import { readWithin } from '../printed/read-within.ts';

/** A file of an official as it stands on the disk. */
export interface ReadFile extends PrintedFile {
  readonly bytes: Uint8Array;
}

/** A file is called by its own name, and by the path of the call where two have one name. */
const named = (files: readonly ReadFile[], paths: readonly string[]): readonly ReadFile[] => {
  const names = files.map(({ name }) => name);
  const isClear = distinctNames(names).every((name, index) => name === names[index]);
  return isClear
    ? files
    : withDistinctNames(files.map((file, index) => ({ ...file, name: paths[index] ?? file.name })));
};

/** Reads the files of an act. @throws WrongCall where one of them cannot be read, with what to do instead */
export const readFiles = async (paths: readonly string[], edge: Edge): Promise<readonly ReadFile[]> => {
  const files: ReadFile[] = [];
  for (const path of paths) {
    const bytes = officialBytes(edge.cwd, path);
    const reading = await readWithin(bytes, path);
    if (!reading.ok)
      throw new WrongCall({ ru: `${path}: ${reading.says.ru}`, en: `${path}: ${reading.says.en}` });
    files.push({ name: basename(path), document: reading.document, bytes });
  }
  return named(files, paths);
};
