// The page of the check as one file: it is opened from a disk or an intranet, asks nobody for anything, and needs no site around it.
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { zipSync } from 'fflate';
import { leanBundle } from '../src/check/lean/lean.ts';

const house = join(import.meta.dirname, '..');

/** The example stands in the script, as it does on the site. */
const inlined: Plugin = {
  name: 'inlined',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline',
    }));
    onLoad({ filter: /.*/, namespace: 'inline' }, ({ path }) => ({
      contents: readFileSync(path),
      loader: 'dataurl',
    }));
  },
};

const address = "new URL('../worker.ts', import.meta.url), { type: 'module' }";

/** The worker is started from the words of the page itself. */
const workerInPage: Plugin = {
  name: 'worker-in-page',
  setup: ({ onLoad }) => {
    onLoad({ filter: /check\/page\/client\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const own =
        "URL.createObjectURL(new Blob([document.getElementById('worker')?.textContent ?? ''], { type: 'text/javascript' }))";
      const contents = text.replace(address, own);
      if (contents === text) throw new Error(`${path} does not start its worker any more`);
      return { contents, loader: 'ts' };
    });
  },
};

const bundled = async (entry: string, format: 'iife' | 'esm', plugins: Plugin[]): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: house,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    conditions: ['worker', 'module', 'browser'],
    target: 'es2024',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    plugins,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** No script ends inside the words of a script. */
const inScript = (text: string): string => text.replaceAll(/<(?=\/script|!--)/giu, '\\x3C');

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' data:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The styles of the page without the files of letters that they ask for. */
const stylesOf = (html: string, read: (address: string) => string): string =>
  Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href = '']) => read(href))
    .join('\n')
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/url\((?!["']?data:)[^)]*\)/g, 'none');

/** What the page is made of. */
interface Page {
  /** As it is on the site. */
  readonly html: string;
  /** The text of a file of the site by its address. */
  readonly read: (address: string) => string;
  /** The script that gives the federal layer. */
  readonly federal: string;
  /** Where the pages of the rules are; '' where nobody says it. */
  readonly rules: string;
}

/** Makes the page. @throws Error where the page of the site is not what it was */
const checkInOneFile = async ({ html, read, federal, rules }: Page): Promise<string> => {
  const main = /<main[^>]*>.*<\/main>/s.exec(html)?.[0];
  if (main === undefined) throw new Error('the page of the check has no main part');
  const [worker, page] = await Promise.all([
    bundled('src/check/worker.ts', 'iife', [leanBundle, inlined]),
    bundled('src/check/page/page.ts', 'esm', [workerInPage]),
  ]);
  const layer = `data:text/javascript;base64,${Buffer.from(federal).toString('base64')}`;
  const body = main
    .replace(/data-federal="[^"]*"/, `data-federal="${layer}"`)
    .replace(/data-rules="[^"]*"/, `data-rules="${rules}"`)
    .replaceAll(/<(script|print-page|nav)\b.*?<\/\1>/gs, '')
    .replaceAll(/<p [^>]*data-on-site[^>]*>.*?<\/p>/gs, '')
    .replaceAll(/<a href="\/[^"]*"[^>]*>([^<]*)<\/a>/g, '$1');
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Проверка документа — Свод</title>
<style>${stylesOf(html, read)}</style>
</head>
<body>
${body}
<script type="text/plain" id="worker">${inScript(worker)}</script>
<script type="module">${inScript(page)}</script>
</body>
</html>
`;
};

/** The name of the file in its archive, in letters that every program unpacks. */
const fileName = 'svod-check.html';

/** No archive is younger than this: the same page makes the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * The page of the check of a built site as one file.
 *
 * @param site the folder of the site
 * @param base the path under which it is published, with a final `/`
 * @param address the address of the site; undefined where it does not know its own: then rules are named without a link
 */
export const checkOfSite = async (site: string, base: string, address: string | undefined): Promise<string> =>
  checkInOneFile({
    html: await readFile(join(site, 'check/index.html'), 'utf8'),
    read: (href) => readFileSync(join(site, href.slice(base.length)), 'utf8'),
    federal: await readFile(join(site, 'check/federal.js'), 'utf8'),
    rules: address === undefined ? '' : new URL(`${base}rules/`, address).href,
  });

/** Puts the page as one file, packed, beside the page itself: `check/svod-check.zip`. The parameters are those of `checkOfSite`. */
export const writeCheckInOneFile = async (
  site: string,
  base: string,
  address: string | undefined,
): Promise<void> => {
  const page = await checkOfSite(site, base, address);
  const zip = zipSync({ [fileName]: new TextEncoder().encode(page) }, { level: 9, mtime });
  await writeFile(join(site, 'check/svod-check.zip'), zip);
};
