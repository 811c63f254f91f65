// The search over a made-up country of 2,400 territories: how long its index takes, and what a first answer loads and takes. Of
// its records each question looks into a few layers; the files are read from the disk, compressed as a host would serve them. Where
// a site is built (`--site dist`), its page of results is put over that index in a browser.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeIndex } from '../../src/search/build-index.ts';
import { openServed } from '../../src/search/open.ts';
import { asPublished, findContent, readContent } from '../../validators/folder/content-folder.ts';
import { check } from '../../validators/index.ts';
import { find } from '../../validators/search/find.ts';
import { makeIndex } from '../../validators/search/index/make-index.ts';
import { findRecords } from '../../validators/search/records/find-records.ts';
import { launchChromium } from '../support/chromium.ts';
import { territories } from '../synthetic/territories.ts';
import { writeCorpus } from '../synthetic/write.ts';
import { askSvod } from './ask-svod.ts';
import { serveCounted } from './counted.ts';
import { median, sayFigure, sayHeading, sayRatio } from './measure.ts';

const { values: options } = parseArgs({
  options: { territories: { type: 'string', default: '2400' }, site: { type: 'string', default: 'dist' } },
});
const wanted = Number(options.territories);
const REGIONS = 89;
const JUDGED = 12;
const asOf = '2026-11-21';

const questions = [
  'наставничество',
  'выгорание',
  '№ 767',
  'п. 4.1.3',
  'план наставничества',
  'показатели бурятия',
  'мониторинг эффективности',
  'повышение квалификации управленческих кадров',
  'координация деятельности методистов муниципальная служба',
  'кто поможет молодому учителю составить индивидуальный маршрут',
];

/** The page of results of a built site, put over an index in a folder: each question into a browser that has nothing yet, then all into one. */
const sayInBrowser = async (site: string, index: string): Promise<void> => {
  const over = join(folder, 'site');
  cpSync(site, over, { recursive: true });
  cpSync(index, join(over, 'search'), { recursive: true });
  const served = await serveCounted(over, (path) => /\.(?:json|js)$/u.test(path));
  const browser = await launchChromium();
  try {
    const firsts: { readonly milliseconds: number; readonly kilobytes: number }[] = [];
    for (const question of questions) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${served.url}search/`, { waitUntil: 'networkidle' });
      const milliseconds = await askSvod(page, question);
      firsts.push({ milliseconds, kilobytes: served.bytes() / 1000 });
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(`${served.url}search/`, { waitUntil: 'networkidle' });
    const later: number[] = [];
    for (const question of questions) later.push(await askSvod(page, question));
    const [times, sizes] = [firsts.map((one) => one.milliseconds), firsts.map((one) => one.kilobytes)];
    sayRatio('in a browser, a first answer after load, ms', median(times), 'at most 400');
    sayFigure('the slowest of them, ms', Math.max(...times).toFixed(0));
    sayRatio('loaded for it with the scripts, kB', median(sizes), 'at most 300');
    sayFigure('the most of them, kB', Math.max(...sizes).toFixed(0));
    sayRatio('later answers, each new, ms', median(later.slice(1)), 'at most 50');
  } finally {
    await browser.close();
    served.close();
  }
};

const folder = mkdtempSync(join(tmpdir(), 'svod-bench-search-country-'));
try {
  const content = join(folder, 'content');
  writeCorpus(
    content,
    territories({ regions: Math.min(REGIONS, wanted), municipalities: Math.max(1, wanted - REGIONS) }),
  );
  let start = performance.now();
  const lap = (): string => {
    const seconds = (performance.now() - start) / 1000;
    start = performance.now();
    return `${seconds.toFixed(1)} s`;
  };
  const published = asPublished(findContent([content], process.cwd()));
  const { files } = readContent(published);
  const { corpus } = check(files, { asOf, root: published.root, rules: [] });
  sayHeading(`${corpus.territories.length} territories`);
  sayFigure('reading and linking them', lap());
  // Judging all of them is the affair of another bench: what a few draw is laid to the others.
  const ids = corpus.territories.map(({ id }) => id);
  const judged = ids.slice(0, JUDGED);
  const drawn = check(files, { asOf, root: published.root, chosen: judged }).findings;
  const findings = ids.flatMap((id, at) =>
    drawn
      .filter(({ region }) => region === judged[at % judged.length])
      .map((finding) => ({ ...finding, region: id, fingerprint: `${at}-${finding.fingerprint}` })),
  );
  const report = { corpus, findings, asOf };
  sayFigure(`${findings.length} findings, as ${judged.length} of them draw`, lap());
  const records = findRecords(report);
  const index = makeIndex({ ...report, records, asked: null });
  const out = join(folder, 'search');
  await writeIndex(index, out);
  sayFigure(`the index of ${records.length} records, written`, lap());
  sayFigure('layers', String(index.words.layers.length));
  const words = gzipSync(JSON.stringify(index.words)).length;
  sayFigure('the first layer, kB', (words / 1000).toFixed(0));

  let bytes = 0;
  const fetched = globalThis.fetch;
  globalThis.fetch = async (url) => {
    const file = readFileSync(String(url));
    bytes += gzipSync(file).length;
    return new Response(file);
  };
  const loaded: number[] = [];
  const later: number[] = [];
  const times: number[] = [];
  for (const typed of questions) {
    bytes = 0;
    const served = await openServed(`${out}/`);
    const asked = { typed, chosen: {}, mine: 'Владимирская область', everywhere: false, asTyped: false };
    const put = performance.now();
    const { records: found } = await find(served, asked);
    await Promise.all(found.slice(0, 10).map(served.record));
    times.push(performance.now() - put);
    loaded.push(bytes);
    later.push(bytes - words);
  }
  sayRatio('a first answer with the first layer, kB', median(loaded) / 1000, 'at most 300');
  sayRatio('the most of them, kB', Math.max(...loaded) / 1000, 'at most 300');
  sayFigure('a later answer, kB', (median(later) / 1000).toFixed(0));
  sayRatio('an answer, reading and compressing too, ms', median(times), 'at most 400');
  globalThis.fetch = fetched;
  if (existsSync(join(options.site, 'search'))) await sayInBrowser(options.site, out);
} finally {
  rmSync(folder, { recursive: true });
}
