// The pictures in the guides: what a reader of each sees on the built site, in light and in dark.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly screen: 'desk' | 'phone';
  /** What the reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const screens = {
  desk: { viewport: { width: 1180, height: 660 }, deviceScaleFactor: 1, hasTouch: false },
  phone: { viewport: { width: 390, height: 640 }, deviceScaleFactor: 1.5, hasTouch: true },
} as const;
const heaviest = 60_000;

const vladimir = '/regions/vladimir';

/** Puts a place a little below the upper edge. */
const bring = async (page: Page, place: string, above = 24): Promise<void> =>
  page.evaluate(
    ([selector, room]) => {
      const top = document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      window.scrollBy(0, top - room);
    },
    [place, above] as const,
  );

const shots: readonly Shot[] = [
  { name: 'teacher-topics', path: '/topics/', screen: 'phone' },
  {
    name: 'teacher-answer',
    path: '/topics/mentor/',
    screen: 'phone',
    act: async (page) => bring(page, 'h1', 12),
  },
  {
    name: 'teacher-clause',
    path: `${vladimir}/provision/#p-4.1.3-6`,
    screen: 'phone',
    act: async (page) => {
      await bring(page, '#p-4\\.1\\.3-4', 60);
      await page.click('#p-4\\.1\\.3-6 .copy-place');
      await page.waitForSelector('.copied:not(:empty)');
    },
  },
  {
    name: 'teacher-search',
    path: '/search/',
    screen: 'phone',
    act: async (page) => {
      await page.getByRole('combobox').pressSequentially('наставн');
      await page.waitForSelector('[role=option]');
    },
  },
  {
    name: 'reading-act',
    path: `${vladimir}/provision/#p-2.1`,
    screen: 'desk',
    act: async (page) => {
      await bring(page, '#p-2', 8);
    },
  },
  {
    name: 'reading-term',
    path: `${vladimir}/provision/`,
    screen: 'desk',
    act: async (page) => {
      await bring(page, '#p-4\\.1\\.4', 180);
      await page.hover('#p-4\\.1\\.4 > .act-text > .explained');
      await page.waitForSelector('.explanation');
    },
  },
  {
    name: 'reading-view',
    path: `${vladimir}/provision/`,
    screen: 'desk',
    act: async (page) => page.click('.appearance summary'),
  },
  {
    name: 'reading-source',
    path: `${vladimir}/source/`,
    screen: 'desk',
    act: async (page) => bring(page, '#texts'),
  },
  {
    name: 'official-check',
    path: '/check/',
    screen: 'desk',
    act: async (page) => {
      await page.click('[data-action=example]');
      await page.waitForSelector('.finding.error');
      await bring(page, '.check-found', 0);
      await page.click('.finding:has-text("ЦНПМ") .finding-place a');
    },
  },
  {
    name: 'official-draft',
    path: '/check/',
    screen: 'desk',
    act: async (page) => {
      await page.click('.check-questions summary');
      await bring(page, '.check-questions');
    },
  },
  { name: 'official-rule', path: '/rules/roadmap/responsible-defined/', screen: 'desk' },
  {
    name: 'official-finding',
    path: `${vladimir}/findings/`,
    screen: 'desk',
    act: async (page) => bring(page, '.finding.warning', 120),
  },
  { name: 'reviewer-matrix', path: '/indicators/', screen: 'desk' },
  {
    name: 'reviewer-row',
    path: `${vladimir}/indicators/`,
    screen: 'desk',
    act: async (page) => bring(page, '.rows thead'),
  },
  {
    name: 'reviewer-roadmap',
    path: `${vladimir}/roadmap/`,
    screen: 'desk',
    act: async (page) => {
      await page.click('list-filter summary');
      await bring(page, '.printed-title');
    },
  },
  {
    name: 'reviewer-timeline',
    path: `${vladimir}/roadmap/timeline/`,
    screen: 'desk',
    act: async (page) => bring(page, 'main h2'),
  },
  {
    name: 'editor-schema',
    path: '/schemas/#roadmap',
    screen: 'desk',
  },
];

/** Pages of text have few colours: told so, a lossless picture is sharper and lighter than a lossy one. */
const compact = async (png: Buffer): Promise<Buffer> => {
  const few = await sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
  const webp = await sharp(few).webp({ lossless: true, effort: 6 }).toBuffer();
  if (webp.length > heaviest) throw new Error(`a picture has ${webp.length} bytes, more than ${heaviest}`);
  return webp;
};

/** Takes all pictures anew, from the site served at `site`, into `folder`. */
export const takeGuidePictures = async (browser: Browser, site: string, folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { name, path, screen, act } of shots) {
      const page = await browser.newPage({
        ...screens[screen],
        colorScheme,
      });
      await page.goto(`${site}${path}`);
      // The second look has the letters of the site (src/font-display.ts).
      await page.reload();
      await page.evaluate(() => document.fonts.ready);
      await act?.(page);
      await writeFile(`${folder}/${name}-${colorScheme}.webp`, await compact(await page.screenshot()));
      await page.close();
    }
};
