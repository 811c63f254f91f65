// Writes a file of the content whole or not at all, and nowhere but where it seems to stand: no link is followed.
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WrongCall } from '../../folder/wrong-call.ts';
import { writeWhole, writing } from '../write-whole.ts';

/** A file to be written. */
export interface Writing {
  /** Its path from the content folder, `/` between folders. */
  readonly path: string;
  /** Its path as reports print it. */
  readonly shown: string;
  readonly text: string;
  /** Its bytes when it was read; null where it was not there. */
  readonly before: Uint8Array | null;
}

const linked = (shown: string): WrongCall =>
  new WrongCall({
    ru: `${shown} лежит за символической ссылкой: туда Svod не пишет.`,
    en: `${shown} lies behind a symbolic link: Svod does not write there.`,
  });

/** The bytes of a file that may be absent. */
const bytesOf = (disk: string): Uint8Array | null => {
  try {
    return readFileSync(disk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const same = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0;

/**
 * The place of a file on the disk.
 * @throws WrongCall where its folder or itself is a link, or it is no plain file
 */
export const placeInside = (content: string, { path, shown }: Pick<Writing, 'path' | 'shown'>): string => {
  const disk = join(realpathSync(content), path);
  if (realpathSync(dirname(disk)) !== dirname(disk)) throw linked(shown);
  const stat = lstatSync(disk, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() === true) throw linked(shown);
  if (stat !== undefined && !stat.isFile())
    throw new WrongCall({ ru: `${shown} — не файл.`, en: `${shown} is no file.` });
  return disk;
};

/** What keeps other calls away while one writes: the new file itself, under a name that is always the same, until it is renamed. */
const lockBeside = (disk: string): string => join(dirname(disk), `.${basename(disk)}.lock`);

const busy = (disk: string, shown: string): WrongCall =>
  new WrongCall({
    ru: `${shown} сейчас записывает другой вызов: повторите. Если никто не пишет, он был прерван: удалите ${lockBeside(disk)}.`,
    en: `${shown} is being written by another call: call again. If nobody writes, that call was broken off: delete ${lockBeside(disk)}.`,
  });

const changed = (shown: string): WrongCall =>
  new WrongCall({
    ru: `${shown} тем временем изменился: повторите вызов.`,
    en: `${shown} has changed meanwhile: call again.`,
  });

/**
 * Puts a new file in the place of the old one in a single step. Of several calls at once only those succeed whose entries stay.
 * @throws WrongCall where a link is in the way, somebody else writes or has written the file meanwhile, or the place is to blame;
 *   NotWritten where the disk is. The old file is then as it was.
 */
export const writeInside = (content: string, file: Writing): void => {
  const { shown, text, before } = file;
  const disk = placeInside(content, file);
  const draft = lockBeside(disk);
  const mode = lstatSync(disk, { throwIfNoEntry: false })?.mode;
  /** Nobody else can write from here on to the renaming. */
  const begun = (): void => {
    if (!same(bytesOf(disk), before)) throw changed(shown);
  };
  writing(
    (why) => ({ ru: `${shown} не записан: ${why}.`, en: `${shown} was not written: ${why}.` }),
    () => {
      try {
        writeWhole(disk, [text], { name: draft, mode, begun });
      } catch (error) {
        const { code, path } = error as NodeJS.ErrnoException;
        throw code === 'EEXIST' && path === draft ? busy(disk, shown) : error;
      }
    },
  );
};
