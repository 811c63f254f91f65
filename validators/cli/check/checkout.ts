// Where in a checkout a check was called: programs that gather its report know files by their paths from the root.
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFolder } from '../../folder/content-folder.ts';
import { within } from '../../folder/disk.ts';

/** The nearest folder above, or the folder itself, that git keeps; null for none. */
const checkoutOf = (folder: string): string | null => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return null;
  }
};

/** The working folder's path from the root of the checkout; where the content lies outside it, from what holds both. */
export const folderInCheckout = (cwd: string, { disk }: ContentFolder): string => {
  let root = checkoutOf(cwd) ?? cwd;
  while (!within(root, disk) && root !== dirname(root)) root = dirname(root);
  return relative(root, cwd).split(sep).join('/');
};
