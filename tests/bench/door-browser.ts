// The page of the check in a real browser, for `npm run bench:door`: how long from the drop of a file to its findings, on a page that
// was just opened and on one that is warm, and again after a change; and what the first check loads.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../support/build-site.ts';
import { judged } from '../support/check-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/served.ts';
import { roadmapOf } from './door-roadmap.ts';
import { median, sayFigure, sayHeading } from './measure.ts';

const base = '/svod/';

/** Seconds by the clock, and those of the processor in all processes of the browser. */
interface Taken {
  readonly clock: number;
  readonly processor: number;
}

/** Tells what a piece of work takes in a browser. */
const stopwatch = async (browser: Browser): Promise<(work: () => Promise<void>) => Promise<Taken>> => {
  const session = await browser.newBrowserCDPSession();
  const used = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  return async (work) => {
    const [start, before] = [performance.now(), await used()];
    await work();
    return { clock: (performance.now() - start) / 1000, processor: (await used()) - before };
  };
};

/** Drops a file and waits for its first findings. */
const drop = async (tab: Page, name: string, buffer: Buffer): Promise<void> => {
  await tab.locator('input[type=file]').setInputFiles([{ name, mimeType: '', buffer }]);
  await tab.getByRole('heading', { name, exact: true }).waitFor({ timeout: 120_000 });
};

/** Waits until the notes are found, too. */
const whole = (tab: Page): Promise<void> => judged(tab).waitFor({ timeout: 120_000 });

const check = async (tab: Page, name: string, buffer: Buffer): Promise<void> => {
  await drop(tab, name, buffer);
  await whole(tab);
};

/** Words the paragraph of the first finding anew and waits for the verdict that tells of it. */
const change = async (tab: Page, words: string): Promise<void> => {
  await tab.locator('.finding').getByRole('button', { name: 'Исправить здесь' }).first().click();
  await tab.getByLabel('Новый текст').fill(words);
  await tab.getByRole('button', { name: 'Проверить снова' }).click();
  await tab.locator('.check-changes ins', { hasText: words }).waitFor({ timeout: 120_000 });
};

interface Round {
  readonly cold: Taken;
  /** From the first findings to all. */
  readonly notes: Taken;
  readonly changed: Taken;
  readonly again: Taken;
  readonly warm: Taken;
  readonly long: Taken;
  /** The addresses of the scripts that the whole verdict needed. */
  readonly scripts: ReadonlySet<string>;
}

const roundOf = async (browser: Browser, url: string, small: Buffer, large: Buffer): Promise<Round> => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const taken = await stopwatch(browser);
  const asked = new Set<string>();
  context.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) asked.add(request.url());
  });
  await tab.goto(`${url}check/`, { waitUntil: 'commit' });
  await tab.locator('[data-check]:not([hidden])').waitFor();
  const cold = await taken(() => drop(tab, 'первый.docx', small));
  const notes = await taken(() => whole(tab));
  const scripts = new Set(asked);
  const changed = await taken(() => change(tab, 'Решено [не всё]'));
  const again = await taken(() => change(tab, 'Решено снова [не всё]'));
  const warm = await taken(() => check(tab, 'второй.docx', small));
  const long = await taken(() => check(tab, 'длинный.docx', large));
  await context.close();
  return { cold, notes, changed, again, warm, long, scripts };
};

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/**
 * Measures and prints.
 *
 * @param given the folder of a site that was built under `/svod/`; '' builds one
 */
export const measureBrowser = async (rounds: number, given: string): Promise<void> => {
  const folder = given === '' ? await mkdtemp(join(tmpdir(), 'svod-bench-')) : given;
  if (given === '') await buildSite(folder, { SVOD_AS_OF: '2026-11-21', SVOD_BASE: base });
  const served = await serveFolder(folder, base);
  const browser = await launchChromium();
  try {
    const [small, large] = [await roadmapOf(60), await roadmapOf(2000)];
    const made: Round[] = [];
    for (let round = 0; round < rounds; round += 1)
      made.push(await roundOf(browser, served.url, small, large));
    const middle = (of: (round: Round) => number): string => median(made.map(of)).toFixed(2);
    const say = (name: string, of: (round: Round) => Taken, goal: string): void =>
      sayFigure(
        name,
        `${middle((round) => of(round).clock)} s, ${middle((round) => of(round).processor)} s of processor   (goal: ${goal})`,
      );
    sayHeading(`In a browser: from the drop to the findings; medians of ${rounds}`);
    say('60 measures with their provision, cold page', ({ cold }) => cold, '3 s');
    say('and its notes behind them', ({ notes }) => notes, '1 s');
    say('the same on a warm page', ({ warm }) => warm, '3 s');
    say('again after the first change', ({ changed }) => changed, '0.5 s');
    say('again after the next change', ({ again }) => again, '0.5 s');
    say('2,000 measures', ({ long }) => long, '5 s');
    const names = [...(made[0]?.scripts ?? [])].map((address) =>
      new URL(address).pathname.slice(base.length),
    );
    const isDictionary = (name: string): boolean => /\/dictionary-/u.test(name);
    const isData = (name: string): boolean => isDictionary(name) || name === 'check/federal.js';
    const sayWeight = (what: string, files: readonly string[]): void => {
      const bytes = files.map((name) => readFileSync(join(folder, name)));
      const sum = (packed: (file: Buffer) => Buffer): string =>
        kB(bytes.reduce((total, file) => total + packed(file).length, 0));
      sayFigure(what, `${sum(gzipSync)} gzip, ${sum(brotliCompressSync)} brotli, ${files.length} files`);
    };
    sayWeight(
      'scripts up to the whole verdict',
      names.filter((name) => !isData(name)),
    );
    sayWeight(
      'the federal layer beside them',
      names.filter((name) => isData(name) && !isDictionary(name)),
    );
    sayWeight('the dictionary beside them', names.filter(isDictionary));
  } finally {
    await browser.close();
    served.close();
    if (given === '') await rm(folder, { recursive: true, force: true });
  }
};
