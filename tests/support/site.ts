// The built site for the browser tests: built once, with a fixed date, served on a free port, taken away afterwards.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site's home page, with a final `/`. */
    readonly siteUrl: string;
    /** Folder it was built into. */
    readonly siteFolder: string;
  }
}

/** The date of the verdicts in all tests. */
export const testDate = '2026-11-21';

/** The path the site is built under: not the root, so that an address that forgets the base breaks. */
const base = '/svod/';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-site-'));
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--out', folder], {
    env: { ...process.env, SVOD_AS_OF: testDate, SVOD_BASE: base, NODE_ENV: 'production' },
  });
  const serve = sirv(folder, { dev: false });
  const server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404).end();
    if (request.url?.startsWith(base) !== true) return notFound();
    request.url = request.url.slice(base.length - 1);
    serve(request, response, notFound);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  project.provide('siteUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
  project.provide('siteFolder', folder);
  return async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
