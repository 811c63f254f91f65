// `npm run lighthouse`: what Lighthouse says of the main kinds of page, as a phone of the middle class on a slow line sees
// them (its own simulation). Its figures of speed depend on the machine: they are a bench, not a test.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { buildSite } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
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

const folder = await mkdtemp(join(tmpdir(), 'svod-lighthouse-'));
await buildSite(folder, { SVOD_AS_OF: '2026-11-21', SVOD_BASE: '/' });
await compress(folder);
const { url, close } = await serveFolder(folder, '/');
const port = await freePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);

let below = 0;
process.stdout.write(`${'page'.padEnd(40)}${categories.map((name) => name.padStart(16)).join('')}\n`);
for (const page of pages) {
  const result = await lighthouse(url + page, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${page}`);
  const { lhr } = result;
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

await browser.close();
close();
await rm(folder, { recursive: true, force: true });
process.exitCode = below === 0 ? 0 : 1;
