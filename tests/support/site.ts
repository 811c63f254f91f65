// The built site for the browser tests: built once, with a fixed date, served on a free port, taken away afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { serveFolder } from './served.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site's home page, with a final `/`. */
    readonly siteUrl: string;
    /** Folder it was built into. */
    readonly siteFolder: string;
  }
}

/** The date of the verdicts in all tests. */
const testDate = '2026-11-21';

/** The path the site is built under: not the root, so that an address that forgets the base breaks. */
const base = '/svod/';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-site-'));
  await buildSite(folder, { SVOD_AS_OF: testDate, SVOD_BASE: base });
  const { url, close } = await serveFolder(folder, base);
  project.provide('siteUrl', url);
  project.provide('siteFolder', folder);
  return async () => {
    close();
    await rm(folder, { recursive: true, force: true });
  };
}
