// `npm run bench:site`: a thousand pages of territories with their search index, beside Starlight with the same texts. Starlight
// is installed for the run into a temporary folder: it is no part of the project.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { territories } from '../synthetic/territories.ts';
import { writeCorpus } from '../synthetic/write.ts';
import { type Measured, median, sayFigure, sayMeasured, sayRatio } from './measure.ts';
import { proseOf } from './prose-of.ts';
import { type Run, runMeasured } from './run-measured.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    // The versions that are current with the project's own Astro.
    starlight: { type: 'string', default: '@astrojs/starlight@0.42.4' },
    rounds: { type: 'string', default: '1' },
  },
});
const wanted = Number(options.pages);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'svod-bench-site-'));

/** How many pages a territory has, by experience: enough of them are made, and their pages are counted. */
const pagesOfTerritory = 17;

const pagesIn = (built: string): readonly string[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

const buildSvod = (out: string, content: string): Run =>
  runMeasured(['scripts/build.ts', '--out', out, '--despite-errors'], {
    cwd: root,
    env: { SVOD_CONTENT: content, SVOD_AS_OF: '2026-11-21', NODE_ENV: 'production' },
  });

/** A Starlight project with the texts of the pages of territories, each as a document of its own. */
const writeStarlight = (project: string, built: string, pages: readonly string[]): void => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  writeFileSync(
    join(project, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\n" +
      "export default defineConfig({ integrations: [starlight({ title: 'Свод', locales: { root: { label: 'Русский', lang: 'ru' } } })] });\n",
  );
  writeFileSync(
    join(project, 'src/content.config.ts'),
    "import { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\n" +
      "import { defineCollection } from 'astro:content';\n" +
      'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n',
  );
  for (const page of pages) {
    const { title, markdown } = proseOf(readFileSync(join(built, page), 'utf8'));
    const file = join(project, 'src/content/docs', page.replace(/\/index\.html$/, '.md'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`);
  }
  execFileSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--silent',
      `astro@${dependencies['astro']}`,
      `sharp@${dependencies['sharp']}`,
      options.starlight,
    ],
    { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] },
  );
};

/** A build takes minutes: each is told when it is done. */
const said = (name: string, runs: readonly Run[]): void => {
  const last = runs.at(-1);
  if (last !== undefined) say(`round ${runs.length}, ${name}: ${last.seconds.toFixed(1)} s`);
};

const middle = (name: string, runs: readonly Run[]): Measured => ({
  name,
  seconds: median(runs.map(({ seconds }) => seconds)),
  processor: median(runs.map(({ processor }) => processor)),
  megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
});

try {
  const count = Math.ceil(wanted / pagesOfTerritory);
  const content = join(folder, 'content');
  writeCorpus(
    content,
    territories({ regions: Math.min(89, count), municipalities: Math.max(1, count - 89) }),
  );
  const built = join(folder, 'svod');
  const project = join(folder, 'starlight');
  const svod: Run[] = [];
  const starlight: Run[] = [];
  say(
    `Node ${process.version}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; ${options.rounds} rounds in turn\n`,
  );
  for (let round = 0; round < Number(options.rounds); round += 1) {
    svod.push(buildSvod(built, content));
    said('svod', svod);
    if (round === 0)
      writeStarlight(
        project,
        built,
        pagesIn(built).filter((name) => name.startsWith('regions/')),
      );
    starlight.push(
      runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], {
        cwd: project,
        env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      }),
    );
    said('Starlight', starlight);
  }
  const ofTerritories = pagesIn(built).filter((name) => name.startsWith('regions/')).length;
  const own = middle('svod, the whole site with index', svod);
  const other = middle('Starlight, the pages of territories', starlight);
  sayMeasured(own);
  sayMeasured(other);
  sayFigure('pages of svod', String(pagesIn(built).length));
  sayFigure('of them pages of territories', String(ofTerritories));
  sayFigure('pages of Starlight', String(pagesIn(join(project, 'dist')).length));
  sayRatio('svod / Starlight, time', own.seconds / other.seconds, 'at most 0.33');
  sayRatio('svod, peak memory, GB', own.megabytes / 1000, 'at most 1.5');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
