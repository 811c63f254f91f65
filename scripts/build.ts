// `npm run build`: checks the content, builds the site, makes its search index, and says what came out.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { build as buildPages } from 'astro';
import { handOver } from '../src/lib/handed-report.ts';
import { repeatedInSite } from '../src/lib/repeated-ids.ts';
import { headerFiles } from '../src/lib/security.ts';
import { contentFolder, siteAddress, siteBase, siteFile, verdictDate } from '../src/lib/settings.ts';
import { readSite, type SiteFile, unsetFields } from '../src/lib/site/site-file.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { asPublished, findContent } from '../validators/folder/content-folder.ts';
import { load } from '../validators/folder/load.ts';
import { WrongCall } from '../validators/folder/wrong-call.ts';
import type { Report } from '../validators/index.ts';
import { formats } from '../validators/report/index.ts';
import { plural } from '../validators/text/russian.ts';
import { checkOfSite, writeCheckInOneFile } from './check-in-one-file.ts';
import { wholeFolder } from './whole-folder.ts';

/** As those of the command line. */
const exitCodes = { errors: 1, wrongCall: 2, failed: 3 } as const;

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    // As the path of a call of the command line, it goes before SVOD_CONTENT.
    content: { type: 'string' },
    // A look at a draft that is not in order yet; what is published is built without it.
    'despite-errors': { type: 'boolean', default: false },
    // A folder with the page of the check alone, which works from a disk, for the network of an office.
    'only-check': { type: 'boolean', default: false },
  },
});

const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  process.stdout.write(`${name}… `);
  const result = await work();
  process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} с\n`);
  return result;
};

const counted = (count: number): string => `${count} ${plural(count, ['ошибка', 'ошибки', 'ошибок'])}`;

const countPages = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;

/** Names what nobody has said of the site; nothing where all is said. */
const silence = (site: SiteFile): readonly string[] => {
  const unset = unsetFields(site).map((title) => title.toLowerCase());
  return unset.length === 0
    ? []
    : [`В ${siteFile().path} не указано: ${unset.join(', ')}. Сайт так и говорит.`];
};

/** What came out. */
interface Built {
  readonly report: Report;
  readonly site: SiteFile;
  readonly pages: number;
  readonly records: number;
}

const summary = ({ report, site, pages, records }: Built): string => {
  const { territories } = report.corpus;
  const acts = territories.reduce((sum, territory) => sum + territory.acts.length, 0);
  const { error, warning, note, waived } = report.summary;
  return [
    '',
    `Территорий: ${territories.length}, актов: ${acts}`,
    `Замечания на ${report.asOf}: ошибок ${error}, предупреждений ${warning}, заметок ${note}, принято ${waived}`,
    `Страниц: ${pages}, записей поиска: ${records}`,
    ...silence(site),
    '',
    `Сайт лежит в ${options.out}/. Посмотреть: npm start. Замечания по местам: npx svod check.`,
    '',
  ].join('\n');
};

/** Builds the site of a report into a folder. @throws Error where a page cannot be made, or holds an id twice */
const buildInto = async (folder: string, report: Report, site: SiteFile): Promise<string> => {
  handOver(report);
  await step('Страницы', () => buildPages({ logLevel: 'warn', outDir: folder }));
  for (const [name, text] of Object.entries(headerFiles(siteBase())))
    await writeFile(join(folder, name), text);
  const repeated = await repeatedInSite(folder);
  if (repeated.length > 0)
    throw new Error(`один идентификатор дан на странице дважды: ${repeated.slice(0, 20).join(', ')}`);
  await step('Проверка одним файлом', () => writeCheckInOneFile(folder, siteBase(), siteAddress()));
  const { records } = await step('Поиск', () => buildSearchIndex({ report, outDir: folder }));
  return summary({ report, site, pages: await countPages(folder), records });
};

/** Builds the page of the check alone, as one file that asks for nothing. The pages beside it are made, and thrown away. */
const buildCheckInto = async (folder: string, report: Report): Promise<string> => {
  handOver(report);
  const site = await mkdtemp(join(tmpdir(), 'svod-site-'));
  try {
    await step('Страницы', () => buildPages({ logLevel: 'warn', outDir: site }));
    const page = await step('Проверка одним файлом', () => checkOfSite(site, siteBase(), siteAddress()));
    await mkdir(folder);
    await writeFile(join(folder, 'index.html'), page);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
  return `\nПроверка лежит в ${options.out}/index.html: откройте файл в браузере или положите папку в сеть ведомства.\n`;
};

/** Vite, which bundles the pages, reads these in the path of the project as parts of an address. */
const unbuildable = /[#?]/;

/** @returns the exit code */
const build = async (): Promise<number> => {
  const sign = unbuildable.exec(process.cwd())?.[0];
  if (sign !== undefined)
    throw new WrongCall({
      ru: `В пути к папке Свода есть знак ${sign}, с которым сборщик страниц не работает: переименуйте папку (${process.cwd()}).`,
      en: `The path of the folder of Svod holds the sign ${sign}, with which pages cannot be bundled: rename the folder (${process.cwd()}).`,
    });
  // The pages, too, read it from the surroundings.
  if (options.content !== undefined) process.env['SVOD_CONTENT'] = options.content;
  const asOf = verdictDate();
  const site = readSite(siteFile());
  const content = asPublished(findContent([contentFolder()], process.cwd()));
  // The pages read the same date, so that the check and the site cannot disagree at midnight.
  process.env['SVOD_AS_OF'] = asOf;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const report = await step('Проверка содержания', () => load(content, asOf).report);
  // The page of the check has the rules and the federal layer, and no territory.
  if (options['only-check']) {
    process.stdout.write(await wholeFolder(resolve(options.out), (folder) => buildCheckInto(folder, report)));
    return 0;
  }
  if (report.summary.error > 0 && !options['despite-errors']) {
    const findings = report.findings.filter(
      ({ severity, waived }) => severity === 'error' && waived === null,
    );
    const color = process.stdout.isTTY === true;
    process.stdout.write(`\n${formats.pretty({ ...report, findings }, { lang: 'ru', color })}\n`);
    process.stderr.write(`Сайт не собран: в содержании ${counted(report.summary.error)}.\n`);
    return exitCodes.errors;
  }
  process.stdout.write(await wholeFolder(resolve(options.out), (folder) => buildInto(folder, report, site)));
  return 0;
};

const failed = (error: unknown): number => {
  if (error instanceof WrongCall) {
    process.stderr.write([error.text, ...error.list].map(({ ru }) => `${ru}\n`).join(''));
    return exitCodes.wrongCall;
  }
  const shown = error instanceof Error && (error as NodeJS.ErrnoException).code === undefined;
  process.stderr.write(`Сайт не собран: ${shown ? error.stack : String(error)}\n`);
  return exitCodes.failed;
};

// The code is set and the streams are left to end by themselves: what is written to a pipe is not there at once.
process.exitCode = await build().catch(failed);
