// The files of an official, read for an import or a check, and the federal layer that they are held against.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { WrongCall } from '../../folder/wrong-call.ts';
import type { PrintedFile } from '../../import/import.ts';
import { classify, insideRoot, type SourceFile } from '../../source/files.ts';
import type { Edge } from '../edge.ts';
import { readWithin } from '../printed/read-within.ts';

const bytesOf = (cwd: string, path: string): Uint8Array => {
  try {
    return readFileSync(resolve(cwd, path));
  } catch (cause) {
    throw new WrongCall(
      { ru: `Файл «${path}» не открывается.`, en: `The file “${path}” cannot be opened.` },
      { cause },
    );
  }
};

/** Reads the files of an act. @throws WrongCall where one of them cannot be read, with what to do instead */
export const readFiles = async (paths: readonly string[], edge: Edge): Promise<readonly PrintedFile[]> => {
  const files: PrintedFile[] = [];
  for (const path of paths) {
    const reading = await readWithin(bytesOf(edge.cwd, path), path);
    if (!reading.ok)
      throw new WrongCall({ ru: `${path}: ${reading.says.ru}`, en: `${path}: ${reading.says.en}` });
    files.push({ name: basename(path), document: reading.document });
  }
  return files;
};

/** The files of the federal layer of a content folder, by their paths inside it. */
export const federalOf = (files: readonly SourceFile[], root: string): readonly SourceFile[] =>
  files.flatMap(({ path, content }) => {
    const inside = insideRoot(root, path);
    return classify(inside).in === 'federal' ? [{ path: inside, content }] : [];
  });
