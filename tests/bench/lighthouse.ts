// `npm run lighthouse`: what Lighthouse says of the main kinds of page, as a phone of the middle class on a slow line sees
// them (its own simulation). Its figures of speed depend on the machine: they are a bench, not a test.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { buildSite } from '../support/build-site.ts';
import { spawnChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/served.ts';

const goal = 95;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = [
  '',
  'regions/',
  'regions/vladimir/',
  'regions/vladimir/provision/',
  'regions/vladimir/roadmap/',
  'regions/vladimir/indicators/',
  'regions/vladimir/subjects/cnppm/',
  'regions/vladimir/findings/',
  'indicators/',
  'topics/mentor/',
  'rules/roadmap/responsible-defined/',
  'docs/official/',
  'search/?q=наставничество',
];

/** As a common server sends them. */
const compress = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder, { recursive: true }))
    if (/\.(?:html|css|js|json|svg|xml)$/.test(name))
      await writeFile(join(folder, `${name}.gz`), gzipSync(await readFile(join(folder, name))));
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Waits until the browser answers on its port. */
const answering = async (port: number): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error('the browser does not answer');
};

const folder = await mkdtemp(join(tmpdir(), 'svod-lighthouse-'));
await buildSite(folder, { SVOD_AS_OF: '2026-11-21', SVOD_BASE: '/' });
await compress(folder);
// Lighthouse takes the load of a page that sends no referrer for one that was broken off.
const { url, close } = await serveFolder(folder, '/', ['Referrer-Policy']);
const port = await freePort();
const profile = await mkdtemp(join(tmpdir(), 'svod-chromium-'));
const browser = await spawnChromium(port, profile);
await answering(port);

let below = 0;
process.stdout.write(`${'page'.padEnd(40)}${categories.map((name) => name.padStart(16)).join('')}\n`);
for (const page of pages) {
  const result = await lighthouse(url + page, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${page}`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${page}: ${lhr.runtimeError.message}`);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  process.stdout.write(
    `${`/${page}`.padEnd(40)}${scores.map((score) => String(score).padStart(16)).join('')}\n`,
  );
  if (scores.every((score) => score >= goal)) continue;
  below += 1;
  for (const name of categories)
    for (const { id, weight } of lhr.categories[name]?.auditRefs ?? []) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9)
        process.stdout.write(`    ${name} ${id} ${audit?.displayValue ?? audit?.title ?? ''}\n`);
    }
}
process.stdout.write(
  `\n${below === 0 ? 'every page' : `${pages.length - below} of ${pages.length} pages`} at ${goal} or more in all four\n`,
);

const ended = new Promise((done) => browser.once('exit', done));
browser.kill();
await ended;
close();
for (const made of [folder, profile]) await rm(made, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = below === 0 ? 0 : 1;
