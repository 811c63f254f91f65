// Builds a site for a test as `npm run build` does, into a folder of its own.
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface SiteSettings {
  readonly SVOD_AS_OF: string;
  readonly SVOD_BASE: string;
  readonly SVOD_CONTENT?: string;
  readonly SVOD_SITE_FILE?: string;
}

/** @throws Error where the build fails */
export const buildSite = async (
  folder: string,
  settings: SiteSettings,
  ...options: readonly string[]
): Promise<void> => {
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--out', folder, ...options], {
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });
};

/** The addresses of a built site's pages under its home page, sorted. */
export const pagesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .sort();
