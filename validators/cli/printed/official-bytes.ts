// The bytes of a file that an official named.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WrongCall } from '../../folder/wrong-call.ts';

/** Reads a file. @throws WrongCall where it cannot be opened */
export const officialBytes = (cwd: string, path: string): Uint8Array => {
  try {
    return readFileSync(resolve(cwd, path));
  } catch (cause) {
    throw new WrongCall(
      { ru: `Файл «${path}» не открывается.`, en: `The file “${path}” cannot be opened.` },
      { cause },
    );
  }
};
