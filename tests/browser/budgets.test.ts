// What a page may weigh, so that a phone on a bad line can read it: a change that passes a bound fails here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

/** The scripts that the page of the check asks for, and its worker, until a document of Word is judged and can be given back. */
const scriptsOfFirstCheck = async (): Promise<readonly string[]> => {
  const asked = new Set<string>();
  const tab = await openCheck(await sharedChromium(), url, (address) => asked.add(address));
  await tab.context().close();
  const base = new URL(url).pathname;
  return [...asked]
    .map((address) => new URL(address).pathname.slice(base.length))
    .filter((name) => name.endsWith('.js'));
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

  it('первая проверка: скриптов — не больше 515 kB (425 kB сжатых brotli), словаря — не больше 720 kB', async () => {
    const asked = await scriptsOfFirstCheck();
    expect(asked.some(isDictionary)).toBe(true);
    const weights = {
      scripts: sumOf(
        asked.filter((name) => !isData(name)),
        gzipSync,
      ),
      scriptsInBrotli: sumOf(
        asked.filter((name) => !isData(name)),
        brotliCompressSync,
      ),
      dictionary: sumOf(asked.filter(isDictionary), gzipSync),
    };
    console.info(`первая проверка: ${JSON.stringify(weights)}`);
    const bounds = { scripts: 515_000, scriptsInBrotli: 425_000, dictionary: 720_000 };
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
