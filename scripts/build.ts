// `npm run build`: checks the content, builds the site, makes its search index, and says what came out.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { build as buildPages } from 'astro';
import { handOver } from '../src/lib/handed-report.ts';
import { headerFiles } from '../src/lib/security.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { today } from '../validators/cli/clock.ts';
import { findContent } from '../validators/cli/content-folder.ts';
import { load } from '../validators/cli/load.ts';
import type { Report } from '../validators/index.ts';
import { formats } from '../validators/report/index.ts';
import { plural } from '../validators/text/russian.ts';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    // A look at a draft that is not in order yet; what is published is built without it.
    'despite-errors': { type: 'boolean', default: false },
  },
});
const content = findContent([process.env['SVOD_CONTENT'] ?? 'content'], process.cwd());
const asOf = process.env['SVOD_AS_OF'] ?? today();
// The pages read the same date, so that the check and the site cannot disagree at midnight.
process.env['SVOD_AS_OF'] = asOf;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  process.stdout.write(`${name}… `);
  const result = await work();
  process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} с\n`);
  return result;
};

const countPages = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;

const summary = (report: Report, pages: number, records: number): string => {
  const { territories } = report.corpus;
  const documents = territories.reduce(
    (sum, { provision, roadmap, indicators }) =>
      sum + [provision, roadmap, indicators].filter((document) => document !== null).length,
    0,
  );
  const { error, warning, note, waived } = report.summary;
  return [
    '',
    `Территорий: ${territories.length}, документов: ${documents}`,
    `Замечания на ${asOf}: ошибок ${error}, предупреждений ${warning}, заметок ${note}, принято ${waived}`,
    `Страниц: ${pages}, записей поиска: ${records}`,
    '',
    `Сайт лежит в ${options.out}/. Посмотреть: npm start. Замечания по местам: npx svod check.`,
    '',
  ].join('\n');
};

const report = await step('Проверка содержания', () => load(content, asOf).report);
if (report.summary.error > 0 && !options['despite-errors']) {
  const errors = report.findings.filter(({ severity, waived }) => severity === 'error' && waived === null);
  process.stdout.write(
    `\n${formats.pretty({ ...report, findings: errors }, { lang: 'ru', color: process.stdout.isTTY === true })}\n`,
  );
  process.stderr.write(`Сайт не собран: в содержании ${error(report.summary.error)}.\n`);
  process.exit(1);
}
await rm(options.out, { recursive: true, force: true });
handOver(report);
await step('Страницы', () => buildPages({ logLevel: 'warn', outDir: options.out }));
for (const [name, text] of Object.entries(headerFiles(process.env['SVOD_BASE'] ?? '/')))
  await writeFile(join(options.out, name), text);
const { records } = await step('Поиск', () =>
  buildSearchIndex({ corpus: report.corpus, asOf: report.asOf, outDir: options.out }),
);
process.stdout.write(summary(report, await countPages(options.out), records));

function error(count: number): string {
  return `${count} ${plural(count, ['ошибка', 'ошибки', 'ошибок'])}`;
}
