// A file that a command makes for a person: anywhere but among the content, whole or not at all.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ContentFolder } from '../folder/content-folder.ts';
import { within } from '../folder/disk.ts';
import { WrongCall } from '../folder/wrong-call.ts';
import type { Text } from '../rules/rule.ts';
import { writeOut, writing } from './write-whole.ts';

/** The full path of a file named in a call. @throws WrongCall where it would lie in the content folder */
export const placeOutside = (named: string, cwd: string, content: ContentFolder): string => {
  const file = resolve(cwd, named);
  if (!within(content.disk, file)) return file;
  throw new WrongCall({
    ru: `Файл нельзя записать в папку с содержанием: ${named}. Укажите другое место.`,
    en: `The file cannot be written into the content folder: ${named}. Name another place.`,
  });
};

/** Writes a file and makes the folders above it. @throws WrongCall where the path is to blame, NotWritten where the disk is */
export const writeFile = (file: string, bytes: Uint8Array): void =>
  writing(
    (why) => ({ ru: `Файл не записан: ${why}.`, en: `The file was not written: ${why}.` }),
    () => {
      mkdirSync(dirname(file), { recursive: true });
      writeOut(file, [bytes]);
    },
  );

/** The size of a file: «27 кБ». */
export const sizeWords = (bytes: number): Text => {
  const size = Math.ceil(bytes / 1000);
  return { ru: `${size} кБ`, en: `${size} kB` };
};
