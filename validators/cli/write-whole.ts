// Writes files whole or not at all. A full disk writes a part of what it is given and says so only by a number; whoever does not
// look at it leaves a cut file behind and calls it success.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WrongCall } from '../folder/wrong-call.ts';
import type { Text } from '../rules/rule.ts';

/** Thrown where a file could not be written for no fault of the call, as on a full disk: exit code 3; `text` says which and why. */
export class NotWritten extends Error {
  readonly text: Text;

  constructor(text: Text, cause: unknown) {
    super(text.en, { cause });
    this.name = 'NotWritten';
    this.text = text;
  }
}

/** Errors of the system that tell of the named path and not of the disk. */
const ofPath = new Set([
  'EACCES',
  'EEXIST',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/**
 * Does what writes, and says in the words of `say` why it could not.
 * @throws WrongCall where the path is to blame, NotWritten where the disk is; anything else as it was thrown
 */
export const writing = <T>(say: (why: string) => Text, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    const text = say(error instanceof Error ? error.message : code);
    throw ofPath.has(code) ? new WrongCall(text, { cause: error }) : new NotWritten(text, error);
  }
};

/** The error of a system that takes no more and does not say so by itself. */
const full = (): Error =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });

/** Writes all of the bytes. @throws Error where the system takes no more */
export const writeAll = (file: number, text: string | Uint8Array): number => {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    const count = writeSync(file, bytes, done);
    if (count === 0) throw full();
    done += count;
  }
  return bytes.length;
};

const writePieces = (file: number, pieces: Iterable<string | Uint8Array>): number => {
  let size = 0;
  for (const piece of pieces) size += writeAll(file, piece);
  return size;
};

export interface Draft {
  /** The name under which the file is written at first; a random one beside it unless it is to keep others away. */
  readonly name?: string;
  /** Permissions, those of the file that is replaced; of a new file the usual ones. */
  readonly mode?: number | undefined;
  /** Called when the draft is there and before anything is written; what it throws ends the writing. */
  readonly begun?: () => void;
}

/** A hidden name beside a file: hidden files are nobody's content. */
const draftBeside = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);

/**
 * Puts a new file in the place of the old one, if there is one, in a single step: it is written beside it, flushed, measured and
 * renamed. @throws Error of the system where that fails; the old file is then as it was, and no draft is left
 */
export const writeWhole = (
  file: string,
  pieces: Iterable<string | Uint8Array>,
  { name: draft = draftBeside(file), mode, begun }: Draft = {},
): void => {
  const opened = openSync(draft, 'wx');
  try {
    try {
      if (mode !== undefined) fchmodSync(opened, mode & 0o777);
      begun?.();
      const size = writePieces(opened, pieces);
      fsyncSync(opened);
      if (fstatSync(opened).size !== size) throw full();
    } finally {
      closeSync(opened);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};

const writeThrough = (file: string, pieces: Iterable<string | Uint8Array>): void => {
  const opened = openSync(file, 'w');
  try {
    writePieces(opened, pieces);
  } finally {
    closeSync(opened);
  }
};

/** The same for a name that may be a pipe or a device, which are written to as they are. */
export const writeOut = (file: string, pieces: Iterable<string | Uint8Array>): void => {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) writeWhole(file, pieces);
  else if (stat.isFile()) writeWhole(realpathSync(file), pieces, { mode: stat.mode });
  else writeThrough(file, pieces);
};
