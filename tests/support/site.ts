// The built site for the browser tests: built once, with a fixed date, served on a free port, taken away afterwards.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { type Served, serveFolder } from './served.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address that answers when the site is built: with where it is, or with why there is none. */
    readonly siteAnnounced: string;
  }
}

/** The date of the verdicts in all tests. */
const testDate = '2026-11-21';

/** The path the site is built under: not the root, so that an address that forgets the base breaks. */
const base = '/svod/';

/** A site that was built a moment before, by whoever names it here: `.ci/run` builds it once and has it tested. */
const given = process.env['SVOD_TEST_SITE'];

/** @throws Error where a given site was not built with the date and the path of the tests */
const prove = async (folder: string): Promise<void> => {
  const { asOf, rules } = JSON.parse(await readFile(join(folder, 'data/v1/index.json'), 'utf8')) as {
    readonly asOf: string;
    readonly rules: string;
  };
  if (asOf !== testDate || !rules.startsWith(`${base}data/`))
    throw new Error(`SVOD_TEST_SITE: ${folder} is as of ${asOf}, at ${rules}; wanted: ${testDate}, ${base}`);
};

const makeSite = async (folder: string): Promise<Served> => {
  if (given === undefined) await buildSite(folder, { SVOD_AS_OF: testDate, SVOD_BASE: base });
  else await prove(folder);
  return serveFolder(folder, base);
};

/**
 * Begins the build and does not wait for it: Vitest runs no test of any project before every setup is done, and most tests need
 * no site. Those that do ask for it (`builtSite`).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'svod-site-')) : resolve(given);
  const made = makeSite(folder).then(
    (served) => ({ served }),
    (cause: unknown) => ({ cause }),
  );
  const announcer = createServer(async (_, response) => {
    const site = await made;
    if ('served' in site) response.end(JSON.stringify({ url: site.served.url, folder }));
    else response.writeHead(500).end(String(site.cause));
  });
  await new Promise<void>((ready) => announcer.listen(0, '127.0.0.1', ready));
  project.provide('siteAnnounced', `http://127.0.0.1:${(announcer.address() as AddressInfo).port}/`);
  return async () => {
    announcer.close();
    const site = await made;
    if ('served' in site) site.served.close();
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  };
}
