// `npm run screenshots`: the pictures of the README and of the guides, taken from the built site and from what the command line really prints.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { launchChromium } from '../tests/support/chromium.ts';
import { findContent } from '../validators/folder/content-folder.ts';
import { load } from '../validators/folder/load.ts';
import { formats } from '../validators/report/index.ts';
import { takeGuidePictures } from './guide-pictures.ts';

const target = 'public/images';
const asOf = '2026-11-21';

/** The few sequences that the command line colours with, as classes. */
const colours: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '36': 'cyan',
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const asHtml = (printed: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of a terminal begin with one.
  const parts = printed.split(/\u001b\[([\d;]*)m/);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      const classes = part.split(';').flatMap((code) => colours[code] ?? []);
      return classes.length === 0
        ? '</span>'.repeat(part === '' || part === '0' || /^(22|39)$/.test(part) ? 1 : 0)
        : `<span class="${classes.join(' ')}">`;
    })
    .join('');
};

/** The site's typeface for code, carried by the page itself: a picture shall not depend on the fonts of a machine. */
const faces = ['latin', 'cyrillic']
  .map((alphabet) => {
    const file = `node_modules/@fontsource/pt-mono/files/pt-mono-${alphabet}-400-normal.woff2`;
    const data = readFileSync(file).toString('base64');
    return `@font-face { font-family: 'Mono ${alphabet}'; src: url(data:font/woff2;base64,${data}) }`;
  })
  .join('\n');

const terminal = (command: string, printed: string): string => `<!doctype html><meta charset="utf-8"><style>
  ${faces}
  body { margin: 0; padding: 20px 24px; width: 900px; background: #14181f; color: #dfe5ee; font: 14px/1.45 'Mono latin', 'Mono cyrillic', monospace; }
  pre { margin: 0; white-space: pre-wrap; font: inherit; } .bold { font-weight: 700 } .dim { color: #8d98a8 } .red { color: #ff8b96 }
  .yellow { color: #f0c169 } .green { color: #8bd9aa } .blue { color: #8ebcff } .cyan { color: #7fd3e6 }</style><pre><span class="dim">$</span> ${escaped(command)}\n${asHtml(printed)}</pre>`;

mkdirSync(target, { recursive: true });
const serve = sirv('dist');
const server = createServer((request, response) =>
  serve(request, response, () => void response.writeHead(404).end()),
);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await page.goto(`${site}/regions/vladimir/indicators/`);
  // The second look has the letters of the site (src/font-display.ts).
  await page.reload();
  await page.screenshot({ path: `${target}/site.png` });

  const { report } = load(findContent(['content'], process.cwd()), asOf);
  const printed = formats.pretty(report, { lang: 'ru', color: true, width: 104, maxFindings: 2 });
  // Not on a page of the site: its policy would take the styles away.
  await page.goto('about:blank');
  await page.setContent(terminal('npx svod check --max-findings 2', printed));
  const body = page.locator('body');
  await page.evaluate(() => document.fonts.ready);
  await body.screenshot({ path: `${target}/terminal.png` });
  await page.close();
  await takeGuidePictures(browser, site, 'src/assets/guides');
} finally {
  await browser.close();
  server.close();
}
