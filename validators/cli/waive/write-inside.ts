// Writes a file of the content whole or not at all, and nowhere but where it seems to stand: no link is followed.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WrongCall } from '../call/wrong-call.ts';

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
export const bytesOf = (disk: string): Uint8Array | null => {
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

/**
 * Puts a new file in the place of the old one in a single step.
 * @throws WrongCall where a link is in the way, somebody else has changed the file meanwhile, or it cannot be written
 */
export const writeInside = (content: string, writing: Writing): void => {
  const { shown, text, before } = writing;
  const disk = placeInside(content, writing);
  if (!same(bytesOf(disk), before))
    throw new WrongCall({
      ru: `${shown} тем временем изменился: повторите вызов.`,
      en: `${shown} has changed meanwhile: call again.`,
    });
  // Hidden files are nobody's content: a check at this very moment does not see it.
  const draft = join(dirname(disk), `.${basename(disk)}.${randomBytes(6).toString('hex')}`);
  try {
    const mode = lstatSync(disk, { throwIfNoEntry: false })?.mode ?? 0o666;
    const file = openSync(draft, 'wx', mode & 0o777);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, disk);
  } catch (error) {
    rmSync(draft, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongCall(
      { ru: `${shown} не записан: ${why}.`, en: `${shown} was not written: ${why}.` },
      { cause: error },
    );
  }
};
