// Which pages a test looks at: of those made from one template the largest, which has most in it, and the smallest; or all.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesOf } from './build-site.ts';

/** Whether every page is to be looked at: `npm run test:every-page`. */
export const everyPage: boolean = process.env['SVOD_EVERY_PAGE'] === '1';

/** Pages of one template: a rule, an act, a topic, a view of a territory, a subject. */
const templateOf = (page: string): string =>
  page
    .replace(/^(rules|acts|topics|kinds|indicators|docs|compare|deadlines)\/.+$/, '$1/…')
    .replace(/^regions\/.+\/subjects\/[^/]+\/$/, 'regions/…/subjects/…')
    .replace(/^regions\/.+\/([a-z]+)\/$/, (whole, view: string) =>
      views.has(view) ? `regions/…/${view}` : whole,
    )
    .replace(/^regions\/(?!…).+$/, 'regions/…');

/** The views of a territory; another last word of an address is a territory's own name. */
const views: ReadonlySet<string> = new Set([
  'provision',
  'roadmap',
  'timeline',
  'indicators',
  'subjects',
  'interactions',
  'findings',
  'source',
]);

const sizeOf = async (folder: string, page: string): Promise<number> =>
  (await stat(join(folder, page.endsWith('.html') ? page : `${page}index.html`))).size;

/** The pages of a built site to look at, in the order of their addresses. */
export const samplePages = async (folder: string): Promise<readonly string[]> => {
  const pages = await pagesOf(folder);
  if (everyPage) return pages;
  const sized = await Promise.all(pages.map(async (page) => ({ page, size: await sizeOf(folder, page) })));
  return [...Map.groupBy(sized, ({ page }) => templateOf(page)).values()]
    .flatMap((alike) => {
      const bySize = alike.toSorted((a, b) => b.size - a.size).map(({ page }) => page);
      return [...new Set([bySize[0] ?? '', bySize.at(-1) ?? ''])];
    })
    .sort();
};
