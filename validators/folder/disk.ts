// Reads a content folder from the disk. Nothing is left out silently: what cannot or must not be read is handed over
// as refused, so that a rule can say so.
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { maxFileSize } from '../source/decode.ts';
import type { SourceFile } from '../source/files.ts';

/** Hidden files and installed packages are nobody's content. */
const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A file that was found and not yet read: where it is and how long, or why it is not to be read. */
export interface FoundFile {
  /** The path as it is printed. */
  readonly path: string;
  readonly disk: string;
  readonly bytes: number;
  readonly refused: 'outside' | 'unreadable' | 'too-large' | null;
}

/** A folder's files, and the folders that were walked (real paths), for who wants to watch them. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly folders: readonly string[];
}

/** The same with the files read. */
export interface Walked {
  readonly files: readonly SourceFile[];
  readonly folders: readonly string[];
}

interface Walk {
  readonly realRoot: string;
  readonly files: FoundFile[];
  readonly folders: string[];
}

/** Whether a path is a folder or lies in it; both real and absolute. */
export const within = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const refused = (path: string, why: FoundFile['refused'], bytes = 0): FoundFile => ({
  path,
  disk: '',
  bytes,
  refused: why,
});

/** Looks at one file without reading it. */
export const findFile = (disk: string, path: string): FoundFile => {
  try {
    const stat = statSync(disk);
    if (!stat.isFile()) return refused(path, 'unreadable');
    if (stat.size > maxFileSize) return refused(path, 'too-large', stat.size);
    return { path, disk, bytes: stat.size, refused: null };
  } catch {
    return refused(path, 'unreadable');
  }
};

/** Reads a file that was found, or says why it was not read. */
export const readFound = ({ path, disk, refused: why }: FoundFile): SourceFile => {
  if (why !== null) return { path, content: { refused: why } };
  try {
    return { path, content: readFileSync(disk) };
  } catch {
    return { path, content: { refused: 'unreadable' } };
  }
};

/**
 * A link inside the folder may lead to a file, or to a folder that is not above it. Links inside a linked folder are
 * not followed, so no cycle of links is ever walked.
 */
const visitLink = (walk: Walk, disk: string, path: string, viaLink: boolean): void => {
  let real: string;
  try {
    real = realpathSync(disk);
  } catch {
    walk.files.push(refused(path, 'unreadable'));
    return;
  }
  if (!within(walk.realRoot, real)) walk.files.push(refused(path, 'outside'));
  else if (!statSync(real).isDirectory()) walk.files.push(findFile(real, path));
  else if (viaLink || within(real, realpathSync(dirname(disk)))) walk.files.push(refused(path, 'unreadable'));
  else visitFolder(walk, real, path, true);
};

const entriesOf = (disk: string): readonly Dirent[] | null => {
  try {
    return readdirSync(disk, { withFileTypes: true });
  } catch {
    return null;
  }
};

const visitFolder = (walk: Walk, disk: string, path: string, viaLink: boolean): void => {
  const entries = entriesOf(disk);
  if (entries === null) {
    walk.files.push(refused(path === '' ? '.' : path, 'unreadable'));
    return;
  }
  walk.folders.push(disk);
  for (const entry of entries) {
    if (skipped(entry.name)) continue;
    const inner = join(disk, entry.name);
    const innerPath = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isSymbolicLink()) visitLink(walk, inner, innerPath, viaLink);
    else if (entry.isDirectory()) visitFolder(walk, inner, innerPath, viaLink);
    else walk.files.push(findFile(inner, innerPath));
  }
};

/**
 * Finds all files of a folder.
 *
 * @param disk the folder on the disk, absolute
 * @param root the path that stands before the files' paths, '' for none
 * @returns the files sorted by path. Throws nothing for what is in the folder.
 */
export const walkFolder = (disk: string, root: string): Found => {
  const realRoot = realpathSync(disk);
  const walk: Walk = { realRoot, files: [], folders: [] };
  visitFolder(walk, realRoot, root, false);
  return { files: walk.files.sort((a, b) => (a.path < b.path ? -1 : 1)), folders: walk.folders };
};
