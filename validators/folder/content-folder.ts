// Finds the content folder that the paths of a call lie in, and what of it they ask about.
import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Found, findFile, readFound, type Walked, walkFolder } from './disk.ts';
import { usualContent } from './surroundings.ts';
import { WrongCall } from './wrong-call.ts';

/** The folder of a call: where it is, how its paths are printed, and which of them were asked for. */
export interface ContentFolder {
  readonly disk: string;
  /** What stands before the files' paths; '' for none. */
  readonly root: string;
  /** Printed paths of the files and folders asked for. */
  readonly asked: readonly string[];
  /** Set where a single file lies in no content folder: then only it is read. */
  readonly lone: boolean;
}

const kindOf = (disk: string): 'folder' | 'file' | null => {
  const stat = statSync(disk, { throwIfNoEntry: false });
  return stat === undefined ? null : stat.isDirectory() ? 'folder' : 'file';
};

const kindOfPath = (disk: string): 'folder' | 'file' | null => {
  try {
    return kindOf(disk);
  } catch {
    return null;
  }
};

const holdsContent = (disk: string): boolean =>
  kindOfPath(join(disk, 'federal')) === 'folder' || kindOfPath(join(disk, 'regions')) === 'folder';

/** The content folder that a folder is or lies in, null for none. */
export const contentAbove = (disk: string): string | null => {
  for (let folder = disk; ; folder = dirname(folder)) {
    if (holdsContent(folder)) return folder;
    if (folder === dirname(folder)) return null;
  }
};

const slashes = (path: string): string => path.split(sep).join('/');

/** A path as findings name it: relative to where the call was made unless the call named an absolute one. */
const printed = (cwd: string, disk: string, absolute: boolean): string => {
  const path = slashes(absolute ? disk : relative(cwd, disk));
  return path === '/' ? '' : path;
};

const below = (root: string, inner: string): string =>
  root === '' || inner === '' ? root + inner : `${root}/${inner}`;

/**
 * Finds the content folder of the paths of a call: the nearest one above a path (or the path itself) that holds
 * `federal/` or `regions/`.
 *
 * @param named the content folder that the surroundings name, for a call without paths
 * @throws WrongCall where a path is not there, or the paths lie in different content folders
 */
export const findContent = (
  paths: readonly string[],
  cwd: string,
  named: string | null = null,
): ContentFolder => {
  const wanted = paths.length > 0 ? paths : [named ?? usualContent];
  const found = wanted.map((path) => {
    const disk = resolve(cwd, path);
    const kind = path === '' ? null : kindOfPath(disk);
    if (kind === null) {
      const start =
        named === null
          ? {
              ru: 'Запустите svod там, где лежит папка content, или укажите путь к ней.',
              en: 'Run Svod where the folder `content` is, or name its path.',
            }
          : {
              ru: 'Его называет переменная SVOD_CONTENT.',
              en: 'The variable SVOD_CONTENT names it.',
            };
      throw new WrongCall({
        ru: `Нет такого пути: ${path === '' ? '«»' : path}.${paths.length === 0 ? ` ${start.ru}` : ''}`,
        en: `No such path: ${path === '' ? '“”' : path}.${paths.length === 0 ? ` ${start.en}` : ''}`,
      });
    }
    const above = contentAbove(kind === 'file' ? dirname(disk) : disk);
    const folder = above ?? (kind === 'file' ? dirname(disk) : disk);
    return { path, disk, folder, lone: above === null && kind === 'file', absolute: isAbsolute(path) };
  });
  const [first] = found;
  if (first === undefined) throw new RangeError('a call without paths');
  const leftover = found.find(({ folder, lone }) => folder !== first.folder || (lone && found.length > 1));
  if (leftover !== undefined)
    throw new WrongCall({
      ru: `Пути «${first.path}» и «${leftover.path}» лежат в разных папках с содержанием: проверьте их по отдельности.`,
      en: `The paths “${first.path}” and “${leftover.path}” lie in different content folders: check them one by one.`,
    });
  const root = printed(cwd, first.folder, first.absolute);
  return {
    disk: first.folder,
    root,
    asked: found.map(({ disk }) => below(root, slashes(relative(first.folder, disk)))),
    lone: first.lone,
  };
};

/** The same folder as a site tells of it: its paths begin with its own name, wherever it lies on the machine that builds the site. */
export const asPublished = (content: ContentFolder): ContentFolder => {
  const root = basename(content.disk);
  return { ...content, root, asked: [root] };
};

/** Whether a printed path is one that the call asks about, or lies in one. */
export const isAsked = ({ asked, root }: ContentFolder, file: string): boolean =>
  asked.some((path) => path === '' || path === root || file === path || file.startsWith(`${path}/`));

/**
 * Walks the folder: its files, not yet read, and its folders.
 * @throws WrongCall where a path that was asked for holds nothing that Svod reads
 */
export const walkContent = (content: ContentFolder): Found => {
  const { disk, root, asked, lone } = content;
  const only = asked[0];
  if (lone && only !== undefined)
    return { files: [findFile(join(disk, only.split('/').at(-1) ?? ''), only)], folders: [disk] };
  const walked = walkFolder(disk, root);
  const empty = asked.find(
    (path) =>
      path !== root && !walked.files.some(({ path: file }) => file === path || file.startsWith(`${path}/`)),
  );
  if (empty !== undefined)
    throw new WrongCall({
      ru: `Здесь нет файлов, которые читает Svod: ${empty}.`,
      en: `There is nothing here that Svod reads: ${empty}.`,
    });
  return walked;
};

/** Reads the whole folder. @throws WrongCall where a path that was asked for holds nothing that Svod reads */
export const readContent = (content: ContentFolder): Walked => {
  const { files, folders } = walkContent(content);
  return { files: files.map(readFound), folders };
};
