// Makes a folder of the content with its files, whole or not at all, and nowhere but where it seems to stand: no link is followed.
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WrongCall } from '../folder/wrong-call.ts';
import { writeWhole, writing } from './write-whole.ts';

/** A folder to be made. */
export interface NewFolder {
  /** Its path from the content folder, `/` between folders, none at its end. */
  readonly path: string;
  /** Its path as reports print it. */
  readonly shown: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Makes the folders of a path that are not there yet, and gives the last. @throws WrongCall where one of them is a link or a file */
const madeFolders = (content: string, steps: readonly string[], shown: string): string => {
  let at = realpathSync(content);
  for (const step of steps) {
    at = join(at, step);
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (stat === undefined) mkdirSync(at);
    else if (!stat.isDirectory())
      throw new WrongCall({
        ru: `На пути к ${shown} стоит ссылка или файл: туда Svod не пишет.`,
        en: `A link or a file is in the way to ${shown}: Svod does not write there.`,
      });
  }
  return at;
};

/**
 * Makes a folder with its files.
 *
 * @param content the content folder on the disk
 * @throws WrongCall where something is there already, a link is in the way, or the place is to blame; NotWritten where the disk
 *   is. Nothing of the folder is there then.
 */
export const writeFolder = (content: string, { path, shown, files }: NewFolder): void =>
  writing(
    (why) => ({ ru: `${shown} не записан: ${why}.`, en: `${shown} was not written: ${why}.` }),
    () => {
      const steps = path.split('/').filter((step) => step !== '');
      const name = steps.at(-1) ?? '';
      const above = madeFolders(content, steps.slice(0, -1), shown);
      const target = join(above, name);
      if (lstatSync(target, { throwIfNoEntry: false }) !== undefined)
        throw new WrongCall({
          ru: `${shown} уже есть: Svod не пишет поверх того, что есть.`,
          en: `${shown} is there already: Svod does not write over what is there.`,
        });
      const draft = join(above, `.${name}.${randomBytes(6).toString('hex')}`);
      mkdirSync(draft);
      try {
        for (const file of files) writeWhole(join(draft, file.name), [file.text]);
        renameSync(draft, target);
      } catch (error) {
        rmSync(draft, { recursive: true, force: true });
        throw error;
      }
    },
  );
