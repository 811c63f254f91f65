// How much there is to check: figures of a content folder for the benchmarks.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Number of files under a folder, and their megabytes. */
export const sizeOf = (root: string): { readonly files: number; readonly megabytes: number } => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
};
