// What a page may weigh, so that a phone on a bad line can read it: a change that passes a bound fails here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../support/build-site.ts';
import { builtSite } from '../support/built-site.ts';
import { openCheck } from '../support/check-page.ts';
import { sharedChromium } from '../support/chromium.ts';
import { scales, total } from '../support/weight.ts';

const { folder, url } = await builtSite();
const pages = await pagesOf(folder);
const weigh = scales(folder, new URL(url).pathname);

/** Kilobytes of a thousand bytes, compressed. */
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A page that works with what is typed or dropped into it, and is nothing without its script. */
const isTool = (page: string): boolean => /^(?:search|check|compare)\//.test(page);

const isDictionary = (name: string): boolean => /\/dictionary-/u.test(name);

/** Scripts that are no code: the dictionary, and the federal layer. */
const isData = (name: string): boolean => isDictionary(name) || name === 'check/federal.js';

const sumOf = (names: readonly string[], packed: (bytes: Buffer) => Buffer): number =>
  names.reduce((sum, name) => sum + packed(readFileSync(join(folder, name))).length, 0);

/** The scripts of the page of the check and its worker: those that they have asked for by their first findings, and all. */
const scriptsOfCheck = async (): Promise<Readonly<Record<'first' | 'all', readonly string[]>>> => {
  const asked: Request[] = [];
  const tab = await openCheck(await sharedChromium(), url, async (context) => {
    context.on('request', (request) => asked.push(request));
    await context.addInitScript(() => {
      const look = (): void => {
        if (document.querySelector('.finding') !== null)
          document.documentElement.dataset['found'] ??= `${Date.now()}`;
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
  });
  const found = Number(await tab.locator('html').getAttribute('data-found'));
  expect(found).toBeGreaterThan(0);
  await tab.context().close();
  const base = new URL(url).pathname;
  const named = (requests: readonly Request[]): readonly string[] =>
    [...new Set(requests.map((request) => new URL(request.url()).pathname.slice(base.length)))].filter(
      (name) => name.endsWith('.js'),
    );
  return { first: named(asked.filter((request) => request.timing().startTime <= found)), all: named(asked) };
};

const heaviest = (of: readonly string[], size: (page: string) => number): string => {
  const [page, bytes] = of.map((one) => [one, size(one)] as const).reduce((a, b) => (a[1] >= b[1] ? a : b));
  return `${page} ${kB(bytes)}`;
};

describe('вес страниц, сжатых gzip', () => {
  it('страница территории — не больше 100 kB без шрифтов', () => {
    const reading = pages.filter((page) => page.startsWith('regions/'));
    const size = (page: string): number => total(weigh(page));
    console.info(`самая тяжёлая: ${heaviest(reading, size)}`);
    expect(reading.filter((page) => size(page) > 100_000).map((page) => `${page} ${kB(size(page))}`)).toEqual(
      [],
    );
  });

  it('скриптов — не больше 15 kB на любой странице, кроме поиска, проверки и сравнения', () => {
    const others = pages.filter((page) => !isTool(page));
    const size = (page: string): number => weigh(page).scripts;
    console.info(`больше всего скриптов: ${heaviest(others, size)}`);
    expect(others.filter((page) => size(page) > 15_000).map((page) => `${page} ${kB(size(page))}`)).toEqual(
      [],
    );
  });

  it('проверка: скриптов до первых замечаний — не больше 396 kB (322 kB сжатых brotli), с тем, что даётся взять с собой, — 571 kB; словаря — 720 kB', async () => {
    const { first, all } = await scriptsOfCheck();
    expect(all.some(isDictionary)).toBe(true);
    expect(all.length).toBeGreaterThan(first.length);
    const code = (names: readonly string[]): readonly string[] => names.filter((name) => !isData(name));
    const weights = {
      first: sumOf(code(first), gzipSync),
      firstInBrotli: sumOf(code(first), brotliCompressSync),
      all: sumOf(code(all), gzipSync),
      dictionary: sumOf(all.filter(isDictionary), gzipSync),
    };
    console.info(`проверка: ${JSON.stringify(weights)}`);
    const bounds = { first: 396_000, firstInBrotli: 322_000, all: 571_000, dictionary: 720_000 };
    expect(Object.entries(bounds).filter(([of, most]) => weights[of as keyof typeof bounds] > most)).toEqual(
      [],
    );
  });

  it('каждая страница загружает хоть один стиль и хоть один скрипт: весы видят их', () => {
    expect(pages.filter((page) => weigh(page).styles === 0 || weigh(page).scripts === 0)).toEqual([]);
  });
});

describe('буквы', () => {
  it('пришедшие поздно не сдвигают читаемого: страница остаётся с теми, с какими началась', () => {
    const assets = join(folder, '_astro');
    const faces = readdirSync(assets)
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) => readFileSync(join(assets, name), 'utf8').match(/@font-face\s*\{[^}]*\}/gu) ?? [])
      .filter((face) => face.includes('url('));
    expect(faces.length).toBeGreaterThan(10);
    expect(faces.filter((face) => !/font-display:\s*optional/u.test(face))).toEqual([]);
  });
});
