// What an official's own files are held against: the federal layer of the content that is there, else the one that Svod brings along.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ContentFolder, findContent } from '../../folder/content-folder.ts';
import { usualContent } from '../../folder/surroundings.ts';
import type { Edge } from '../edge.ts';
import type { Project } from '../project/project.ts';

/** From the bundle of the package, and from this file in a checkout. */
const ways = ['./content/', '../../../content/'] as const;

/** The content that lies in the package; null where it has none. */
const shipped = (): ContentFolder | null => {
  const found = ways
    .map((way) => new URL(way, import.meta.url))
    .find((folder) => existsSync(new URL('federal/', folder)));
  if (found === undefined) return null;
  const folder = fileURLToPath(found);
  return findContent([folder], folder);
};

/** The content folder of a call that judges files. @throws WrongCall where one is named and is not there */
export const contentBeside = (project: Project, { cwd, content }: Edge): ContentFolder => {
  const isNamed = content !== null || project.file !== null;
  const own = isNamed || existsSync(resolve(cwd, usualContent)) ? null : shipped();
  return own ?? project.content([]);
};
